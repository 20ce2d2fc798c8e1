package firstlayer.widgets.initialization.model;

import firstlayer.math.net.Band;
import firstlayer.math.net.LayerSizes;

/**
 * How many other draws there is time for.
 *
 * @param seeds    64 where it goes; fewer for large nets, and none for the largest
 * @param examples that go through each
 */
record BandPlan(int seeds, int examples) {

    /** Multiplications that take a few seconds. */
    private static final double MOST = 2e9;

    /** More of them hardly change the size of a layer. */
    private static final int MOST_EXAMPLES = 64;

    private static final int LEAST_EXAMPLES = 16;
    private static final int LEAST_SEEDS = 4;
    /** Drawing a number costs as much as this many multiplications. */
    private static final int DRAWING = 60;

    static BandPlan of(LayerSizes sizes, int batch) {
        int examples = Math.min(batch, MOST_EXAMPLES);
        while (examples > LEAST_EXAMPLES && Band.SEEDS * cost(sizes, examples) > MOST) {
            examples = Math.max(LEAST_EXAMPLES, examples / 2);
        }
        int seeds = (int) Math.min(Band.SEEDS, MOST / cost(sizes, examples));
        return new BandPlan(seeds < LEAST_SEEDS ? 0 : seeds, examples);
    }

    private static double cost(LayerSizes sizes, int examples) {
        return sizes.weights() * (2.0 * examples + DRAWING);
    }
}
