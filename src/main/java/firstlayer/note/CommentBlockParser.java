package firstlayer.note;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A comment of several lines, also with blank ones in it; what stands behind its end is text. */
final class CommentBlockParser extends AbstractBlockParser {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    /** The comment, until it is taken away; its children are what stands on the line of its end. */
    static final class Comment extends CustomBlock {

        private boolean closed;

        boolean closed() {
            return closed;
        }
    }

    private final Comment comment = new Comment();
    private SourceLines rest = SourceLines.empty();

    @Override
    public Block getBlock() {
        return comment;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return comment.closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        int end = line.getContent().toString().indexOf(CLOSE);
        if (end >= 0) {
            comment.closed = true;
            rest = SourceLines.of(
                    line.substring(end + CLOSE.length(), line.getContent().length()));
        }
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        if (!rest.getContent().isBlank()) {
            inlines.parse(rest, comment);
        }
    }

    static final class Factory extends AbstractBlockParserFactory {

        private static final int CODE_INDENT = 4;

        // One that ends on its own line is left to the lines: there may be text around it.
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String line = state.getLine().getContent().toString();
            int begin = state.getNextNonSpaceIndex();
            boolean open = line.startsWith(OPEN, begin) && line.indexOf(CLOSE, begin + OPEN.length()) < 0;
            return state.getIndent() < CODE_INDENT && open
                    ? BlockStart.of(new CommentBlockParser()).atIndex(begin + OPEN.length())
                    : BlockStart.none();
        }
    }
}
