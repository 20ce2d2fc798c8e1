package firstlayer.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in a note's text is told with its line and what would be right; each problem once, and nothing else. */
class ProblemsTest {

    private static final String FRONT = "---\nquestion: Why?\nwidget: learning-rate\n---\n";
    private static final String RUN = ">\n> [run](play:steps=2)\n";

    private static Arguments of(String body, String... problems) {
        return Arguments.of(body, List.of(problems));
    }

    static List<Arguments> links() {
        return List.of(
                of("[a](set:rat=1)", "5: unknown parameter 'rat'; this widget has rate, start, steps, lanes"),
                of("one\ntwo [a](play:rate=200)", "6: rate: 200 is out of range; legal is −0.5 to 100"),
                of("[a](set:rate=1e400)", "5: rate: '1e400' is too large; the largest number is about 1.8e308"),
                of("[a](set:rate=NaN)", "5: rate: 'NaN' is not a number; write it like 0.5, -2 or 1e-4"),
                of(
                        "[a](set:rate=1%2)",
                        "5: '1%2': a % stands before two hexadecimal digits; write it like set:rate=0.1"),
                of("[a](set:rate)", "5: 'rate' sets nothing; write it like rate=0.1"),
                of("[a](set:)", "5: this link sets nothing; write it like set:rate=0.1"),
                of("[a](set:lanes.1=2)", "5: lanes.1: no number 'lanes.1'; there is none now"),
                of(
                        "[a](set:rate=0.1 &steps=2)",
                        "5: this link or image ends at a space; write %20 for the space in it"),
                of("[a](02-other.md) [b](#heading) [c](Other.MD#heading) [d](my%20note.markdown#a)"),
                of(
                        "[a](sub/other.md)",
                        "5: 'sub/other.md' leads nowhere; links begin with set:, play:, go: or https://, or name a note: other.md#heading"),
                of("[a](go:chain?links=3&at.w=2)"),
                of("[a](go:chain?links=29)", "5: 29 links are one too many; take 28"),
                of("[a](go:chain?links={rate}&at.x={w})"),
                of("https://example.org/a_b, www.example.org and ftp://example.org"),
                of(
                        "[a](file:///etc/passwd)",
                        "5: 'file:///etc/passwd' leads nowhere; links begin with set:, play:, go: or https://, or name a note: other.md#heading"),
                of(
                        "[a](javascript:x)",
                        "5: 'javascript:x' leads nowhere; links begin with set:, play:, go: or https://, or name a note: other.md#heading"),
                of("[a](set:rate=" + "1".repeat(5000) + ")", "5: a link of 5009 characters; at most 4096"),
                of("[a](go:nothing)", "5: unknown widget 'nothing'; there is learning-rate, chain"),
                of("[a](go:chain?links=99)", "5: links: 99 is out of range; legal is 1 to 30"),
                of(
                        "[a](go:chain?at.x={rat})",
                        "5: unknown number {rat}; first-layer solve learning-rate lists what there is"),
                of("[a](go:chain?at.x={rate}&links=3)"),
                of("[a](go:chain?at=x:{w};w:{rate})"),
                of("[a](https://)", "5: 'https://' is no address of the web; write it like https://example.org"),
                of(
                        "[a](http://exa|mple.org)",
                        "5: 'http://exa|mple.org' is no address of the web; write it like https://example.org"),
                of(
                        "[a](mailto:a@example.org)",
                        "5: 'mailto:a@example.org' leads nowhere; links begin with set:, play:, go: or https://, or name a note: other.md#heading"),
                of("<https://example.org> [a](HTTP://example.org/a_b) [ü](https://example.org/ü?q=1#x)"));
    }

