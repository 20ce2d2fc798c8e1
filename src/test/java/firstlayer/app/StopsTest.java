package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.lecture.Caption;
import firstlayer.lecture.Lecture;
import firstlayer.lecture.Phase;
import firstlayer.lecture.Sentence;
import firstlayer.lecture.Step;
import firstlayer.lecture.Stop;
import firstlayer.lecture.Stops;
import firstlayer.note.Note;
import firstlayer.note.Notes;
import firstlayer.note.PackedNotes;
import firstlayer.param.Values;
import firstlayer.widget.Widget;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stops of the notes: in their order, with values of their own, and nothing said too early. */
class StopsTest {

    private static final Catalog CATALOG = Catalog.all();

    private static Notes reader() {
        return new Notes(new CatalogNames(CATALOG), tex -> Optional.empty());
    }

    static Stream<Note> notes() {
        return reader().read(PackedNotes.folder()).notes().stream();
    }

    private static Widget<?> widget(Note note) {
        return CATALOG.require(note.widget().orElseThrow()).widget();
    }

    private static Values start(Note note) {
        return Values.initial(widget(note).parameters()).with(note.start());
    }

    private static List<Stop> stops(Note note) {
        return Stops.of(note, start(note), widget(note)::atTimeZero);
    }

    @ParameterizedTest
    @MethodSource("notes")
    void theTitleIsFirstTheAnswerLastAndEachIsKnownByItsOwnId(Note note) {
        List<Stop> stops = stops(note);
        assertEquals(Stop.Kind.TITLE, stops.get(0).kind());
        assertEquals(Stop.Kind.ANSWER, stops.get(stops.size() - 1).kind());
        assertEquals(stops.size(), new HashSet<>(stops.stream().map(Stop::id).toList()).size());
        assertEquals(
                note.predicts().size(),
                stops.stream()
                        .filter(stop -> stop.kind() == Stop.Kind.PREDICTION)
                        .count());
    }

    /** The links of a note as its file has them, parsed by nothing of ours. */
    @ParameterizedTest
    @MethodSource("notes")
    void everyPlayLinkBeforeTheAnswerIsAStopAtItsOwnValues(Note note) throws Exception {
        String text = Files.readString(PackedNotes.folder().resolve(note.file()));
        String before = text.substring(0, text.indexOf("\n## Check yourself"));
        List<Values> written = new ArrayList<>();
        for (String line : before.lines().toList()) {
            Matcher link =
                    Pattern.compile("\\(play:([^ ]*?)\\)(?=[\\s.,;:*]|$)").matcher(line);
            while (!line.startsWith(">") && link.find()) {
                written.add(start(note).with(link.group(1)));
            }
        }
        List<Values> stops = stops(note).stream()
                .filter(stop -> stop.kind() == Stop.Kind.EXPERIMENT)
                .map(stop -> stop.steps().get(stop.steps().size() - 1).values())
                .toList();
        assertFalse(written.isEmpty());
        written.forEach(values -> assertTrue(stops.contains(values), values::toQuery));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void backwardShowsTheSameAsForwardTwice(Note note) {
        Lecture lecture = Lecture.of(stops(note));
        for (int round = 0; round < 2; round++) {
            List<Step> forward = new ArrayList<>(List.of(lecture.step()));
            for (Optional<Lecture> next = lecture.forward(); next.isPresent(); next = lecture.forward()) {
                lecture = next.get();
                forward.add(lecture.step());
                assertEquals(
                        lecture.step(),
                        lecture.at(lecture.index()).stop().steps().get(lecture.reached()));
            }
            for (int step = forward.size() - 2; step >= 0; step--) {
                lecture = lecture.back().orElseThrow();
                assertEquals(forward.get(step), lecture.step());
            }
            assertTrue(lecture.back().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("notes")
    void nothingThatIsAskedShowsItsAnswerBefore(Note note) {
        for (Stop stop : stops(note)) {
            Step first = stop.steps().get(0);
            if (first.phase() == Phase.ASKED) {
                assertEquals(start(note), first.values(), stop.id());
                assertEquals(Optional.empty(), Caption.of(stop, Phase.ASKED), stop.id());
                assertEquals(0, first.points());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("notes")
    void everyValueIsOneThatCanBeShown(Note note) {
        for (Stop stop : stops(note)) {
            stop.steps()
                    .forEach(step -> assertEquals(Optional.empty(), widget(note).objection(step.values()), stop.id()));
            assertFalse(stop.title().isBlank(), stop.id());
        }
    }

    private static final String OWN = """
            ---
            question: Which rate?
            widget: learning-rate
            stops: %s
            ---
            Text with a [run](play:rate=1&steps=2).

            > [!STOP] Look here
            > It walks. [show](play:rate=0.5&steps=4)

            > [!PREDICT] p
            > What now?
            > - [ ] a
            > - [x] b
            >
            > [run](play:rate=1&steps=1)
            """;

    private static List<String> kinds(String stops) {
        Note note = reader().read("n.md", String.format(Locale.ROOT, OWN, stops));
        return stops(note).stream().map(stop -> stop.kind().name()).toList();
    }

    @Test
    void theAuthorChoosesWhatTheLectureStopsAt() {
        assertEquals(List.of("TITLE", "EXPERIMENT", "OWN", "PREDICTION"), kinds("all"));
        assertEquals(List.of("TITLE", "PREDICTION"), kinds("predictions"));
        assertEquals(List.of("TITLE", "OWN"), kinds("own"));
    }

    @Test
    void anAuthorsStopSaysItsSentenceAndShowsItsLink() {
        Note note = reader().read("n.md", String.format(Locale.ROOT, OWN, "own"));
        Stop own = stops(note).get(1);
        assertEquals("Look here", own.title());
        assertEquals("It walks.", Caption.of(own, Phase.RUN).map(Sentence::text).orElseThrow());
        assertEquals(start(note).with("rate=0.5&steps=4"), own.steps().get(1).values());
        assertEquals(start(note).with("rate=0.5"), own.steps().get(0).values());
    }

    @Test
    void fiveHundredStopsAreFoundAtOnce() {
        String many = "Text with a [run](play:rate=1&steps=2).\n\n".repeat(500);
        Note note = reader().read("n.md", "---\nquestion: Q\nwidget: learning-rate\n---\n" + many);
        assertEquals(501, stops(note).size());
    }
}
