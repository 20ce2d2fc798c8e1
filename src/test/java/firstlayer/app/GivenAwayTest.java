package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No sentence that is read before a prediction, or beside it in its section, says what it asks for. Read are the core, the
 * feedback of other predictions, headings and the labels of links; not the quiz and the answer, which wait until somebody asks.
 */
class GivenAwayTest {

    private static final Pattern ASKED = Pattern.compile("(?m)^> \\[!PREDICT] (\\S+)\n(?:>.*\n?)*");

    /** In which words and numbers of its own a note says what each prediction asks for. */
    private static final Map<String, String> SAYS = new TreeMap<>(Map.ofEntries(
            Map.entry("sharper", "stays where it is|distance is \\|b\\|"),
            Map.entry("xor", "three right|at most three|never 4|gets three"),
            Map.entry("sharper-output", "0\\.88"),
            Map.entry("and-or", "Same weights|b = −1½|−1 ≤ b"),
            Map.entry("no-bend", "2 − x₁ − x₂|three corners"),
            Map.entry("twins", "0\\.9 and −0\\.9|equally|the same for both"),
            Map.entry("edge", "hops for ever|exactly 2 \\||−2(?![\\d.])"),
            Map.entry("curvature", "−1\\.4|limit 2/λ|(?<!not )runs away"),
            Map.entry("double-well", "bouncing|0\\.81455|pushed out"),
            Map.entry("noise", "jitter|never fades|kicks"),
            Map.entry("stack", "4¹⁰|million|each stretches"),
            Map.entry("trained", "Xavier alone|[Ss]tick|explode|dies out|always\\*? fail"),
            Map.entry("both-ways", "explode|173|hundred times"),
            Map.entry("doubled", "1024|2¹⁰|\\(√2\\)¹⁰"),
            Map.entry("constant", "1/6|0\\.168|gets stuck"),
            Map.entry("kernels", "as by guessing|all of them stay at 0"),
            Map.entry("mean", "(?<!\\d)22(?!\\d)|1522|wants the mean"),
            Map.entry("accuracy", "2\\.249|can move apart|confident mistake"),
            Map.entry("median", "median|wants 3|above and how many below"),
            Map.entry("sum", "five times|runs away|tenth of η|0\\.06"),
            Map.entry("stuck", "0\\.9933|75 times|70 steps|cancels"),
            Map.entry("held-out", "9506|97\\.5|2\\.5(?!\\d)"),
            Map.entry("nudge", "−0\\.25|quarter|it falls"),
            Map.entry("two-paths", "paths add|effects add|through the sum alone"),
            Map.entry("double-x", "doubles|−0\\.125 × x"),
            Map.entry("diamonds", "1 048 576|2²⁰|million"),
            Map.entry("ten-sigmoids", "millionth|10⁻⁷|\\*vanishes|to the power of 10"),
            Map.entry("twice", "hands 2 to a|c now holds")));

    /**
     * @param read what stands before it and beside it, its own question and the labels of its runs with them
     * @param mark whether it asks for a mark, to which there is no feedback in words
     */
    record Prediction(String note, String id, String read, boolean mark, String whole) {
        @Override
        public String toString() {
            return note + " " + id;
        }
    }

    static List<Prediction> predictions() throws IOException {
        List<Prediction> all = new ArrayList<>();
        for (NoteShapeTest.Text note : NoteShapeTest.notes()) {
            List<String> core = note.core().stream()
                    .filter(section -> !section.startsWith("Answer"))
                    .toList();
            for (String section : note.sections()) {
                int upTo = core.contains(section) ? core.indexOf(section) : core.size();
                String before = String.join("\n", core.subList(0, upTo));
                for (Matcher asked = ASKED.matcher(section); asked.find(); ) {
                    String own = asked.group();
                    String rest = section.substring(0, asked.start()) + question(own) + section.substring(asked.end());
                    all.add(new Prediction(
                            note.file(),
                            asked.group(1),
                            statements(before + "\n" + rest),
                            own.contains("[mark]"),
                            plain(String.join("\n", note.sections()))));
                }
            }
        }
        return all;
    }

    /** Of a prediction, without its name and its feedback. */
    private static String question(String block) {
        return block.replaceAll("(?m)^> +> .*$|^> \\[!PREDICT].*$", "");
    }

    /** Without what is only offered to choose from. */
    private static String statements(String text) {
        return plain(text.replaceAll("(?m)^> - \\[[ x]] .*$", ""));
    }

    private static String plain(String text) {
        return text.replaceAll("]\\((?:[^()]|\\([^()]*\\))*\\)", "]").replaceAll("[>\\s\u00a0]+", " ");
    }

    @ParameterizedTest
    @MethodSource("predictions")
    void noSentenceBeforeItOrBesideItSaysWhatIsAsked(Prediction asked) {
        Pattern says = Pattern.compile(SAYS.get(asked.id()));
        assertEquals(
                List.of(),
                says.matcher(asked.read())
                        .results()
                        .map(found -> asked.read().substring(Math.max(0, found.start() - 60), found.end()))
                        .toList());
        assertTrue(
                asked.mark() || says.matcher(asked.whole()).find(), "nobody says it in these words any more: " + says);
    }

    @Test
    void everyPredictionHasItsWords() throws IOException {
        assertEquals(
                new TreeSet<>(SAYS.keySet()),
                new TreeSet<>(predictions().stream().map(Prediction::id).toList()));
    }
}
