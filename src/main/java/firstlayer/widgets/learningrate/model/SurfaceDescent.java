package firstlayer.widgets.learningrate.model;

import firstlayer.math.Curvatures;
import firstlayer.math.LossSurface;
import firstlayer.math.Quadratic;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A walk on a surface, and others beside it.
 *
 * @param landscape what is walked on
 * @param kappa     κ of the bowl
 * @param rule      of descent
 * @param momentum  μ of the rules that have one
 * @param nextRate  the rate of the step to come
 * @param next      where that step leads; empty where it would run away
 * @param main      the walk by the rate that is set
 * @param more      walks by the further rates, from the same start
 * @param heights   the surface around the walk
 * @param sweep     the loss after some steps against the rate
 */
public record SurfaceDescent(
        Landscape2 landscape,
        double kappa,
        OptimizerChoice rule,
        double momentum,
        double nextRate,
        Optional<Spot> next,
        Lane main,
        List<Lane> more,
        Heights heights,
        RateSweep sweep) {

    /** A pair of weights. */
    public record Spot(double w1, double w2) {}

    LossSurface surface() {
        return landscape.surface(kappa);
    }

    int steps() {
        return main.path().steps();
    }

    public Spot now() {
        return new Spot(main.end(0), main.end(1));
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

    /** Plain descent on the bowl, where each direction has one factor for all steps. */
    public boolean hasFactors() {
        return landscape == Landscape2.BOWL && rule == OptimizerChoice.SGD;
    }

    /** 1 − η, of the shallow direction of the bowl. */
    public double shallowFactor() {
        return Quadratic.factor(main.rate(), 1);
    }

    /** 1 − ηκ, of its steep direction. */
    public double steepFactor() {
        return Quadratic.factor(main.rate(), kappa);
    }

    /** All walks, the one by the rate that is set first, each rate once. */
    public List<Lane> lanes() {
        return Stream.concat(Stream.of(main), more.stream().filter(lane -> lane.rate() != main.rate()))
                .toList();
    }
}