    static List<Arguments> numbersAndFormulas() {
        return List.of(
                of("`{rat}`", "5: unknown number {rat}; first-layer solve learning-rate lists what there is"),
                of("`{rate}` `{steps}` `{factor}` `{1,2}` `rate`"),
                of(
                        "a\n\n$\\live{rat} + \\live{rate}$",
                        "7: unknown number {rat}; first-layer solve learning-rate lists what there is"),
                of(
                        "$$\n\\live{rat}\n$$",
                        "5: unknown number {rat}; first-layer solve learning-rate lists what there is"),
                of("`{lanes.1}`", "5: unknown number {lanes.1}; first-layer solve learning-rate lists what there is"),
                of("`{lanes.1}` [a](set:lanes=1)"),
                of("$\\bad$", "5: unknown command \\bad; use one of the list"),
                of("text\n\n$$\n\\bad\n$$", "7: unknown command \\bad; use one of the list"),
                of(
                        "$$\nx\n\nnext",
                        "5: this formula does not end; put $$ after its last line, with no blank line before"),
                of("$$ $$", "5: an empty formula; write TeX between the dollar signs"),
                of("see $$x$$ there", "5: $$ inside a line; put the formula on lines of its own, or write $…$"),
                of("from $5 to $10, or \\$5 and 5$ more"),
                of(
                        "one $300, run two **35$** in all, $5 to 10$",
                        "5: words between dollar signs; write \\$ for a price, \\text{…} in a formula",
                        "5: words between dollar signs; write \\$ for a price, \\text{…} in a formula"),
                of("$2 \\text{ and } 3$ $3x$ $2 x y$ $10^{-3}$"),
                of("\\(\\bad\\)", "5: unknown command \\bad; use one of the list"),
                of("see \\[\\bad = 1\\] there", "5: unknown command \\bad; use one of the list"),
                of("\\[\n\\bad\n\\]", "5: unknown command \\bad; use one of the list"),
                of(
                        "\\[ x = 1\n\nnext",
                        "5: this formula does not end; put \\] after its last line, with no blank line before"),
                of("\\[1\\] a book, \\(x\\)"),
                of(
                        "\\begin{align*}\na &= b\n\\end{align*}",
                        "5: a formula without dollar signs; put $$ before \\begin{align} and after its \\end{align}"));
    }

    static List<Arguments> blocks() {
        return List.of(
                of("a <b>bold</b> and <b>again</b>\n", "5: <b> is not understood; write **words**"),
                of("<script>\nx\n</script>", "5: <script> is not understood; take it out: notes run no scripts"),
                of("H<sub>2</sub>O<br>x<sup>*n*</sup><br/> <kbd>A</kbd> ~~old~~"),
                of(
                        "a<sub>i and\n\nb</sub>",
                        "5: <sub> is not closed; close it in the same line",
                        "7: <sub> has no partner; write <sub>…</sub>"),
                of("<!-- x -->\n\na <!-- y --> b\n\n<!--\n`{rat}`\n\n$\\bad$ --> c"),
                of("<!-- x\n\nb", "5: this comment does not end; put --> after it"),
                of("![bare](my fig.png)", "5: this link or image ends at a space; write %20 for the space in it"),
                of("![[fig.png]]", "5: an image in double brackets; write ![what it shows](fig.png)"),
                of("see [[Other]] and [[1, 2]]", "5: a link in double brackets; write [Other](its-file.md)"),
                of("[a](other note.md)", "5: this link or image ends at a space; write %20 for the space in it"),
                of(
                        "::: {.note}\nwords\n:::",
                        "5: a box of colons; write > [!NOTE] and the text with > before each line"),
                of(
                        "| a | b |\n|---|---|\n| $P(A|B)$ | c |\n| d \\| e | $P(A\\mid B)$ |",
                        "7: this row has 3 cells for 2 columns; write \\mid for a bar in a formula, \\| for one in the text"),
                of(
                        "> | a |\n> |---|\n> | b | c",
                        "7: this row has 2 cells for 1 column; write \\mid for a bar in a formula, \\| for one in the text"),
                of("!!! note\n    a", "5: a box of !!! or ???; write > [!NOTE] and the text with > before each line"),
                of("an ==old== word; a==b or c==d", "5: words between equals signs; write **old**"),
                of("a %%note%%, 5 %% or 6 %", "5: a comment between percent signs; write <!-- … -->"),
                of("{{< video a >}}", "5: a command for another program; take it out, or write its result"),
                of("a\n\n~~~\n{{b}}", "7: this block of code does not end; put ~~~ after its last line"),
                of("a[^1]", "5: no footnote [^1]; define it: [^1]: …"),
                of("a[^1]\n\n[^1]: because"),
                of(
                        "> [!IMPORTANT]\n> a",
                        "5: unknown callout [!IMPORTANT]; known are NOTE, TIP, WARNING, PREDICT and STOP"),
                of("## Answer\na\n## answer\nb", "7: 'Answer' is there twice; keep one"),
                of("## Answers\na", "5: 'Answers' is no section; write ## Answer, or call it something else"),
                of("## Deeper: a\nb\n## deeper: c\nd"),
                of(
                        "## Deeper:",
                        "5: 'Deeper:' is no section; write ## Deeper: what it gives, or call it something else"),
                of(
                        "### Deeper: why",
                        "5: 'Deeper: why' is no section; write ## Deeper: what it gives, or call it something else"),
                of("![a](picture:learning-rate?rate=1.9#loss-by-step)"),
                of("![a](picture:nothing?b=1)", "5: unknown widget 'nothing'; there is learning-rate, chain"),
                of("![a](picture:learning-rate?rate=x)", "5: rate: 'x' is not a number; write it like 0.5, -2 or 1e-4"),
                of("### Sources", "5: 'Sources' is no section; write ## Sources, or call it something else"),
                of(
                        "## The answer:\n## Questions\n## Resources",
                        "5: 'The answer:' is no section; write ## Answer, or call it something else"),
                of(
                        "![a](a.png)",
                        "5: an image, but no notes folder to find it in; put a PNG or JPEG file beside the note"));
    }

