package firstlayer.widgets.loss.model;

import java.util.OptionalDouble;
import java.util.stream.Stream;

/** A learning rate by which no walk on points leaves the numbers. */
final class StableRate {

    private StableRate() {}

    /**
     * Empty where nothing ran away, and where the lowest place is too far away or no legal rate is small enough.
     *
     * @param steps that were asked for
     */
    static OptionalDouble of(Scoring scoring, int steps) {
        if (walks(scoring).noneMatch(walk -> walk.walk().diverged())) {
            return OptionalDouble.empty();
        }
        // By 1/λ every step leads down; prices of straight lines have no λ.
        double surely = 1
                / walks(scoring)
                        .mapToDouble(walk -> curvature(walk.objective()))
                        .max()
                        .orElseThrow();
        double tried = Math.max(LossParameters.RATE.min(), Math.min(scoring.rate() / 2, surely));
        return walks(scoring).anyMatch(walk -> diverges(walk.objective(), scoring, tried, steps))
                ? OptionalDouble.empty()
                : OptionalDouble.of(tried);
    }

    private static Stream<LossWalk> walks(Scoring scoring) {
        return Stream.concat(Stream.of(scoring.descent()), scoring.beside().stream());
    }

    private static boolean diverges(Objective objective, Scoring scoring, double rate, int steps) {
        return LossWalk.of(objective, scoring.startW(), scoring.startB(), rate, steps)
                .walk()
                .diverged();
    }

    /** No direction anywhere has a larger curvature of the loss than this, but at corners. */
    static double curvature(Objective objective) {
        double most = objective.function().curvature / objective.share();
        double ww = objective.penalty();
        double wb = 0;
        double bb = 0;
        for (Example example : objective.used()) {
            ww += most * example.x() * example.x();
            wb += most * example.x();
            bb += most;
        }
        // The larger eigenvalue of the two-by-two; a level moves in b alone.
        return objective.task() == Task.CONSTANT ? bb : (ww + bb) / 2 + Math.hypot((ww - bb) / 2, wb);
    }
}
