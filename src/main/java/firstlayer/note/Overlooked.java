package firstlayer.note;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Text;

/** What other programs understand and Markdown silently leaves as text: said with what to write instead. */
final class Overlooked {

    /**
     * @param right what to write; a %s in it is what the sign's first group has found
     */
    private record Sign(Pattern sign, String wrong, String right) {

        static Sign of(String sign, String wrong, String right) {
            return new Sign(Pattern.compile(sign), wrong, right);
        }
    }

    private static final List<Sign> SIGNS = List.of(
            Sign.of("!\\[\\[([^\\]\\[|]+)", "an image in double brackets", "write ![what it shows](%s)"),
            Sign.of(
                    "(?<!!)\\[\\[(?=[^\\]\\[]*\\p{L})([^\\]\\[]+)]]",
                    "a link in double brackets",
                    "write [%s](its-file.md)"),
            Sign.of("^:::+\\s*[^\\s:]", "a box of colons", "write > [!NOTE] and the text with > before each line"),
            Sign.of(
                    "^(?:!!!|\\?\\?\\?\\+?)\\s+\\p{L}",
                    "a box of !!! or ???",
                    "write > [!NOTE] and the text with > before each line"),
            Sign.of(
                    "(?<![=\\w])==([^=\\s](?:[^=]*[^=\\s])?)==(?![=\\w])",
                    "words between equals signs",
                    "write **%s**"),
            Sign.of("%%\\s*[^%\\s][^%]*%%", "a comment between percent signs", "write <!-- … -->"),
            Sign.of("\\{\\{<|\\{%", "a command for another program", "take it out, or write its result"),
            Sign.of(
                    "](?:\\((?:set|play|go):|\\([^()\\s]+ [^()]*\\))",
                    "this link or image ends at a space",
                    "write %%20 for the space in it"),
            Sign.of("\\$\\$", "$$ inside a line", "put the formula on lines of its own, or write $…$"),
            Sign.of(
                    "\\\\begin\\{(\\w+)",
                    "a formula without dollar signs",
                    "put $$ before \\begin{%1$s} and after its \\end{%1$s}"),
            Sign.of("(\\[\\^[^\\]\\[\\s]+])", "no footnote %s", "define it: %s: …"));

    private final Problems problems;

    Overlooked(Problems problems) {
        this.problems = problems;
    }

    void check(Text text) {
        for (Sign sign : SIGNS) {
            Matcher found = sign.sign().matcher(text.getLiteral());
            if (found.find()) {
                String what = found.groupCount() == 0 ? "" : found.group(1).strip();
                problems.add(
                        text,
                        String.format(Locale.ROOT, sign.wrong(), what),
                        String.format(Locale.ROOT, sign.right(), what));
            }
        }
    }
}
