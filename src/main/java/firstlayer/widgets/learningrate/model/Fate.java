package firstlayer.widgets.learningrate.model;

/** What becomes of a walk on a bowl, by the factor 1 − ηλ of one step. */
public enum Fate {
    STAYS("stays at the minimum"),
    CLIMBS("climbs: a negative rate goes uphill"),
    STANDS("stands still"),
    WALKS("walks in from one side"),
    LANDS("lands in one step"),
    HOPS("hops across, and arrives"),
    CIRCLES("hops for ever"),
    RUNS_AWAY("runs away");

    // So that 1 − 0.6/0.6 and the like still land.
    private static final double ROUNDING = 1e-12;

    public final String words;

    Fate(String words) {
        this.words = words;
    }

    /**
     * @param factor 1 − ηλ
     * @param starts where the walk begins, counted from the minimum
     * @param noise  deviation of what is added to each gradient
     */
    static Fate of(double factor, double starts, double noise) {
        return starts == 0 && noise == 0 ? STAYS : of(factor);
    }

    /**
     * @param factor 1 − ηλ, of a walk that does not begin at the minimum
     */
    static Fate of(double factor) {
        if (Math.abs(factor) < ROUNDING) {
            return LANDS;
        }
        if (Math.abs(factor - 1) < ROUNDING) {
            return STANDS;
        }
        if (Math.abs(factor + 1) < ROUNDING) {
            return CIRCLES;
        }
        if (factor > 1) {
            return CLIMBS;
        }
        return factor < -1 ? RUNS_AWAY : factor > 0 ? WALKS : HOPS;
    }
}
