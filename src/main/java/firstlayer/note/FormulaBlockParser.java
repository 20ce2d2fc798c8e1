package firstlayer.note;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** {@code $$…$$}, beginning and ending on lines of its own. A blank line ends one that was left open. */
final class FormulaBlockParser extends AbstractBlockParser {

    private static final String FENCE = "$$";

    /** The lines between the fences, until it is known whether they make a formula. */
    static final class Lines extends CustomBlock {

        private final StringBuilder text = new StringBuilder();
        private boolean closed;

        String tex() {
            return text.toString().strip();
        }

        boolean closed() {
            return closed;
        }
    }

    private final Lines lines = new Lines();

    @Override
    public Block getBlock() {
        return lines;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return lines.closed || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        String content = line.getContent().toString().stripTrailing();
        lines.closed = content.endsWith(FENCE);
        lines.text
                .append(lines.closed ? content.substring(0, content.length() - FENCE.length()) : content)
                .append('\n');
    }

    static final class Factory extends AbstractBlockParserFactory {

        private static final int CODE_INDENT = 4;

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String line = state.getLine().getContent().toString();
            int fence = state.getNextNonSpaceIndex();
            if (state.getIndent() >= CODE_INDENT || !line.startsWith(FENCE, fence)) {
                return BlockStart.none();
            }
            String rest = line.substring(fence + FENCE.length()).stripTrailing();
            int second = rest.indexOf(FENCE);
            boolean whole = second < 0 || second == rest.length() - FENCE.length();
            return whole ? BlockStart.of(new FormulaBlockParser()).atIndex(fence + FENCE.length()) : BlockStart.none();
        }
    }
}
