package firstlayer.widgets.loss.model;

import java.util.List;

/**
 * A curve after some steps of descent on its points, and what it cost on points held out at every one of them.
 *
 * @param by       polynomial or net
 * @param seen     points that the curve learns from
 * @param unseen   points that are held out
 * @param moments  the start first, now last
 * @param curve    now
 * @param bestCurve where the loss of the points held out was lowest
 * @param rate     η
 * @param strength λ
 * @param noise    σ
 * @param ranAway  whether the next step would have led out of all bounds, so that the run stopped before more steps were taken
 * @param stable   a learning rate with which as many steps lead downward; 0 where the run itself did
 */
public record HeldOutRun(
        UnseenBy by,
        List<Sampled> seen,
        List<Sampled> unseen,
        List<Moment> moments,
        StepCurve curve,
        StepCurve bestCurve,
        double rate,
        double strength,
        double noise,
        boolean ranAway,
        double stable) {

    /** How much over the lowest the held-out loss has to be for its turn to be more than a wave. */
    static final double TURNED = 1.05;

    /**
     * After some steps.
     *
     * @param training mean on the points learned from, without the penalty
     * @param held     mean on the points held out
     */
    public record Moment(int step, double training, double penalty, double held) {

        /** What descent makes small. */
        public double loss() {
            return training + penalty;
        }
    }

    public HeldOutRun {
        seen = List.copyOf(seen);
        unseen = List.copyOf(unseen);
        moments = List.copyOf(moments);
    }

    /** The moment with the smallest held-out loss, the first among equals. */
    static Moment best(List<Moment> moments) {
        Moment best = moments.get(0);
        for (Moment moment : moments) {
            best = moment.held() < best.held() ? moment : best;
        }
        return best;
    }

    public Moment now() {
        return moments.get(moments.size() - 1);
    }

    public Moment best() {
        return best(moments);
    }

    /** Whether the held-out loss is at least a twentieth over its lowest, while the training loss has fallen since. */
    public boolean turned() {
        return now().held() >= TURNED * best().held() && now().training() < best().training();
    }
}
