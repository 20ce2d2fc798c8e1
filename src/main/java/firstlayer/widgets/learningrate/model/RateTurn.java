package firstlayer.widgets.learningrate.model;

import static firstlayer.widgets.learningrate.model.LearningRateParameters.*;

import firstlayer.math.Schedule;
import firstlayer.param.NumberLens;
import firstlayer.param.Values;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Turning the rate by hand: at step 0 that of the whole run, later that of the steps to come, so that the past stays as it was. A run
 * that ran away has no step to come: it is turned as a whole.
 */
final class RateTurn {

    private static final int MOST_LANES = 5;

    private RateTurn() {}

    static NumberLens of(NumberLens declared, Predicate<Values> ranAway) {
        return new NumberLens(
                declared.id(),
                declared.label(),
                declared.role(),
                declared.range(),
                RateTurn::now,
                (values, rate) -> turned(values, RATE.clamp(rate), ranAway));
    }

    private static double now(Values values) {
        return values.get(CHANGES).at(Math.toIntExact(values.get(STEPS)), values.get(RATE));
    }

    private static Values turned(Values values, double rate, Predicate<Values> ranAway) {
        int step = Math.toIntExact(values.get(STEPS));
        if (step == 0 || ranAway.test(values)) {
            return values.with(RATE, rate).with(CHANGES, RateChanges.NONE);
        }
        return values.with(CHANGES, values.get(CHANGES).turned(step, rate, values.get(RATE)));
    }

    /** η of every step of the run that is set. */
    static Schedule schedule(Values values) {
        return values.get(CHANGES).schedule(values.get(SCHEDULE), values.get(RATE));
    }

    /** Further rates and other rules share the room there is for lines. */
    static Optional<String> tooMany(Values values) {
        int rates = values.get(LANES).size();
        int rules = values.get(RIVALS).all().size();
        return rules > 0 && rates + rules > MOST_LANES
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "%d further rates and %d other rules: together at most %d beside the first",
                        rates,
                        rules,
                        MOST_LANES))
                : Optional.empty();
    }
}