    static List<Arguments> predictions() {
        String choices = "> - [ ] a\n> - [x] b\n";
        return List.of(
                of("> [!PREDICT] p\n> Why?\n" + choices + RUN),
                of("> [!PREDICT] p\n> Why? {.ordered}\n" + choices + RUN),
                of(
                        "> [!PREDICT] p\n> Why? {#q}\n" + choices + RUN,
                        "5: an id behind the question of a prediction; it stands in the first line: [!PREDICT] twins"),
                of(
                        "> [!PREDICT] p\n> Why?\n" + RUN,
                        "5: this prediction asks for nothing; give it options (- [ ] and - [x]) or one line - [mark] `{w}` within 0.1"),
                of(
                        "> [!PREDICT]\n> Why?\n" + choices + RUN,
                        "5: this prediction has no id; letters, digits and hyphens, such as twins"),
                of(
                        "> [!PREDICT] a b\n> Why?\n" + choices + RUN,
                        "5: 'a b' is no id; letters, digits and hyphens, such as twins"),
                of(
                        "> [!PREDICT] p\n> Why?\n" + choices,
                        "5: this prediction shows nothing; end it with a link such as [run](play:steps=20)"),
                of(
                        "> [!PREDICT] p\n> Why?\n" + choices + ">\n> [run](play:rat=1)",
                        "10: unknown parameter 'rat'; this widget has rate, start, steps, lanes"),
                of(
                        "> [!PREDICT] p\n> Why?\n> - [ ] a\n> - [ ] b\n" + RUN,
                        "7: no option is right; write - [x] before the right one and - [ ] before the others"),
                of("> [!PREDICT] p\n> Why?\n> - [x] a\n" + RUN, "7: only one option; write at least two"),
                of(
                        "> [!PREDICT] p\n> Why?\n> - [x] a\n> - b\n" + RUN,
                        "8: this option has no box; write - [x] before the right one and - [ ] before the others"),
                of(
                        "> [!PREDICT] p\n> Why?\n> - [x] a\n> - [x] b\n" + RUN,
                        "7: more than one right option; only one can be chosen: mark one with [x]"),
                of(
                        "> [!PREDICT] p\n> Why?\n" + choices + RUN + "\n> [!PREDICT] p\n> Who?\n" + choices + RUN,
                        "12: the id 'p' is there twice; every prediction and quiz item has its own"),
                of("> [!PREDICT] p\n> Why?\n> - [mark] `{w}` within 0.1\n" + RUN),
                of("> [!PREDICT] p\n> Why?\n> - [mark] `{w}` within 0.1 from \u22123 to 3e2\n" + RUN),
                of(
                        "> [!PREDICT] p\n> Why?\n> - [mark] `{w}` within 0.1 from 3 to -3\n" + RUN,
                        "7: the axis of this mark has no length; write one line: - [mark] `{w}` within 0.1 from -3 to 3"),
                of(
                        "> [!PREDICT] p\n> Why?\n> - [mark] `{w}` within 0.1 from a to 3\n" + RUN,
                        "7: the axis of this mark has no length; write one line: - [mark] `{w}` within 0.1 from -3 to 3"),
                of(
                        "> [!PREDICT] p\n> Why?\n> - [mark] `{w}` within 0\n" + RUN,
                        "7: this mark cannot be read; write one line: - [mark] `{w}` within 0.1 from -3 to 3"),
                of(
                        "> [!PREDICT] p\n> Why?\n> - [mark] w\n" + RUN,
                        "7: this mark cannot be read; write one line: - [mark] `{w}` within 0.1 from -3 to 3"),
                of(
                        "> [!PREDICT] p\n> Why?\n> - [mark] `{rate}` within 1\n" + RUN,
                        "7: unknown readout {rate}; a mark is dragged to where a readout will be"),
                of(
                        "> [!PREDICT] p\n> Why?\n> - [mark] `{w}` within 1\n>\n> [a](set:rate=1)",
                        "7: a mark needs one experiment; write one play: link under it, and no set: link"));
    }

