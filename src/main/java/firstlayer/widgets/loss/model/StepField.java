package firstlayer.widgets.loss.model;

import static firstlayer.widgets.loss.model.UnseenParameters.*;

import firstlayer.math.net.DataSet;
import firstlayer.math.net.Sharpness;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A curve that has walked down so far, and goes on from there when more steps are asked for. What a step shows does not depend on how
 * many were asked for before.
 */
final class StepField {

    /** A loss beyond this is no longer on its way to anything. */
    static final double FAR = 1e6;

    /** Every so many steps a curve is kept; those between are walked again from the one before, to the same bits. */
    private static final int STRIDE = 16;
    /** Steps between two words of progress: some milliseconds. */
    private static final int PACE = 50;

    private final Values seen;
    private final List<Sampled> fitted;
    private final List<Sampled> heldOut;
    private final StepCurve start;
    private final DataSet fittedData;
    private final DataSet heldData;
    private final double strength;
    private final double rate;
    private final List<StepCurve> kept = new ArrayList<>();
    private final List<HeldOutRun.Moment> moments = new ArrayList<>();
    private StepCurve last;
    private boolean left;

    /**
     * @param seen values, but for the step
     */
    StepField(Values seen) {
        this(seen, seen.get(LossParameters.RATE));
    }

    private StepField(Values seen, double rate) {
        this.seen = seen;
        this.rate = rate;
        Random random = new Random(seen.get(SEED));
        int count = Math.toIntExact(seen.get(SAMPLES));
        fitted = Sampled.drawn(count, seen.get(NOISE), random);
        heldOut = Sampled.drawn(count, seen.get(NOISE), random);
        start = seen.get(BY) == UnseenBy.NET
                ? StepCurve.net(Math.toIntExact(seen.get(WIDTH)), random)
                : StepCurve.polynomial(Math.toIntExact(seen.get(DEGREE)));
        fittedData = start.data(fitted);
        heldData = start.data(heldOut);
        strength = seen.get(LossParameters.L2);
        last = start;
        kept.add(start);
        moments.add(moment(0, start));
    }

    private HeldOutRun.Moment moment(int step, StepCurve curve) {
        return new HeldOutRun.Moment(step, curve.mean(fittedData), curve.penalty(strength), curve.mean(heldData));
    }

    private int taken() {
        return moments.size() - 1;
    }

    synchronized boolean has(int steps) {
        return left || taken() >= steps;
    }

    /** Walks on where too few steps have been taken, until the loss goes out of all bounds. */
    synchronized void upTo(int steps, Progress<? super HeldOutRun> progress) {
        while (!has(steps)) {
            if (taken() % PACE == 0) {
                progress.at(taken() / (double) steps);
            }
            StepCurve next = last.stepped(fittedData, rate, strength);
            HeldOutRun.Moment moment = moment(taken() + 1, next);
            // Also where a loss is no number.
            if (!(moment.loss() <= FAR && moment.held() <= FAR)) {
                left = true;
                return;
            }
            last = next;
            moments.add(moment);
            if (taken() % STRIDE == 0) {
                kept.add(next);
            }
        }
    }

    private StepCurve curve(int step) {
        StepCurve curve = kept.get(step / STRIDE);
        for (int missing = step % STRIDE; missing > 0; missing--) {
            curve = curve.stepped(fittedData, rate, strength);
        }
        return curve;
    }

    /** What there is after some steps that have been taken. */
    synchronized HeldOutRun after(int steps) {
        int now = Math.min(steps, taken());
        List<HeldOutRun.Moment> walked = moments.subList(0, now + 1);
        HeldOutRun.Moment best = HeldOutRun.best(walked);
        return new HeldOutRun(
                seen.get(BY),
                fitted,
                heldOut,
                walked,
                curve(now),
                curve(best.step()),
                rate,
                strength,
                seen.get(NOISE),
                left && steps > now,
                worse(walked) || left && steps > now ? stable(steps) : 0);
    }

    private static boolean worse(List<HeldOutRun.Moment> walked) {
        return walked.get(walked.size() - 1).loss() > walked.get(0).loss();
    }

    /**
     * The first of 1/λ, ½/λ, ¼/λ, … with which as many steps lead downward, for the largest curvature λ at the start; 0 where none
     * of them does.
     */
    private double stable(int steps) {
        double first = Math.min(rate / 2, 1 / (Sharpness.of(start.net(), fittedData) + strength));
        return Remedy.calmer(LossParameters.RATE, first, tried -> leadsDown(tried, steps))
                .orElse(0);
    }

    private boolean leadsDown(double tried, int steps) {
        StepField other = new StepField(seen, tried);
        other.upTo(steps, Progress.silent());
        return !other.left && !worse(other.moments);
    }
}
