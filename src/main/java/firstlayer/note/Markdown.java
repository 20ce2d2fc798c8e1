package firstlayer.note;

import firstlayer.note.node.Nodes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** CommonMark with tables, task lists, footnotes, struck words, bare addresses and formulas, without HTML blocks, and with limits on nesting. */
final class Markdown {

    /** Blocks inside blocks, and marks inside marks; what is nested deeper is left as text. */
    static final int LEVELS = 64;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    TaskListItemsExtension.create(),
                    FootnotesExtension.create(),
                    StrikethroughExtension.builder().requireTwoTildes(true).build(),
                    AutolinkExtension.builder()
                            .linkTypes(AutolinkType.URL, AutolinkType.WWW)
                            .build()))
            // Tried in this order: three hyphens below a line make it a heading, elsewhere a rule, and only then a
            // list.
            .enabledBlockTypes(new LinkedHashSet<>(List.of(
                    BlockQuote.class,
                    Heading.class,
                    FencedCodeBlock.class,
                    ThematicBreak.class,
                    ListBlock.class,
                    IndentedCodeBlock.class)))
            .customBlockParserFactory(new FormulaBlockParser.Factory())
            .customBlockParserFactory(new CommentBlockParser.Factory())
            .customInlineContentParserFactory(new FormulaSpanParser.Factory())
            .customInlineContentParserFactory(new BracketFormulaParser.Factory())
            .maxOpenBlockParsers(LEVELS)
            .maxInlineNesting(LEVELS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final int MOST_NODES = 20_000;
    private static final int MOST_PIECES = 1_000;
    private static final int MOST_MARKS = 2_000;
    private static final int MOST_OPEN = 500;
    private static final int MOST_LINES = 2_000;

    private Markdown() {}

    /**
     * @throws IllegalArgumentException for a text so dense that it is no note, saying what is too much
     */
    static Document read(String text) {
        refuseTooDense(text);
        Document document = parse(text);
        if (count(document, 0) > MOST_NODES) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "more than %d pieces of text; split the note", MOST_NODES));
        }
        refuseLongParagraphs(document);
        return document;
    }

    // A paragraph is laid out as one, and its time grows with the square of its pieces.
    private static void refuseLongParagraphs(Node parent) {
        int pieces = parent instanceof Paragraph ? Nodes.count(parent) : 0;
        refuseOver(MOST_PIECES, pieces, "pieces of text");
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (!(parent instanceof Paragraph)) {
                refuseLongParagraphs(child);
            }
        }
    }

    private static Document parse(String text) {
        try {
            return (Document) PARSER.parse(text);
        } catch (IllegalArgumentException tooMuch) {
            throw new IllegalArgumentException("a table of more than a million cells; split the table", tooMuch);
        }
    }

    /**
     * Where the parser's work grows with the square of a paragraph: with its {@code *} and {@code _}, which it pairs; with its
     * brackets, whose words it copies at each closing one; with its lines, which it copies at each next one.
     */
    private static void refuseTooDense(String text) {
        int marks = 0;
        int open = 0;
        int lines = 0;
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                marks = blank ? 0 : marks;
                open = blank ? 0 : open;
                lines = blank ? 0 : lines + 1;
                blank = true;
            }
            marks += c == '*' || c == '_' ? 1 : 0;
            open = Math.max(0, open + (c == '[' ? 1 : c == ']' ? -1 : 0));
            blank &= Character.isWhitespace(c);
            refuseOver(MOST_MARKS, marks, "times * or _");
            refuseOver(MOST_OPEN, open, "open brackets");
            refuseOver(MOST_LINES, lines, "lines");
        }
    }

    private static void refuseOver(int most, int count, String what) {
        if (count > most) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "more than %d %s in one paragraph; end it with a blank line", most, what));
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
