package firstlayer.note;

import java.util.List;
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

    private Markdown() {}

    static Document read(String text) {
        return (Document) PARSER.parse(text);
    }
}
