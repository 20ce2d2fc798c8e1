package firstlayer.note;

import firstlayer.note.node.FormulaSpan;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * {@code $…$}, read before Markdown sees its backslashes and underscores. A dollar sign opens a formula only before a
 * character that is no space; the next one closes it only after a character that is no space and before no digit, so
 * "from $5 to $10" stays text, and so does "$300 or two for 550$". Each dollar sign looks only as far as the next: linear in
 * the length of the text.
 */
final class FormulaSpanParser implements InlineContentParser {

    private static final Pattern WORD = Pattern.compile("\\s\\p{L}{2,}(?=[\\s,.;]|$)|\\*\\*");
    private static final Pattern TEX = Pattern.compile("[\\\\{}^_]");

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int dollars = scanner.matchMultiple('$');
        if (dollars > 1) {
            return ParsedInline.of(new Text("$".repeat(dollars)), scanner.position());
        }
        Position begin = scanner.position();
        if (Character.isWhitespace(scanner.peek())) {
            return ParsedInline.none();
        }
        char last = ' ';
        while (scanner.hasNext() && scanner.peek() != '$') {
            last = scanner.peek();
            scanner.next();
            if (last == '\\' && scanner.hasNext()) {
                scanner.next();
            }
        }
        String tex = scanner.getSource(begin, scanner.position()).getContent();
        if (!scanner.next('$') || Character.isWhitespace(last) || Character.isDigit(scanner.peek())) {
            return ParsedInline.none();
        }
        return isMoney(tex)
                ? ParsedInline.of(new DollarSign(), begin)
                : ParsedInline.of(new FormulaSpan(tex), scanner.position());
    }

    /** Whether it begins like a price, and has words and nothing of TeX in it. */
    private static boolean isMoney(String text) {
        return !text.isEmpty()
                && Character.isDigit(text.charAt(0))
                && !TEX.matcher(text).find()
                && WORD.matcher(text).find();
    }

    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new FormulaSpanParser();
        }
    }
}
