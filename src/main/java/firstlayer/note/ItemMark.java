package firstlayer.note;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * What stands in braces behind a question: {@code {#id}}, {@code {.ordered}} or {@code {#id .ordered}}.
 *
 * @param id      as it is written; empty where there is none
 * @param ordered whether its options stay in the author's order
 */
record ItemMark(Optional<String> id, boolean ordered) {

    private static final Pattern MARK = Pattern.compile("\\{\\s*(?:#([^{}.]*))?(\\.[^{}]*)?}");

    /** Takes the marks off the end of a question. */
    static ItemMark take(Node question, Problems problems) {
        ItemMark taken = new ItemMark(Optional.empty(), false);
        while (question != null && question.getLastChild() instanceof Text text) {
            String words = text.getLiteral().stripTrailing();
            int begin = words.lastIndexOf('{');
            Matcher mark = MARK.matcher(begin < 0 ? "" : words.substring(begin));
            if (!mark.matches() || mark.group(1) == null && mark.group(2) == null) {
                break;
            }
            text.setLiteral(words.substring(0, begin).stripTrailing());
            taken = taken.with(mark, question, problems);
        }
        return taken;
    }

    private ItemMark with(Matcher mark, Node question, Problems problems) {
        Optional<String> name = Optional.ofNullable(mark.group(1)).map(String::strip);
        String flag = mark.group(2) == null ? "" : mark.group(2).strip();
        boolean known = flag.equals(".ordered");
        if (!known && !flag.isEmpty()) {
            problems.add(
                    question,
                    String.format(Locale.ROOT, "'%s' has no meaning behind a question", flag),
                    "known are {#id} and {.ordered}");
        }
        return new ItemMark(name.or(() -> id), ordered || known);
    }
}
