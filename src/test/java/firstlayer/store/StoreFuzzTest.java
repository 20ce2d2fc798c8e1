package firstlayer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.fuzz.Fuzz;
import firstlayer.store.Settings.Dividers;
import firstlayer.store.Settings.Frame;
import firstlayer.study.Event;
import firstlayer.study.Fact;
import firstlayer.study.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

/** Files of the data folder with slips in them: what can be read means the same when it is written again, the rest is passed over. */
@Tag("fuzz")
class StoreFuzzTest {

    private static final List<String> JSON = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\u",
            "\\uD800",
            "\\u0000",
            "null",
            "true",
            "false",
            "1e400",
            "-0.0",
            "123456789012345678901234567890",
            "{\"a\":",
            "[[[[",
            "\"v\":2",
            "\"v\":0",
            "\"v\":1.0",
            "/*x*/",
            "NaN",
            "\\n");

    private static final NoteKey NOTE = new NoteKey("built-in", "01-neuron.md");

    private static List<String> words(String... more) {
        return Stream.concat(JSON.stream(), Stream.of(more)).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }

    @Test
    void settingsAreReadAsFarAsTheyAreLegal() {
        Settings full = Settings.initial()
                .with(Settings.THEME, Settings.Theme.DARK)
                .with(Settings.ZOOM, 150)
                .with(Settings.NOTES, "/home/one/notes")
                .with(Settings.FRAME, new Frame(10, 20, 1366, 768, true))
                .with(Settings.DIVIDERS, new Dividers(0.2, 0.4))
                .with(Settings.VALUES, NOTE, "w1=1&w2=2")
                .with(Settings.MORE, NOTE, true)
                .with(Settings.REMARKS, NOTE, "say\nthis")
                .with(Settings.STOP, NOTE, "edge");
        String page = text(Json.page(full.page()));
        List<String> words = words(
                "\"theme\"",
                "\"zoom\": ",
                "\"frame\": ",
                "\"version\": 2",
                "\"values\": ",
                "\"examples\": ",
                "\"DARK\"",
                "\"width\": ",
                "\"more\": ");
        Fuzz.read(
                "settings",
                List.of(page, "{}", "{\"examples\":{\"a\":[{\"name\":\"x\",\"link\":\"y\"}]}}"),
                words,
                text -> {
                    try {
                        look(new Settings(Json.read(bytes(text))));
                    } catch (JacksonException | IOException noSettings) {
                        // The file is set aside.
                    }
                });
    }

    private static void look(Settings settings) {
        int zoom = settings.get(Settings.ZOOM);
        assertTrue(zoom >= Settings.SMALLEST_ZOOM && zoom <= Settings.LARGEST_ZOOM);
        assertTrue(settings.get(Settings.FRAME).width() > 0);
        assertTrue(settings.get(Settings.DIVIDERS).rail() > 0);
        assertFalse(settings.get(Settings.NOTES) == null || settings.get(Settings.QUESTION) == null);
        assertFalse(settings.get(Settings.THEME) == null);
        Settings changed = settings.with(Settings.VALUES, NOTE, "changed")
                .with(Settings.EXAMPLES, NOTE, settings.get(Settings.EXAMPLES, NOTE))
                .with(Settings.MORE, NOTE, !settings.get(Settings.MORE, NOTE))
                .with(Settings.REMARKS, NOTE, settings.get(Settings.REMARKS, NOTE) + "!")
                .with(Settings.STOP, NOTE, settings.get(Settings.STOP, NOTE) + "!");
        Settings merged = changed.changesSince(settings, settings);
        assertEquals("changed", merged.get(Settings.VALUES, NOTE));
        assertEquals(changed.get(Settings.REMARKS, NOTE), merged.get(Settings.REMARKS, NOTE));
    }

    @Test
    void anEventIsReadAsItWillBeWrittenOrPassedOver() {
        List<String> lines = new ArrayList<>(Stream.of(
                        new Fact.Answered(2, true, Optional.of(true), 1),
                        new Fact.Computed(3, "1/3", 0.3333, false, Optional.of("slope"), Optional.empty()),
                        new Fact.Predicted(2.5, OptionalDouble.of(3), Optional.of(false)),
                        new Fact.Ran("learning-rate?rate=1.9"),
                        new Fact.Ticked("point", true),
                        new Fact.Wrote("ü\u2028\uD83D\uDE00\r\n"),
                        new Fact.Peeked(),
                        new Fact.Exam(Optional.of(LocalDate.of(2026, 12, 1))),
                        new Fact.Review(20),
                        new Fact.Reset())
                .map(fact -> text(EventFormat.write(Events.of("id", fact))).strip())
                .toList());
        lines.add(lines.get(0).replace("\"kind\"", "\"later\":[1,{\"a\":2}],\"kind\""));
        List<String> words = words(
                "\"id\":",
                "\"at\":",
                "\"kind\":\"ran\"",
                "\"kind\":\"x\"",
                "2026-02-30T25:61:61+99:99",
                "+18:00",
                "Z",
                "-999999999-01-01T00:00:00Z",
                "\"option\":",
                "\"showing\":-1",
                "\"guess\":");
        Fuzz.read("study log", lines, words, text -> {
            byte[] line = bytes(text);
            if (EventFormat.read(line, 0, line.length) instanceof LogLine.Known known) {
                again(known.event());
            }
        });
    }

    private static void again(Event event) {
        byte[] written = EventFormat.write(event);
        assertEquals('\n', written[written.length - 1]);
        assertEquals(1, text(written).lines().count(), "an event is one line");
        assertEquals(new LogLine.Known(event), EventFormat.read(written, 0, written.length - 1));
    }

    @Test
    void aVoteIsReadAsItWillBeWrittenOrPassedOver() {
        Vote vote = new Vote(
                Events.AT,
                Events.AT,
                new Subject("built-in", "01-neuron.md", "z", "ab"),
                3,
                List.of(12, 0, 7),
                List.of(1, 2, 16),
                OptionalDouble.of(2.5));
        List<String> words = words(
                "\"options\":",
                "\"first\":\"",
                "12;0;7",
                ";;",
                "99999",
                "-1",
                "\"guess\":",
                "\"lecture\":",
                "٣;٣",
                "9999;".repeat(50));
        Fuzz.read("lecture log", List.of(text(VoteFormat.write(vote)).strip()), words, text -> {
            byte[] line = bytes(text);
            try {
                Optional<Vote> read = VoteFormat.read(line, 0, line.length);
                if (read.isPresent()) {
                    byte[] written = VoteFormat.write(read.get());
                    assertEquals(read, VoteFormat.read(written, 0, written.length - 1));
                }
            } catch (DamagedLine passedOver) {
                assertFalse(passedOver.getMessage().isBlank());
            }
        });
    }
}
