package firstlayer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.study.Event;
import firstlayer.study.Fact;
import firstlayer.study.Fact.Answered;
import firstlayer.study.Fact.Computed;
import firstlayer.study.Fact.Exam;
import firstlayer.study.Fact.Peeked;
import firstlayer.study.Fact.Predicted;
import firstlayer.study.Fact.Ran;
import firstlayer.study.Fact.Reset;
import firstlayer.study.Fact.Review;
import firstlayer.study.Fact.Ticked;
import firstlayer.study.Fact.Wrote;
import firstlayer.study.Subject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventFormatTest {

    private static LogLine read(String line) {
        // Something stands around it, as in a piece of a file.
        byte[] bytes = ("x" + line + "y").getBytes(StandardCharsets.UTF_8);
        return EventFormat.read(bytes, 1, bytes.length - 1);
    }

    private static String written(Event event) {
        String line = new String(EventFormat.write(event), StandardCharsets.UTF_8);
        assertEquals(line.length() - 1, line.indexOf('\n'), "one line, and its end");
        return line.substring(0, line.length() - 1);
    }

    private static void assertComesBack(Event event) {
        assertEquals(new LogLine.Known(event), read(written(event)));
    }

    static Stream<Fact> facts() {
        return Stream.of(
                new Answered(2, false, Optional.of(true), 1),
                new Answered(6, true, Optional.empty(), 40),
                new Computed(3, "2*0.3", 0.6, true, Optional.empty(), Optional.of(false)),
                new Computed(1, "−1/3", -1.0 / 3, false, Optional.of("{z} - {b}"), Optional.empty()),
                new Computed(1, "1/0", Double.POSITIVE_INFINITY, false, Optional.empty(), Optional.empty()),
                new Computed(1, "0/0", Double.NaN, false, Optional.empty(), Optional.empty()),
                new Predicted(0.1, OptionalDouble.of(4.9e-324), Optional.of(false)),
                new Predicted(-0.0, OptionalDouble.of(Double.NEGATIVE_INFINITY), Optional.empty()),
                new Predicted(1.7976931348623157e308, OptionalDouble.empty(), Optional.empty()),
                new Ran("learning-rate?rate=1.9&steps=20"),
                new Ticked("names the slope", true),
                new Ticked("", false),
                new Wrote(""),
                new Wrote("Gradient descent"),
                new Peeked(),
                new Exam(Optional.of(LocalDate.of(2027, 2, 9))),
                new Exam(Optional.empty()),
                new Review(0),
                new Review(Integer.MAX_VALUE),
                new Reset());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactComesBackAsItWas(Fact fact) {
        assertComesBack(Events.of("id", fact));
    }

    @Test
    void everyKindOfFactIsAmongThem() {
        Set<Class<?>> kinds = facts().map(Fact::getClass).collect(Collectors.toSet());
        assertEquals(records(Fact.class).collect(Collectors.toSet()), kinds);
    }

    private static Stream<Class<?>> records(Class<?> facts) {
        return facts.isRecord()
                ? Stream.of(facts)
                : Stream.of(facts.getPermittedSubclasses()).flatMap(EventFormatTest::records);
    }

    @Test
    void aLineIsWhatTheDesignSays() {
        assertEquals(
                "{\"v\":1,\"id\":\"a\",\"at\":\"2026-11-25T21:04:05.123+01:00\",\"kind\":\"answered\",\"folder\":\"built-in\","
                        + "\"note\":\"01-neuron.md\",\"item\":\"z-at-start\",\"text\":\"9f86d081884c7d65\","
                        + "\"option\":2,\"right\":false,\"sure\":true,\"showing\":1}",
                written(Events.answered("a")));
    }

    @Test
    void theDesignsOwnLineIsRead() {
        LogLine line = read("{\"v\":1,\"id\":\"a\",\"at\":\"2026-11-25T21:04:05.123+01:00\",\"kind\":\"answered\","
                + "\"folder\":\"built-in\",\"note\":\"01-neuron.md\",\"item\":\"z-at-start\",\"text\":\"9f86d081884c7d65\","
                + "\"option\":2,\"right\":false,\"sure\":true}");
        assertEquals(new LogLine.Known(Events.answered("a")), line);
    }

    @Test
    void everyCharacterThereIsComesBackOnOneLine() {
        String all = IntStream.rangeClosed(0, 0xFFFF)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
        assertComesBack(Events.of("id", new Wrote(all)));
        // Alone, each half of a pair.
        assertComesBack(Events.of("id", new Wrote("\uDC00\uD800 \uD83D\uDE00 \uD83D\uD83D\uDE00\uDE00 \uDBFF")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "\r",
                "\r\n",
                "\u000B",
                "\f",
                "\u0085",
                "\u2028",
                "\u2029",
                "\0",
                "\u001B[2J",
                "\u007F",
                "\uFEFF"
            })
    void noKindOfLineEndOrControlEndsALine(String piece) {
        Event event = new Event(
                piece + "id",
                Events.AT,
                new Subject("a" + piece, piece, piece + "b", ""),
                new Wrote("x" + piece + "y"));
        assertComesBack(event);
        long ends = written(event)
                .codePoints()
                .filter(c -> c < 0x20 || c == 0x85 || c == 0x2028 || c == 0x2029)
                .count();
        assertEquals(0, ends);
    }

    @Test
    void anAnswerOfAMillionCharactersComesBackAndIsShorterThanTheLongestLine() {
        String million = "\u0001\uD800".repeat(500_000);
        assertComesBack(Events.of("id", new Wrote(million)));
        assertTrue(EventFormat.write(Events.of("id", new Wrote(million))).length < LineSplitter.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1901-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999-12:00",
                "9999-12-31T23:59:59.999999999+14:00",
                "+12026-11-25T21:04:05.123+01:00",
                "-0044-03-15T12:00:00+00:49:56",
                "2026-11-25T21:04:00Z",
                "2026-11-25T21:04:05.12Z"
            })
    void everyTimeIsTakenAsItIs(String time) {
        assertComesBack(new Event("id", OffsetDateTime.parse(time), Subject.NONE, new Peeked()));
    }

    private static String line(String rest) {
        return "{\"v\":1,\"id\":\"a\",\"at\":\"2026-11-25T21:04:05Z\"," + rest + "}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "\"kind\":\"answered\",\"right\":true # it has no option",
                "\"kind\":\"answered\",\"option\":2 # it has no right",
                "\"kind\":\"answered\",\"option\":2,\"right\":null # it has no right",
                "\"kind\":\"answered\",\"option\":\"2\",\"right\":true # option is not a whole number",
                "\"kind\":\"answered\",\"option\":2.5,\"right\":true # option is not a whole number",
                "\"kind\":\"answered\",\"option\":1e400,\"right\":true # option is not a whole number",
                "\"kind\":\"answered\",\"option\":5000000000,\"right\":true # option is too large",
                "\"kind\":\"answered\",\"option\":2,\"right\":1 # right is not true or false",
                "\"kind\":\"answered\",\"option\":2,\"right\":true,\"sure\":\"yes\" # sure is not true or false",
                "\"kind\":\"answered\",\"option\":2,\"right\":true,\"note\":[] # note is not a text",
                "\"kind\":\"predicted\",\"guess\":\"many\" # guess is not a number",
                "\"kind\":\"exam\",\"date\":\"tomorrow\" # date is not a day like 2027-02-09",
                "\"kind\":\"exam\",\"date\":\"2027-02-30\" # date is not a day like 2027-02-09",
                "\"kind\":7 # kind is not a text",
                "\"note\":\"a\" # it has no kind"
            })
    void whatIsMissingOrOfAnotherKindIsSaid(String rest, String why) {
        assertEquals(new LogLine.Damaged(why), read(line(rest)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{",
                "[]",
                "null",
                "7",
                "words",
                "{\"v\":1}",
                "{\"v\":0,\"id\":\"a\",\"at\":\"2026-11-25T21:04:05Z\",\"kind\":\"peeked\"}",
                "{\"v\":1,\"id\":\"\",\"at\":\"2026-11-25T21:04:05Z\",\"kind\":\"peeked\"}",
                "{\"v\":1,\"id\":\"a\",\"at\":\"25.11.2026\",\"kind\":\"peeked\"}",
                "{\"v\":1,\"id\":\"a\",\"at\":\"2026-11-25T21:04:05\",\"kind\":\"peeked\"}",
                "{\"v\":1,\"id\":\"a\",\"at\":\"2026-11-25T21:04:05Z\",\"kind\":\"peeked\"} x",
                "{\"v\":1,\"id\":\"a\",\"at\":\"2026-11-25T21:04:05Z\",\"kind\":\"peeked\"}{}",
                "{\"v\":1,\"id\":\"a\",\"at\":\"2026-11-25T21:04:05Z\",\"kind\":\"peeked\"",
                "\u0000\u0000\u0000\u0000"
            })
    void whatIsNoEventIsDamaged(String line) {
        assertTrue(read(line) instanceof LogLine.Damaged, () -> read(line).toString());
    }

    @Test
    void whatIsNoUtf8IsDamaged() {
        byte[] bytes = line("\"kind\":\"ran\",\"link\":\"?\"").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '?') {
                bytes[i] = (byte) 0xFF;
            }
        }
        assertTrue(EventFormat.read(bytes, 0, bytes.length) instanceof LogLine.Damaged);
    }

    @Test
    void aTornLineIsDamagedWhereverItWasTorn() {
        byte[] whole = EventFormat.write(Events.answered("a"));
        for (int length = 0; length < whole.length - 1; length++) {
            byte[] torn = Arrays.copyOf(whole, length);
            assertTrue(
                    EventFormat.read(torn, 0, length) instanceof LogLine.Damaged,
                    () -> new String(torn, StandardCharsets.UTF_8));
        }
        assertTrue(EventFormat.read(whole, 0, whole.length - 1) instanceof LogLine.Known);
    }

    @Test
    void fieldsThatAreNotKnownChangeNothing() {
        LogLine line =
                read(line("\"mood\":{\"good\":[1,{}]},\"kind\":\"ran\",\"more\":null,\"link\":\"loss?c=1\",\"z\":1e5"));
        assertEquals(
                new LogLine.Known(new Event(
                        "a", OffsetDateTime.parse("2026-11-25T21:04:05Z"), Subject.NONE, new Ran("loss?c=1"))),
                line);
    }

    @Test
    void anUnknownKindAndAHigherVersionAreNewer() {
        assertEquals(new LogLine.Newer(Optional.of("a")), read(line("\"kind\":\"dreamt\",\"of\":3")));
        assertEquals(new LogLine.Newer(Optional.of("b")), read("{\"v\":2,\"id\":\"b\",\"when\":0}"));
        assertEquals(new LogLine.Newer(Optional.empty()), read("{\"v\":2,\"key\":\"b\"}"));
    }
}
