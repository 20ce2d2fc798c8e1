package firstlayer.widgets.learningrate.model;

import firstlayer.math.Curvatures;
import firstlayer.math.LossSurface;
import firstlayer.math.Quadratic;
import firstlayer.math.Schedule;
import firstlayer.param.Values;
import firstlayer.widget.Remedy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A walk on a surface, and others beside it.
 *
 * @param landscape what is walked on
 * @param kappa     κ of the bowl
 * @param rule      of descent
 * @param momentum  μ of the rules that have one
 * @param noise     deviation of the noise on the gradients
 * @param schedule  how the rate changes
 * @param walks     the points visited
 * @param heights   the surface around the walk
 */
public record SurfaceDescent(
        Landscape2 landscape,
        double kappa,
        OptimizerChoice rule,
        double momentum,
        double noise,
        ScheduleChoice schedule,
        Walks walks,
        Heights heights) {

    /** A pair of weights. */
    public record Spot(double w1, double w2) {}

    /** Whether the other walk is on the same surface. */
    public boolean hasSurfaceOf(SurfaceDescent other) {
        return landscape == other.landscape && (landscape != Landscape2.BOWL || kappa == other.kappa);
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

    LossSurface surface() {
        return landscape.surface(kappa);
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

    public Spot now() {
        return new Spot(main().end(0), main().end(1));
    }

    /** Where the next step leads; empty where it would run away. */
    public Optional<Spot> next() {
        return walks.next().map(next -> new Spot(next.get(0), next.get(1)));
    }

    /** Where it ran away and there is a minimum to arrive at: plain descent on the bowl by 2/(λmin + λmax). */
    Optional<Remedy> remedy(Values values) {
        return landscape.hasMinimum()
                ? walks.remedy(values, hasFactors() ? best() : OptionalDouble.empty())
                : Optional.empty();
    }

    double slope() {
        return surface().slope1(now().w1(), now().w2());
    }

    double slope2() {
        return surface().slope2(now().w1(), now().w2());
    }

    Optional<Curvatures> curvatures() {
        return landscape.curvatures(kappa);
    }

    /** Whether rules are side by side, so that the next step of each is worth its own arithmetic. */
    public boolean hasUpdates() {
        return !walks.rivals().isEmpty();
    }

    /** ½w₁² of the bowl at every step drawn. */
    public double[] shallowLoss() {
        return Arrays.stream(main().drawn(0)).map(w -> w * w / 2).toArray();
    }

    /** ½κw₂² of the bowl at every step drawn. */
    public double[] steepLoss() {
        return Arrays.stream(main().drawn(1)).map(w -> kappa * w * w / 2).toArray();
    }

    /** 2/λmax. */
    OptionalDouble limit() {
        return curvatures().stream().mapToDouble(c -> Quadratic.limit(c.most())).findFirst();
    }

    /** 2/(λmin + λmax). */
    OptionalDouble best() {
        return curvatures().stream()
                .mapToDouble(c -> Quadratic.best(c.least(), c.most()))
                .findFirst();
    }

    /** The rate from which this rule of descent no longer arrives, where that is known. */
    OptionalDouble edge() {
        return rule.edge(landscape, kappa, momentum);
    }

    /** Plain descent on the bowl, where each direction has one factor for a step by one rate. */
    public boolean hasFactors() {
        return landscape == Landscape2.BOWL && rule == OptimizerChoice.SGD;
    }

    public boolean hasOneRate() {
        return schedule == ScheduleChoice.CONSTANT && walks.changes().isEmpty();
    }

    /** 1 − η, of the shallow direction of the bowl, by the rate of the step to come. */
    public double shallowFactor() {
        return Quadratic.factor(walks.nextRate(), 1);
    }

    /** 1 − ηκ, of its steep direction. */
    public double steepFactor() {
        return Quadratic.factor(walks.nextRate(), kappa);
    }
}
