package firstlayer.note;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work of reading a note grows with its length and no faster, or a limit is said before. By {@code -Pfuzz}: it measures. */
@Tag("scaling")
class NoteScalingTest {

    private static final String FRONT = "---\nquestion: Q\nwidget: learning-rate\n---\n";
    private static final int SHORT = 20_000;
    private static final int LONG = 540_000;
    private static final double MOST = 40;
    private static final int TRIES = 5;
    /** Below this the measure is noise. */
    private static final long LEAST_NANOS = 2_000_000;

    private final Notes notes = new Notes(new TwoWidgets(), tex -> Optional.empty());

    private Note read(String body) {
        Note note = notes.read("n.md", FRONT + body);
        note.passages();
        PlainText.of(note.body());
        return note;
    }

    /** The least of several tries, in nanoseconds of processor time. */
    private long work(String body) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            read(body);
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin);
        }
        return Math.max(LEAST_NANOS, least);
    }

    private static boolean isLimit(Problem problem) {
        return problem.wrong().matches("(?s)(more than|nested deeper than|a table of more than) .*");
    }

    private void grows(String name, String small, String large) {
        long little = work(small);
        long much = work(large);
        Optional<Problem> limit =
                read(large).problems().stream().filter(NoteScalingTest::isLimit).findFirst();
        String said = String.format(
                Locale.ROOT,
                "%-28s %6.1f ms -> %7.1f ms (%.0f times) %s",
                name.replace("\n", "\\n"),
                little / 1e6,
                much / 1e6,
                (double) much / little,
                limit.map(Problem::message).orElse(""));
        System.out.println(said);
        assertTrue(much <= MOST * little, said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "](",
                "[a](",
                "<",
                "&",
                "$a ",
                "$a$1 ",
                "`a``b",
                "*a **b ",
                "_a __b* ",
                "~~a ",
                "\\(",
                "\\[a=",
                "<!--",
                "<!-- -->",
                "<sub>",
                "<sub></sup>",
                "http://",
                "www.a ",
                "[[a",
                "![[",
                "[^1",
                "[^1]: ",
                "![^n a](b)^n ",
                "![a](b ",
                ":::\n",
                "> x\n",
                "> [!NOTE]\n> x\n\n",
                "> [!PREDICT] p\n\n",
                "> [!STOP] p\n> [a](go:chain)\n\n",
                "- [ ] x\n",
                "- a\n\n",
                "# a\n",
                "## Deeper: a\n\na\n\n",
                "|a|b|\n",
                "|a|b|\n|-|-|\n|1|2|\n\n",
                "|a",
                "$$\n",
                "$$\na\n$$\n\n",
                "```\na\n```\n",
                "[a](#a) ",
                "[a](set:rate=1) ",
                "[a]: b\n",
                "a\n\n",
                "a  \n",
                "`{w}` ",
                "{.a} ",
                "- Q {#q} {.ordered}\n  - [draw](draw:rate=0..1/0.1)\n"
            })
    void aPieceManyTimes(String piece) {
        grows(piece, piece.repeat(SHORT / piece.length()), piece.repeat(LONG / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![^n a](b)^n",
                "[^n a](b)^n",
                "*^n a*^n",
                "> ^n",
                "(^n )^n",
                "<sub>^n </sub>^n",
                "$^n $^n",
                "\\[^n a\\]^n"
            })
    void aPieceManyTimesAroundAnother(String form) {
        grows(form, around(form, SHORT), around(form, LONG));
    }

    /** What stands before each {@code ^n}, as often as fits. */
    private static String around(String form, int length) {
        int times = length / form.replace("^n", "").length();
        String[] parts = form.split("\\^n", -1);
        String text = "";
        for (int i = 0; i < parts.length - 1; i++) {
            String part = parts[i];
            int blank = part.lastIndexOf(' ', part.length() - 2);
            text += i == 0
                    ? part.repeat(times)
                    : part.substring(0, blank + 2) + part.substring(blank + 2).repeat(times);
        }
        return text;
    }

    private static String numbered(int count, String form) {
        return IntStream.range(0, count)
                .mapToObj(i -> form.replace("#", String.valueOf(i)))
                .collect(Collectors.joining());
    }

    @Test
    void manyLinksManyFootnotesManyColumns() {
        grows("links", numbered(740, "[a#](set:rate=0.#)\n\n"), numbered(20_000, "[a#](set:rate=0.#)\n\n"));
        grows("footnotes", numbered(370, "a[^#]\n\n[^#]: b\n\n"), numbered(10_000, "a[^#]\n\n[^#]: b\n\n"));
        grows("addresses", numbered(740, "[a#][b#]\n\n[b#]: c#\n\n"), numbered(20_000, "[a#][b#]\n\n[b#]: c#\n\n"));
        grows("headings", numbered(1000, "## a\n\n"), numbered(27_000, "## a\n\n"));
        grows("columns", columns(37), columns(1000));
    }

    private static String columns(int count) {
        return "|a".repeat(count) + "|\n" + "|-".repeat(count) + "|\n" + ("|1".repeat(count) + "|\n").repeat(3);
    }
}
