package firstlayer.note;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** CommonMark with tables, task lists, footnotes and formulas, without HTML blocks, and with limits on nesting. */
final class Markdown {

    /** Blocks inside blocks, and marks inside marks; what is nested deeper is left as text. */
    static final int LEVELS = 64;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), TaskListItemsExtension.create(), FootnotesExtension.create()))
            .enabledBlockTypes(Set.of(
                    BlockQuote.class,
                    Heading.class,
                    FencedCodeBlock.class,
                    ThematicBreak.class,
                    ListBlock.class,
                    IndentedCodeBlock.class))
            .customBlockParserFactory(new FormulaBlockParser.Factory())
            .customInlineContentParserFactory(new FormulaSpanParser.Factory())
            .maxOpenBlockParsers(LEVELS)
            .maxInlineNesting(LEVELS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final int MOST_NODES = 20_000;
    private static final int MOST_MARKS = 2_000;

    private Markdown() {}

    /**
     * @throws IllegalArgumentException for a text so dense that it is no note, saying what is too much
     */
    static Document read(String text) {
        refuseTooManyMarks(text);
        Document document = parse(text);
        if (count(document, 0) > MOST_NODES) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "more than %d pieces of text; split the note", MOST_NODES));
        }
        return document;
    }

    private static Document parse(String text) {
        try {
            return (Document) PARSER.parse(text);
        } catch (IllegalArgumentException tooMuch) {
            throw new IllegalArgumentException("a table of more than a million cells; split the table", tooMuch);
        }
    }

    // The parser's work to limit the nesting of * and _ grows faster than the square of their number in one paragraph.
    private static void refuseTooManyMarks(String text) {
        int marks = 0;
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                marks = blank ? 0 : marks;
                blank = true;
            } else if (c == '*' || c == '_') {
                marks++;
            }
            blank &= Character.isWhitespace(c);
            if (marks > MOST_MARKS) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "more than %d times * or _ in one paragraph; end it with a blank line",
                        MOST_MARKS));
            }
        }
    }

    /** Nodes under a node, counted no further than is too many. */
    private static int count(Node parent, int before) {
        int nodes = before;
        for (Node child = parent.getFirstChild(); child != null && nodes <= MOST_NODES; child = child.getNext()) {
            nodes = count(child, nodes + 1);
        }
        return nodes;
    }
}
