package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Along the suggested path no word of the glossary stands in a core before it is explained. */
class GlossaryTest {

    private static final List<String> PATH =
            List.of("01-neuron.md", "04-loss.md", "02-learning-rate.md", "05-chain-rule.md", "03-initialization.md");

    private static final Pattern EXPLAINED = Pattern.compile("\\*{1,2}([^*\n]+)\\*{1,2}|\\[([^]\n]+)]\\(_[^)]*\\)");

    private static String core(String file) throws IOException {
        String text = Files.readString(Path.of("notes", file)).replaceFirst("(?s)^---.*?---\n", "");
        return Stream.of(text.split("(?m)^## "))
                .filter(section -> Stream.of("Check yourself", "In your own words", "Deeper: ", "Sources")
                        .noneMatch(section::startsWith))
                .collect(Collectors.joining("\n"))
                .replaceAll("(?m)^> \\[!PREDICT].*$", "")
                .replaceAll("\\]\\((?!_)[^)]*\\)", "]");
    }

    /** The words of each entry: both of "fan-in, fan-out", and those in brackets. */
    private static Map<String, Pattern> terms() throws IOException {
        Map<String, Pattern> terms = new LinkedHashMap<>();
        Matcher headings = Pattern.compile("(?m)^## (.+)$").matcher(Files.readString(Path.of("notes", "_glossary.md")));
        while (headings.find()) {
            for (String term : headings.group(1).split("[,()]\\s*")) {
                String word = term.strip().replace(" initialization", "");
                terms.put(
                        word.toLowerCase(Locale.ROOT),
                        Pattern.compile(
                                "(?<![\\p{L}#-])" + (word.equals("He") ? "He" : "(?i:" + Pattern.quote(word) + ")")
                                        + "(?:e?s)?(?![\\p{L}-])"));
            }
        }
        return terms;
    }

    private static boolean explains(String core, Matcher use) {
        for (Matcher set = EXPLAINED.matcher(core); set.find() && set.start() <= use.start(); ) {
            if (set.end() >= use.end()) {
                return true;
            }
        }
        return false;
    }

    @Test
    void noWordStandsInACoreBeforeItIsExplained() throws IOException {
        List<String> early = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        Map<String, Pattern> terms = terms();
        assertTrue(terms.size() > 50);
        // Who begins with the basics has these.
        String basics = Files.readString(Path.of("notes", "_basics.md"));
        Stream.of("gradient", "sigmoid", "standard deviation", "variance")
                .filter(term -> terms.get(term).matcher(basics).find())
                .forEach(known::add);
        for (String file : PATH) {
            String core = core(file);
            terms.forEach((term, pattern) -> {
                Matcher use = pattern.matcher(core);
                if (use.find() && known.add(term) && !explains(core, use)) {
                    early.add(file + ": " + core.substring(Math.max(0, use.start() - 30), use.end()));
                }
            });
        }
        assertEquals(List.of(), early);
    }
}
