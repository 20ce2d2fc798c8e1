package firstlayer.widgets.learningrate.model;

import firstlayer.math.LossCurve;
import firstlayer.math.Quadratic;
import firstlayer.math.Schedule;
import firstlayer.param.Values;
import firstlayer.widget.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A walk on a curve, and others beside it.
 *
 * @param landscape what is walked on
 * @param a         λ of the bowl
 * @param noise     deviation of the noise on the gradients
 * @param schedule  how the rate changes
 * @param walks     the points visited
 */
public record CurveDescent(Landscape landscape, double a, double noise, ScheduleChoice schedule, Walks walks) {

    public LossCurve curve() {
        return landscape.curve(a);
    }

    /** Whether the other walk is on the same curve. */
    public boolean hasCurveOf(CurveDescent other) {
        return landscape == other.landscape && (!isBowl() || a == other.a);
    }

    public Lane main() {
        return walks.main();
    }

    /** All walks, the one by the rate that is set first, each rate once. */
    public List<Lane> lanes() {
        return walks.lanes();
    }

    /** How many of the first walks go by one rule, each at its rate. */
    public int ratesShown() {
        return lanes().size() - walks.rivals().size();
    }

    public RateSweep sweep() {
        return walks.sweep();
    }

    /** The rate of the step to come. */
    public double nextRate() {
        return walks.nextRate();
    }

    /** The rate that is set where it stands, whatever a schedule makes of it. */
    public double rateNow() {
        return walks.rateNow();
    }

    /** η of every step. */
    public Schedule rates() {
        return walks.changes().schedule(schedule, main().rate());
    }

    public int steps() {
        return walks.steps();
    }

    public double w() {
        return main().end(0);
    }

    public double slope() {
        return curve().slope(w());
    }

    /** The step to come, its noise included; where it would run away, what the slope alone makes of it. */
    public double move() {
        return walks.next().map(next -> next.get(0) - w()).orElse(-nextRate() * slope());
    }

    /** Whether the step to come is none, and so all after it. */
    boolean stands() {
        return slope() == 0 && noise == 0;
    }

    /** A minimum, the nearer one of two; empty where there is none. */
    public OptionalDouble minimum() {
        OptionalDouble minimum = curve().minimum();
        return landscape == Landscape.DOUBLE_WELL
                ? OptionalDouble.of(Math.copySign(minimum.getAsDouble(), w()))
                : minimum;
    }

    /** The least loss there is, so that what is above it has a logarithm. */
    public double lowest() {
        return minimum().isPresent() ? curve().value(minimum().getAsDouble()) : 0;
    }

    /** Whether rules are side by side, so that the next step of each is worth its own arithmetic. */
    public boolean hasUpdates() {
        return !walks.rivals().isEmpty();
    }

    /** 2/λ, by the curvature at the minimum. */
    public OptionalDouble limit() {
        return minimum().isPresent()
                ? OptionalDouble.of(Quadratic.limit(curve().curvature(minimum().getAsDouble())))
                : OptionalDouble.empty();
    }

    public boolean isBowl() {
        return landscape == Landscape.BOWL;
    }

    public boolean hasOneRate() {
        return schedule == ScheduleChoice.CONSTANT && walks.changes().isEmpty();
    }

    /** What the next step multiplies the distance by, on the bowl; where the rate is constant, every step. */
    double factor() {
        return Quadratic.factor(nextRate(), a);
    }

    /** What becomes of it on the bowl, by the rate of now. */
    public String fate() {
        return Fate.of(factor(), main().walk().weights()[0][0], noise).words;
    }

    /** Whether noise keeps it at one distance from the minimum in the long run, by a law that is known. */
    boolean settles() {
        return isBowl() && hasOneRate() && Math.abs(factor()) < 1;
    }

    /** Deviation of w in the long run, σ·√(η/(λ(2 − ηλ))); empty without noise and where it does not settle. */
    public OptionalDouble hover() {
        return settles() && noise > 0
                ? OptionalDouble.of(Math.sqrt(Quadratic.noiseFloor(main().rate(), noise, a)))
                : OptionalDouble.empty();
    }

    /** Where it ran away: on the bowl 1/λ, which lands in one step. */
    Optional<Remedy> remedy(Values values) {
        return walks.remedy(values, isBowl() ? OptionalDouble.of(1 / a) : OptionalDouble.empty());
    }

    /** Why the walk ended early, and what would have been stable, line by line; empty where it did not. */
    public List<String> ranAway() {
        if (!main().walk().diverged()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        if (isBowl() && hasOneRate()) {
            lines.add("Each step multiplied the distance by |1 − ηλ| = " + StepWords.size(factor()) + ";");
            lines.add("that is more than 1.");
        } else {
            lines.add("The next step would leave ±10⁶.");
        }
        String where = isBowl() ? "Stable" : "Stable near the minimum";
        limit().ifPresent(edge -> lines.add(where + ": 0 < η < " + StepWords.digits(edge) + "."));
        return lines;
    }
}
