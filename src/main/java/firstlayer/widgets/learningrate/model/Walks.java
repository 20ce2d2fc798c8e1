package firstlayer.widgets.learningrate.model;

import static firstlayer.widgets.learningrate.model.LearningRateParameters.*;

import firstlayer.math.Descent;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The walks of a scene, all from one start.
 *
 * @param main     by the rate that is set
 * @param next     the weights after its next step; empty where that would run away
 * @param nextRate the rate of that step
 * @param more     by the further rates
 * @param sweep    the loss after some steps against the rate
 */
record Walks(Lane main, Optional<List<Double>> next, double nextRate, List<Lane> more, RateSweep sweep) {

    private static final int SWEEP = 121;
    /** Steps of all walks together that are done within a few milliseconds. */
    private static final long SHORT = 20_000;

    /** What is walked on, and how. */
    interface Ground {

        /** The walk by a rate, at most so many steps. */
        Descent.Walk walk(double rate, int steps);

        double loss(double[] weights);
    }

    static boolean isLong(Values values) {
        return values.get(STEPS) * (1 + values.get(LANES).size()) > SHORT;
    }

    /**
     * @param edge the rate that is in the middle of interest, see {@link RateSweep#over}
     */
    static Walks on(Ground ground, Values values, double edge, Progress<?> progress) {
        int steps = Math.toIntExact(values.get(STEPS));
        double rate = values.get(RATE);
        // One step beyond what is shown: only that step may still be too far.
        Descent.Walk ahead = ground.walk(rate, steps + 1);
        boolean hasNext = ahead.steps() > steps;
        Descent.Walk walk =
                ahead.steps() < steps ? ahead : new Descent.Walk(Arrays.copyOf(ahead.weights(), steps + 1), false);
        List<Lane> more = new ArrayList<>();
        for (double other : values.get(LANES)) {
            progress.at(more.size() / (1.0 + values.get(LANES).size()));
            more.add(lane(ground, other, ground.walk(other, steps)));
        }
        return new Walks(
                lane(ground, rate, walk),
                hasNext ? Optional.of(list(ahead.weights()[steps + 1])) : Optional.empty(),
                values.get(SCHEDULE).of(rate).rate(walk.steps()),
                List.copyOf(more),
                RateSweep.over(edge, SWEEP, tried -> lossAfter(ground, tried))
                        .and(rate, tried -> lossAfter(ground, tried)));
    }

    private static Lane lane(Ground ground, double rate, Descent.Walk walk) {
        double[] losses = IntStream.rangeClosed(0, walk.steps())
                .mapToDouble(t -> ground.loss(walk.weights()[t]))
                .toArray();
        return new Lane(rate, walk, losses);
    }

    private static double lossAfter(Ground ground, double rate) {
        Descent.Walk walk = ground.walk(rate, RateSweep.STEPS);
        return walk.diverged() ? Double.NaN : ground.loss(walk.weights()[walk.steps()]);
    }

    private static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    int steps() {
        return main.walk().steps();
    }

    /** All walks, the one by the rate that is set first, each rate once. */
    List<Lane> lanes() {
        return Stream.concat(Stream.of(main), more.stream().filter(lane -> lane.rate() != main.rate()))
                .toList();
    }
}
