package firstlayer.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in a note's front matter is told with its line and what would be right. */
class FrontMatterProblemsTest {

    private static Arguments of(String text, String... problems) {
        return Arguments.of(text, List.of(problems));
    }

    private static final String MORE = """
            > [!PREDICT] more
            > More or less?
            > - [x] more
            >   > It is.
            > - [ ] less
            >   > It is more.
            >
            > [run](play:rate=0.3)
            """;

    private static final String AFTER =
            "4: after: names no prediction; write lines below it such as \"  twins: lanes, losses\"";

    private static String waiting(String lines) {
        return "---\nquestion: Q\nwidget: learning-rate\n" + lines + "---\n" + MORE;
    }

    static List<Arguments> frontMatter() {
        return List.of(
                of(
                        "---\nwidget: chain\n---\n",
                        "1: no question; begin the note with three lines: ---, question: \"…\" and ---"),
                of("text", "1: no question; begin the note with three lines: ---, question: \"…\" and ---"),
                of("---\nquestion: Q\n---\n"),
                of("---\nquestion: \"\"\n---\n", "2: an empty question; write it after question:, in quotes"),
                of(
                        "---\nquestion: Q\n---\n[a](set:rate=1) `{rate}`",
                        "4: a set: link, but no picture to turn; name a widget in the front matter",
                        "4: unknown number {rate}; name a widget in the front matter"),
                of(
                        "---\nquestion: Q\nwidget: nothing\n---\n",
                        "3: unknown widget 'nothing'; there is learning-rate, chain"),
                of(
                        "---\nquestion: Why: this?\nwidget: chain\n---\n",
                        "2: a colon inside the text; put the question in quotes"),
                of("---\nquestion: \"Why: this?\"\nwidget: chain\n---\n"),
                of(
                        "---\nquestion: Q\nwidget: chain\ncolour: red\nstart: links=2\n---\n",
                        "4: unknown key 'colour'; known are question, widget, start, more, study, stops, path, after"),
                of("---\nquestion: Q\nwidget: chain\nwidget: chain\n---\n", "4: 'widget' is there twice; keep one"),
                of(
                        "---\nquestion: [a, b]\nwidget: chain\n---\n",
                        "1: no question; begin the note with three lines: ---, question: \"…\" and ---",
                        "2: 'question' holds more than one value; write one text, in quotes"),
                of("---\nquestion: Q\nwidget: chain\nmore: maybe\n---\n", "4: more: maybe; write open or closed"),
                of(
                        "---\nquestion: Q\nwidget: chain\nstart: links=99\n---\n",
                        "4: links: 99 is out of range; legal is 1 to 30"),
                of("---\nquestion: Q\nwidget: chain\nstart: links=3&at.w=2\n---\n`{at.w}`"),
                of(waiting("after:\n  more: curve, lanes\n")),
                of(
                        waiting("after:\n  more:\n"),
                        "5: 'more' names no parts; write lines below it such as \"  twins: lanes, losses\""),
                of(
                        waiting("after:\n  more: \" , \"\n"),
                        "5: no part waits here; write lines such as \"  twins: lanes, loss-by-step\""),
                of(
                        waiting("after:\n  more: curve, lane\n"),
                        "5: the picture has no part 'lane'; there is curve, lanes, loss-by-step"),
                of(
                        waiting("after:\n  less: curve\n"),
                        "5: parts wait for 'less', which is no prediction of this note; there is more"),
                of(waiting("after: more\n"), AFTER),
                of(waiting("after:\n"), AFTER),
                of(waiting("after: [more]\n"), AFTER),
                of(
                        "---\nquestion: Q\nafter:\n  more: curve\n---\ntext",
                        "4: parts wait, but the note has no picture; name one: widget: neuron"),
                of(
                        "---\n- a\n---\n",
                        "1: no question; begin the note with three lines: ---, question: \"…\" and ---",
                        "2: this is no front matter; write lines such as question: …"),
                of(
                        "---\nquestion: Q\nwidget: chain\n",
                        "1: the front matter does not end; put a line of --- under it"));
    }

    @ParameterizedTest
    @MethodSource("frontMatter")
    void ofTheFrontMatterIsReportedWithItsLine(String text, List<String> problems) {
        assertEquals(problems.stream().map(p -> "n.md:" + p).toList(), problems(text));
    }

    private static List<String> problems(String text) {
        return new Notes(new TwoWidgets(), tex -> Optional.empty())
                .read("n.md", text).problems().stream().map(Problem::toString).toList();
    }
}
