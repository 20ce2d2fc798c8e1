package firstlayer.widgets.loss.model;

import firstlayer.param.NumberLens;
import firstlayer.param.RealParameter;
import firstlayer.param.Values;

/** The model as it is dragged from where descent has brought it: that place becomes the start, at step 0. */
public final class Start {

    private final Scoring scoring;

    public Start(Scoring scoring) {
        this.scoring = scoring;
    }

    public double w(Values values) {
        return isAtStart(values) ? (scoring.isConstant() ? 0 : values.get(LossParameters.W)) : scoring.w();
    }

    public double b(Values values) {
        return isAtStart(values) ? values.get(offset()) : scoring.b();
    }

    // Just after a drag the values are newer than what was solved.
    private static boolean isAtStart(Values values) {
        return values.get(LossParameters.STEPS) == 0;
    }

    private RealParameter offset() {
        return scoring.isConstant() ? LossParameters.C : LossParameters.B;
    }

    public Values at(Values values, double w, double b) {
        Values moved = values.with(offset(), b).with(LossParameters.STEPS, 0L);
        return scoring.isConstant() ? moved : moved.with(LossParameters.W, w);
    }

    /** The output ŷ or p at x. */
    public double output(Values values, double x) {
        return scoring.objective().output(w(values) * x + b(values));
    }

    /** The slope, as it is dragged. */
    public NumberLens slope(AxisRange axis) {
        NumberLens lens = LossParameters.W.lens();
        return new NumberLens(
                lens.id(),
                lens.label(),
                lens.role(),
                axis.dragRange(lens.range(), scoring.w()),
                this::w,
                (values, w) -> at(values, w, b(values)));
    }

    /** The offset or level, as it is dragged. */
    public NumberLens offset(AxisRange axis) {
        NumberLens lens = offset().lens();
        return new NumberLens(
                lens.id(),
                lens.label(),
                lens.role(),
                axis.dragRange(lens.range(), scoring.b()),
                this::b,
                (values, b) -> at(values, w(values), b));
    }
}
