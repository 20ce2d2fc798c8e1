package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.Note;
import firstlayer.note.Notes;
import firstlayer.note.PackedNotes;
import firstlayer.note.PlainText;
import firstlayer.note.StopText;
import firstlayer.note.node.ActionLink;
import firstlayer.note.node.LectureStop;
import firstlayer.note.node.Nodes;
import firstlayer.param.Values;
import firstlayer.widget.Preset;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A stop that was copied is pasted into its note without a problem, and shows the very same state. */
class StopTextTest {

    private static final Catalog CATALOG = Catalog.all();
    private static final Notes NOTES = new Notes(new CatalogNames(CATALOG), tex -> Optional.empty());

    static List<Note> notes() {
        return NOTES.read(PackedNotes.folder()).notes();
    }

    private static LectureStop pasted(Note note, String text) {
        Note read = NOTES.read(
                note.file(),
                "---\nquestion: Q\nwidget: " + note.widget().orElseThrow() + "\nstart: \"" + note.start()
                        + "\"\n---\nBefore.\n\n" + text + "\nAfter.\n");
        assertEquals(List.of(), read.problems(), text);
        assertEquals("Before.\nAfter.", PlainText.of(read.body()));
        return Nodes.under(read.body(), LectureStop.class).get(0);
    }

    /** Words that Markdown would make something else of. */
    private static final String WORDS = "1. a_b_ *c* `{w}` [x](y) <b> $z$ & | ~~s~~ #h -> \\ w = −2.50";

    @ParameterizedTest
    @MethodSource("notes")
    void everyPresetOfEveryPictureComesBack(Note note) {
        Widget<?> widget = CATALOG.require(note.widget().orElseThrow()).widget();
        Values start = Values.initial(widget.parameters()).with(note.start());
        List<Values> seen = new ArrayList<>(List.of(start, Values.initial(widget.parameters())));
        for (Preset preset : widget.presets()) {
            Values now = start.with(preset.query());
            List<Values> kept = seen.subList(Math.max(0, seen.size() - 5), seen.size());
            for (List<Values> beside : List.of(List.<Values>of(), List.copyOf(kept))) {
                for (boolean plays : List.of(true, false)) {
                    LectureStop stop =
                            pasted(note, StopText.of(preset.label(), WORDS, plays, widget.id(), start, now, beside));
                    assertEquals(now, stop.link().values(start, start));
                    assertEquals(beside, stop.link().beside(start));
                    assertEquals(
                            plays ? ActionLink.Kind.PLAY : ActionLink.Kind.SET,
                            stop.link().kind());
                    assertEquals(preset.label(), stop.title());
                    assertEquals(WORDS + " show", PlainText.of(stop.getFirstChild()));
                }
            }
            seen.add(now);
        }
        assertTrue(seen.size() > 3, "there are presets");
    }

    @Test
    void theNotesStartComesBackToo() {
        Note note = notes().get(0);
        Widget<?> widget = CATALOG.require(note.widget().orElseThrow()).widget();
        Values start = Values.initial(widget.parameters()).with(note.start());
        Values initial = Values.initial(widget.parameters()).with("w1=1.5");
        for (Values now : List.of(start, initial)) {
            LectureStop stop = pasted(note, StopText.of("Start", "", false, widget.id(), start, now, List.of()));
            assertEquals(now, stop.link().values(start, initial));
            assertEquals("show", PlainText.of(stop.getFirstChild()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a* `{w}` & [b] $c$ <d> #e ~f~ 1. g", "𝑎𝑏 and 👩‍🏫", "# title"})
    void aTitleIsTakenAsItIs(String title) {
        Note note = notes().get(0);
        Values start = Values.initial(CATALOG.require("neuron").widget().parameters());
        assertEquals(
                title,
                pasted(note, StopText.of(title, "a", false, "neuron", start, start.with("w1=1"), List.of()))
                        .title());
        String longer = title + " more".repeat(20);
        String cut = pasted(note, StopText.of(longer, "a", false, "neuron", start, start.with("w1=1"), List.of()))
                .title();
        assertTrue(longer.startsWith(cut) && cut.length() > 50, cut);
    }
}
