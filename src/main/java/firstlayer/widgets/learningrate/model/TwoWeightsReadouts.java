package firstlayer.widgets.learningrate.model;

import firstlayer.param.Format;
import firstlayer.param.Numbers;
import firstlayer.param.Role;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a walk on a surface tells in numbers. */
public final class TwoWeightsReadouts {

    static final List<Readout<SurfaceDescent>> ALL = List.of(
            Readout.one(
                    "w",
                    "w₁",
                    Role.WEIGHT,
                    Format.FOUR_DIGITS,
                    descent -> descent.now().w1()),
            Readout.one(
                    "w2",
                    "w₂",
                    Role.WEIGHT,
                    Format.FOUR_DIGITS,
                    descent -> descent.now().w2()),
            Readout.one(
                    "loss",
                    "L",
                    Role.LOSS,
                    Format.THREE_DIGITS,
                    descent -> descent.main().endLoss()),
            Readout.one("slope", "∂L/∂w₁", Role.GRADIENT, Format.FOUR_DIGITS, SurfaceDescent::slope),
            Readout.one("slope2", "∂L/∂w₂", Role.GRADIENT, Format.FOUR_DIGITS, SurfaceDescent::slope2),
            Readout.some("limit", "2/λmax", Role.RATE, Format.THREE_DIGITS, descent -> of(descent.limit())),
            Readout.some("best", "2/(λmin + λmax)", Role.RATE, Format.THREE_DIGITS, TwoWeightsReadouts::best),
            Readout.counted(
                    "lane-loss.n",
                    "L of rate",
                    Role.LOSS,
                    Format.THREE_DIGITS,
                    descent -> descent.walks().more().stream()
                            .mapToDouble(Lane::endLoss)
                            .toArray()),
            Readout.each(
                    "rival-loss.NAME",
                    "L of",
                    Role.LOSS,
                    Format.THREE_DIGITS,
                    descent -> descent.walks().rivalLosses()));

    private TwoWeightsReadouts() {}

    private static Reading of(OptionalDouble number) {
        return number.isPresent() ? Reading.of(number.getAsDouble()) : Reading.none("a saddle has no minimum");
    }

    private static Reading best(SurfaceDescent descent) {
        return descent.rule() == OptimizerChoice.SGD
                ? of(descent.best())
                : Reading.none("the best rate of plain gradient descent, not of this rule");
    }

    /** What becomes of the walk, in one sentence; empty where nothing is known. */
    static String verdict(SurfaceDescent descent) {
        List<String> sentences = new ArrayList<>();
        boolean stays = descent.next().equals(Optional.of(descent.now()));
        if (descent.hasFactors()) {
            String fates = descent.hasOneRate() && !stays ? ": " + fates(descent) : "";
            sentences.add(factors(descent) + fates + (descent.noise() > 0 ? ", but for the noise." : "."));
        }
        if (descent.main().walk().diverged()) {
            sentences.add(ranAway(descent));
        }
        if (stays) {
            sentences.add("The next step is 0: it stays.");
        }
        return String.join(" ", sentences);
    }

    /** What a step by the rate of now multiplies the weights by. */
    static String factors(SurfaceDescent descent) {
        return String.format(
                Locale.ROOT,
                "%s step multiplies w₁ by %s and w₂ by %s",
                descent.hasOneRate() ? "Each" : "The next",
                StepWords.factor(descent.shallowFactor()),
                StepWords.factor(descent.steepFactor()));
    }

    /** What becomes of both directions, in a few words. */
    static String fates(SurfaceDescent descent) {
        double[] start = descent.main().walk().weights()[0];
        Fate shallow = Fate.of(descent.shallowFactor(), start[0], descent.noise());
        Fate steep = Fate.of(descent.steepFactor(), start[1], descent.noise());
        return shallow == steep
                ? "each direction " + steep.words
                : "the shallow direction " + shallow.words + ", the steep one " + steep.words;
    }

    /** Why the walk ended early, and what would have been stable. */
    public static String ranAway(SurfaceDescent descent) {
        String stable = descent.edge().isPresent()
                ? "; stable near the minimum: 0 < η < "
                        + Numbers.significant(descent.edge().getAsDouble(), 3)
                : "";
        return "It ran away after " + StepWords.steps(descent.steps()) + stable + ".";
    }
}
