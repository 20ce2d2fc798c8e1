package firstlayer.note.node;

/** {@code - [mark] `{w}` within 0.1}: the reader drags a hollow mark to where a readout will be. */
public final class PredictionMark extends NoteBlock {

    private final String readout;
    private final double within;

    public PredictionMark(String readout, double within) {
        this.readout = readout;
        this.within = within;
    }

    /** The readout whose axis the mark is on; the right place is its value after the prediction was run. */
    public String readout() {
        return readout;
    }

    /** How far from the right value still counts as right, in the readout's unit; above 0. */
    public double within() {
        return within;
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