    static List<Arguments> quizzes() {
        String check = "## Check yourself\n\n";
        String right = "  - [x] a\n    > yes\n";
        String wrong = "  - [ ] b\n    > no\n";
        return List.of(
                of(check + "- Why? {#q}\n" + right + "  - [ ] b\n    > no\n"),
                of(
                        check + "- Why?\n" + right + "  - [ ] b\n",
                        "10: this option has no feedback; put a quoted line under it: > why it is right or wrong"),
                of(
                        check + "- Why?\n  - [ ] a\n    > no\n  - [ ] b\n    > no\n",
                        "8: no option is right; write - [x] before the right one and - [ ] before the others"),
                of(
                        check + "- Why?\n",
                        "7: this quiz item has no options; put a task list under it: - [x] right, - [ ] wrong"),
                of(
                        check + "- [x] a\n- [ ] b\n",
                        "7: options without a question; put them under a list item that asks: - Question? and the options two spaces in"),
                of(
                        check + "- Why? {#a b}\n" + right + wrong,
                        "7: 'a b' is no id; letters, digits and hyphens, such as twins"),
                of(
                        check + "- Why? {#q}\n" + right + wrong + "- Who? {#q}\n" + right + wrong,
                        "12: the id 'q' is there twice; every prediction and quiz item has its own"));
    }

    @ParameterizedTest
    @MethodSource({"links", "numbersAndFormulas", "blocks", "predictions", "quizzes"})
    void isReportedWithItsLine(String body, List<String> problems) {
        assertEquals(problems.stream().map(p -> "n.md:" + p).toList(), read(FRONT + body));
    }

    /** What cannot be asked stays where it stood, so that the questions around it keep their order. */
    @Test
    void aBrokenQuizItemKeepsItsPlace() {
        String options = "  - [x] a\n    > yes\n  - [ ] b\n    > no\n";
        Note note = new Notes(new TwoWidgets(), tex -> Optional.empty())
                .read("n.md", FRONT + "## Check yourself\n\n- One?\n" + options + "- Two?\n- Three?\n" + options);
        String words = PlainText.of(note.body());
        assertEquals(2, note.quiz().size());
        assertTrue(
                words.indexOf("One?") < words.indexOf("Two?") && words.indexOf("Two?") < words.indexOf("Three?"),
                words);
    }

    private static List<String> read(String text) {
        Notes notes = new Notes(
                new TwoWidgets(),
                tex -> tex.contains("\\bad")
                        ? Optional.of("unknown command \\bad; use one of the list")
                        : Optional.empty());
        return notes.read("n.md", text).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
