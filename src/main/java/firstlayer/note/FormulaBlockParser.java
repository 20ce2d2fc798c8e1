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

/**
 * {@code $$…$$} or {@code \[…\]}, beginning and ending on lines of its own. A blank line ends one that was left open.
 */
final class FormulaBlockParser extends AbstractBlockParser {

    /** The lines between the fences, until it is known whether they make a formula. */
    static final class Lines extends CustomBlock {

        private final String open;
        private final String close;
        private final StringBuilder text = new StringBuilder();
        private boolean closed;

        private Lines(String open) {
            this.open = open;
            this.close = open.equals("$$") ? "$$" : "\\]";
        }

        /** As it stands in the note. */
        String source() {
            return open + tex() + (closed ? close : "");
        }

        /** What ends it. */
        String close() {
            return close;
        }

        String tex() {
            return text.toString().strip();
        }

        boolean closed() {
            return closed;
        }
    }

    private final Lines lines;

    private FormulaBlockParser(String open) {
        this.lines = new Lines(open);
    }

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
        lines.closed = content.endsWith(lines.close);
        lines.text
                .append(lines.closed ? content.substring(0, content.length() - lines.close.length()) : content)
                .append('\n');
    }

    static final class Factory extends AbstractBlockParserFactory {

        private static final int CODE_INDENT = 4;

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String line = state.getLine().getContent().toString();
            int fence = state.getNextNonSpaceIndex();
            if (state.getIndent() >= CODE_INDENT) {
                return BlockStart.none();
            }
            if (line.startsWith("$$", fence)) {
                String rest = line.substring(fence + 2).stripTrailing();
                int second = rest.indexOf("$$");
                return start("$$", fence, second < 0 || second == rest.length() - 2);
            }
            if (line.startsWith("\\[", fence)) {
                String rest = line.substring(fence + 2).stripTrailing();
                int second = rest.indexOf("\\]");
                boolean formula = rest.isBlank() || BracketFormulaParser.looksLikeFormula(rest);
                return start("\\[", fence, formula && (second < 0 || second == rest.length() - 2));
            }
            return BlockStart.none();
        }

        private static BlockStart start(String open, int fence, boolean whole) {
            return whole
                    ? BlockStart.of(new FormulaBlockParser(open)).atIndex(fence + open.length())
                    : BlockStart.none();
        }
    }
}
