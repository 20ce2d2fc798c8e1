package firstlayer.widgets.learningrate.model;

import firstlayer.math.LossCurve;
import firstlayer.math.Quadratic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A walk on a curve, and others beside it.
 *
 * @param landscape what is walked on
 * @param a         λ of the bowl
 * @param nextRate  the rate of the step to come
 * @param noise     deviation of the noise on the gradients
 * @param timetable how the rate changes
 * @param main      the walk by the rate that is set
 * @param more      walks by the further rates, from the same start
 * @param sweep     the loss after some steps against the rate
 */
public record CurveDescent(
        Landscape landscape,
        double a,
        double nextRate,
        double noise,
        ScheduleChoice timetable,
        Lane main,
        List<Lane> more,
        RateSweep sweep) {

    public LossCurve curve() {
        return landscape.curve(a);
    }

    public int steps() {
        return main.path().steps();
    }

    public double w() {
        return main.end(0);
    }

    public double slope() {
        return curve().slope(w());
    }

    /** The curvature that decides: at the minimum; empty where there is none. */
    OptionalDouble curvature() {
        OptionalDouble minimum = curve().minimum();
        return minimum.isPresent() ? OptionalDouble.of(curve().curvature(minimum.getAsDouble())) : minimum;
    }

    public OptionalDouble limit() {
        return curvature().isPresent()
                ? OptionalDouble.of(Quadratic.limit(curvature().getAsDouble()))
                : curvature();
    }

    public boolean isBowl() {
        return landscape == Landscape.BOWL;
    }

    /** What one step multiplies the distance by, on the bowl. */
    double factor() {
        return Quadratic.factor(main.rate(), a);
    }

    public Fate fate() {
        return Fate.of(factor());
    }

    /** Deviation of w in the long run, σ·√(η/(λ(2 − ηλ))); empty where it does not settle around the minimum. */
    public OptionalDouble hover() {
        boolean settles = isBowl() && timetable == ScheduleChoice.CONSTANT && Math.abs(factor()) < 1;
        return settles && noise > 0
                ? OptionalDouble.of(Math.sqrt(Quadratic.noiseFloor(main.rate(), noise, a)))
                : OptionalDouble.empty();
    }

    /** Why the walk ended early, and what would have been stable, line by line; empty where it did not. */
    public List<String> ranAway() {
        if (!main.path().diverged()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        if (isBowl() && timetable == ScheduleChoice.CONSTANT) {
            lines.add(String.format(
                    Locale.ROOT,
                    "Each step multiplied the distance by |1 − ηλ| = %s;",
                    StepWords.digits(Math.abs(factor()))));
            lines.add("that is more than 1.");
        } else {
            lines.add("The next step would leave ±10⁶.");
        }
        limit().ifPresent(
                        edge -> lines.add(String.format(Locale.ROOT, "Stable: below η = %s.", StepWords.digits(edge))));
        return lines;
    }

    /** All walks, the one by the rate that is set first, each rate once. */
    public List<Lane> lanes() {
        return Stream.concat(Stream.of(main), more.stream().filter(lane -> lane.rate() != main.rate()))
                .toList();
    }
}
