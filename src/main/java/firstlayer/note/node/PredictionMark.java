package firstlayer.note.node;

import java.util.Optional;

/** {@code - [mark] `{w}` within 0.1 from -3 to 3}: the reader drags a hollow mark to where a readout will be. */
public final class PredictionMark extends NoteBlock {

    /** What the author lets the mark be dragged along; {@code from} is below {@code to}. */
    public record Axis(double from, double to) {

        public boolean holds(double number) {
            return from <= number && number <= to;
        }
    }

    private final String readout;
    private final double within;
    private final Optional<Axis> axis;

    public PredictionMark(String readout, double within, Optional<Axis> axis) {
        this.readout = readout;
        this.within = within;
        this.axis = axis;
    }

    /** The readout whose axis the mark is on; the right place is its value after the prediction was run. */
    public String readout() {
        return readout;
    }

    /** How far from the right value still counts as right, in the readout's unit; above 0. */
    public double within() {
        return within;
    }

    /** The author's axis; without one it is the slider's of a setting, and otherwise made from the number now. */
    public Optional<Axis> axis() {
        return axis;
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
