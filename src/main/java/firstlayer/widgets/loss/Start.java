package firstlayer.widgets.loss;

import firstlayer.param.Dial;
import firstlayer.param.Real;
import firstlayer.param.Values;

/** The model as a hand takes it from where descent has brought it: that place becomes the start, at step 0. */
final class Start {

    private final Scoring scoring;

    Start(Scoring scoring) {
        this.scoring = scoring;
    }

    double w(Values values) {
        return isAtStart(values) ? (scoring.isConstant() ? 0 : values.get(Settings.W)) : scoring.w();
    }

    double b(Values values) {
        return isAtStart(values) ? values.get(offset()) : scoring.b();
    }

    // Just after a drag the values are newer than what was solved.
    private static boolean isAtStart(Values values) {
        return values.get(Settings.STEPS) == 0;
    }

    private Real offset() {
        return scoring.isConstant() ? Settings.C : Settings.B;
    }

    Values at(Values values, double w, double b) {
        Values moved = values.with(offset(), b).with(Settings.STEPS, 0L);
        return scoring.isConstant() ? moved : moved.with(Settings.W, w);
    }

    /** The output ŷ or p at x. */
    double output(Values values, double x) {
        return scoring.objective().output(w(values) * x + b(values));
    }

    /** The slope, as a hand moves it. */
    Dial slope(Reach axis) {
        Dial dial = Settings.W.dial();
        return new Dial(
                dial.id(),
                dial.label(),
                dial.role(),
                axis.hand(dial.range(), scoring.w()),
                this::w,
                (values, w) -> at(values, w, b(values)));
    }

    /** The offset or level, as a hand moves it. */
    Dial offset(Reach axis) {
        Dial dial = offset().dial();
        return new Dial(
                dial.id(),
                dial.label(),
                dial.role(),
                axis.hand(dial.range(), scoring.b()),
                this::b,
                (values, b) -> at(values, w(values), b));
    }
}
