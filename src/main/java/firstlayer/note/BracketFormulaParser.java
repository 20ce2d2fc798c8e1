package firstlayer.note;

import firstlayer.note.node.FormulaSpan;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * {@code \(…\)} and, inside a line, {@code \[…\]}. In Markdown a backslash before a bracket also means the bracket itself, so
 * square ones are a formula only around something that looks like one. Each looks only as far as the next of its kind.
 */
final class BracketFormulaParser implements InlineContentParser {

    private static final Pattern FORMULA = Pattern.compile("[=^_<>≤≥]|\\\\[A-Za-z]");

    static boolean looksLikeFormula(String text) {
        return FORMULA.matcher(text).find();
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        char open = scanner.peek();
        if (open != '(' && open != '[') {
            return ParsedInline.none();
        }
        scanner.next();
        char close = open == '(' ? ')' : ']';
        Position begin = scanner.position();
        while (scanner.find('\\') >= 0) {
            Position end = scanner.position();
            scanner.next();
            char next = scanner.peek();
            scanner.next();
            if (next == open) {
                return ParsedInline.none();
            }
            if (next == close) {
                String tex = scanner.getSource(begin, end).getContent().strip();
                return open == '(' || looksLikeFormula(tex)
                        ? ParsedInline.of(new FormulaSpan(tex), scanner.position())
                        : ParsedInline.none();
            }
        }
        return ParsedInline.none();
    }

    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('\\');
        }

        @Override
        public InlineContentParser create() {
            return new BracketFormulaParser();
        }
    }
}
