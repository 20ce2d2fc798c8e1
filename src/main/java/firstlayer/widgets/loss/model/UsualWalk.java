package firstlayer.widgets.loss.model;

import java.util.Locale;

/**
 * The walk that comes with a learner, and on how many seeds the held-out loss turns on it.
 *
 * @param size   degree or hidden neurons
 * @param rate   η
 * @param turned on how many of the seeds 1…100, with 12 points and noise 0.3, without penalty, the held-out loss is at least a
 *               twentieth over its lowest at the end, while the training loss has fallen
 */
record UsualWalk(UnseenBy by, int size, double rate, int steps, int turned) {

    static final int SAMPLES = 12;
    static final double NOISE = 0.3;

    private static final UsualWalk POLYNOMIAL = new UsualWalk(UnseenBy.POLYNOMIAL, 9, 0.5, 300, 88);
    private static final UsualWalk NET = new UsualWalk(UnseenBy.NET, 40, 0.05, 1000, 92);

    /** Of the two that walk step by step. */
    static UsualWalk of(UnseenBy by) {
        return by == UnseenBy.NET ? NET : POLYNOMIAL;
    }

    String query() {
        return String.format(
                Locale.ROOT, "%s=%d&rate=%s&steps=%d", by == UnseenBy.NET ? "width" : "degree", size, rate, steps);
    }

    /** Whether a run is this one, but for its seed. */
    boolean is(HeldOutRun run) {
        return run.by() == by
                && run.curve().size() == size
                && run.rate() == rate
                && run.now().step() == steps
                && run.seen().size() == SAMPLES
                && run.noise() == NOISE
                && run.strength() == 0;
    }
}
