package firstlayer.widgets.loss.model;

import static firstlayer.widgets.loss.model.LossReadouts.brief;

import firstlayer.param.Numbers;
import java.util.Locale;

/** A walk and its held-out loss, in words. */
public final class HeldOutWords {

    private HeldOutWords() {}

    /** {@code polynomial of degree 9}, {@code net of 40 neurons}. */
    public static String learner(HeldOutRun run) {
        int size = run.curve().size();
        return run.curve().isPolynomial()
                ? "polynomial of degree " + size
                : "net of " + size + (size == 1 ? " neuron" : " neurons");
    }

    /** How it walks, and on how many seeds the turn comes where that was counted. */
    public static String note(HeldOutRun run) {
        boolean polynomial = run.curve().isPolynomial();
        int count = run.seen().size();
        if (UsualWalk.of(run.by()).is(run)) {
            return String.format(
                    Locale.ROOT,
                    "%d points, %d held out · %s · %s",
                    count,
                    run.unseen().size(),
                    polynomial ? "P_k from 0" : "tanh net",
                    counted(run));
        }
        return String.format(
                Locale.ROOT,
                "mean over %s%s · %s · %d held out",
                points(count),
                penalty(run),
                polynomial ? "P_k from 0" : "tanh net",
                run.unseen().size());
    }

    private static String penalty(HeldOutRun run) {
        if (run.strength() == 0) {
            return "";
        }
        return run.curve().isPolynomial() ? " · penalty ½λΣc², c_0 free" : " · penalty ½λΣw², biases free";
    }

    private static String points(int count) {
        return count == 1 ? "1 point" : count + " points";
    }

    private static String counted(HeldOutRun run) {
        return String.format(
                Locale.ROOT,
                "ends 5 %% or more over the lowest on %d of seeds 1…100",
                UsualWalk.of(run.by()).turned());
    }

    static String describe(HeldOutRun run) {
        HeldOutRun.Moment now = run.now();
        String after = now.step() == 0
                ? "Before the first step"
                : String.format(Locale.ROOT, "After %s with η = %s", steps(now.step()), Numbers.plain(run.rate()));
        return String.format(
                Locale.ROOT,
                "%s the %s costs %s on %s it learns from%s, and %s on %s held out. %s",
                after,
                learner(run),
                brief(now.training()),
                points(run.seen().size()),
                run.strength() > 0 ? ", with the penalty " + brief(now.loss()) : "",
                brief(now.held()),
                points(run.unseen().size()),
                fate(run));
    }

    private static String steps(int steps) {
        return steps == 1 ? "1 step" : steps + " steps";
    }

    private static String fate(HeldOutRun run) {
        if (run.ranAway()) {
            return String.format(
                    Locale.ROOT,
                    "It runs away: the next step leads beyond %s. η = %s does not.",
                    Numbers.plain(StepField.FAR),
                    Numbers.significant(run.stable(), 2));
        }
        HeldOutRun.Moment best = run.best();
        if (run.now().step() == 0) {
            return "Both will fall at first.";
        }
        if (best.step() == run.now().step()) {
            return "It has never been lower there.";
        }
        String lowest = String.format(
                Locale.ROOT, "The best moment there was step %d, with %s", best.step(), brief(best.held()));
        if (!run.turned()) {
            return lowest + ".";
        }
        return lowest + ": since then the one has fallen and the other has risen, for the noise is learned too."
                + (UsualWalk.of(run.by()).is(run)
                        ? String.format(Locale.ROOT, " With these settings it %s.", counted(run))
                        : "");
    }
}
