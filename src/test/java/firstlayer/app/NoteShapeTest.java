package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How much of a note there is before somebody asks for more, and how it asks. Read from its text, feedback left out. */
class NoteShapeTest {

    /** The item of each note that tells of somebody who has to decide. */
    private static final Map<String, String> STORIES = Map.of(
            "01-neuron.md", "spam",
            "02-learning-rate.md", "story",
            "03-initialization.md", "first-loss",
            "04-loss.md", "broken-sensor",
            "05-chain-rule.md", "plus-seven");

    private static final Pattern OPTION = Pattern.compile("(?m)^[> ]*- \\[([ x])] (.*)$");

    /** @param sections from their headings on; the first has none */
    record Text(String file, List<String> sections) {

        static Text read(Path file) {
            try {
                String body = Files.readString(file).replaceFirst("(?s)^---.*?---\n", "");
                return new Text(
                        file.getFileName().toString(),
                        List.of(body.replace('\u00a0', ' ').split("(?m)^## ")));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private List<String> headed(String heading) {
            return sections.stream().filter(s -> s.startsWith(heading)).toList();
        }

        /** What is read first: all but the quiz, the points to tick, the sources and the deeper sections; with the answer. */
        List<String> core() {
            return sections.stream()
                    .filter(s -> Stream.of("Check yourself", "In your own words", "Deeper: ", "Sources")
                            .noneMatch(s::startsWith))
                    .toList();
        }

        private List<String> questions() {
            return List.of(headed("Check yourself").get(0).split("(?m)^- ")).stream()
                    .skip(1)
                    .toList();
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static List<Text> notes() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("notes"))) {
            return files.filter(file -> file.getFileName().toString().matches("\\d.*\\.md"))
                    .sorted()
                    .map(Text::read)
                    .toList();
        }
    }

    /** What a reader sees before answering, without links' targets, formulas and ids. */
    private static String words(String section) {
        return section.replaceAll("(?s)```.*?```|\\$\\$.*?\\$\\$", " ")
                .replaceAll("\\$[^$\n]*\\$", "N")
                .replaceAll("(?m)^(> *>|  +> ).*$|^> \\[!PREDICT].*$", "")
                .replaceAll("]\\((?:[^()]|\\([^()]*\\))*\\)", "]")
                .replaceAll("\\{#[^}]*}", "")
                .replaceAll("`\\{[^}]*}`", "7");
    }

    private static List<String> sentences(String section) {
        String pieces = words(section).replaceAll("(?m)^[> ]+", "").replaceAll("\n\\s*(?=[-*|\\[])|\n\\s*\n|\\|", "¶");
        return Arrays.stream(pieces.split("[.?!](?=[\\s*”)])|¶"))
                .map(String::strip)
                .toList();
    }

    private static int count(String text) {
        return (int) Arrays.stream(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .count();
    }

    @ParameterizedTest
    @MethodSource("notes")
    void theCoreIsShortAndItsSentencesToo(Text note) {
        int words =
                note.core().stream().mapToInt(section -> count(words(section))).sum();
        assertTrue(words >= 600 && words <= 800, () -> words + " words");
        assertEquals(
                List.of(),
                note.core().stream()
                        .flatMap(section -> sentences(section).stream())
                        .filter(sentence -> count(sentence) > 30)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("notes")
    void theCoreAsksTwiceAndNamesAtMostFiveWrongIdeas(Text note) {
        assertEquals(
                2,
                note.core().stream()
                        .mapToInt(section -> section.split("\\[!PREDICT]", -1).length - 1)
                        .sum());
        String wrong = note.headed("What people get wrong").get(0);
        assertTrue(wrong.split("(?m)^\\* ").length - 1 <= 5);
        int deeper = note.headed("Deeper: ").size();
        assertTrue(deeper >= 3 && deeper <= 6, () -> deeper + " deeper sections");
    }

    @ParameterizedTest
    @MethodSource("notes")
    void theQuizIsSixToEightItemsWithNewNumbersAndOneWrongLine(Text note) {
        List<String> questions = note.questions();
        assertTrue(questions.size() >= 6 && questions.size() <= 8, () -> questions.size() + " items");
        assertTrue(questions.stream().filter(q -> q.contains("[draw]")).count() >= 2);
        assertEquals(
                1, questions.stream().filter(q -> q.contains("{#wrong-line")).count());
    }

    @ParameterizedTest
    @MethodSource("notes")
    void theQuizShowsPicturesTellsAStoryAndSeldomAsksForASentence(Text note) {
        List<String> questions = note.questions();
        assertTrue(questions.stream()
                .anyMatch(q -> OPTION.matcher(q).results().count() >= 3
                        && OPTION.matcher(q)
                                .results()
                                .allMatch(option -> option.group(2).contains("](<picture:"))));
        assertTrue(questions.stream().filter(q -> q.contains("{#true-of-")).count() <= 2);
        assertEquals(
                1,
                questions.stream()
                        .filter(q -> q.contains("{#" + STORIES.get(note.file()) + "}"))
                        .count());
    }

    @Test
    void theFirstNoteShowsEveryActivationWithItsFormulaRangeAndUse() throws IOException {
        String deeper = String.join("", notes().get(0).headed("Deeper: "));
        for (String activation : List.of("step", "identity", "relu", "leaky-relu", "sigmoid", "tanh")) {
            assertTrue(
                    Pattern.compile("(?m)^\\| \\[[^]]+]\\(set:activation=" + activation
                                    + "\\)<br>φ\\(z\\) = .*<br>\\*range:\\* .*<br>\\*use:\\* .*picture:neuron\\?activation="
                                    + activation + "&")
                            .matcher(deeper)
                            .find(),
                    activation);
        }
    }

    /** Whoever always takes the longest option, or the shortest, or one place, is no better off than by guessing. */
    @Test
    void theRightOptionIsKnownNeitherByItsLengthNorByItsPlace() throws IOException {
        List<Integer> ranks = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (Text note : notes()) {
            for (String question : note.questions()) {
                List<Integer> lengths = new ArrayList<>();
                int right = -1;
                for (Matcher option = OPTION.matcher(question); option.find(); ) {
                    right = option.group(1).equals("x") ? lengths.size() : right;
                    lengths.add(words(option.group(2)).length());
                }
                if (right >= 0) {
                    int length = lengths.get(right);
                    ranks.add((int) lengths.stream().filter(l -> l > length).count());
                    places.add(right);
                }
            }
        }
        for (List<Integer> each : List.of(ranks, places)) {
            var counts = each.stream().collect(Collectors.groupingBy(i -> i, TreeMap::new, Collectors.counting()));
            assertTrue(counts.keySet().containsAll(List.of(0, 1, 2, 3)), counts::toString);
            assertTrue(counts.values().stream().allMatch(n -> n <= 0.4 * each.size()), counts::toString);
        }
    }
}
