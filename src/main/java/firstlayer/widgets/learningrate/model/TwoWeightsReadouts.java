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
                    tour -> tour.now().w1()),
            Readout.one(
                    "w2",
                    "w₂",
                    Role.WEIGHT,
                    Format.FOUR_DIGITS,
                    tour -> tour.now().w2()),
            Readout.one(
                    "loss",
                    "L",
                    Role.LOSS,
                    Format.THREE_DIGITS,
                    tour -> tour.main().endLoss()),
            Readout.one("slope", "∂L/∂w₁", Role.GRADIENT, Format.FOUR_DIGITS, SurfaceDescent::slope),
            Readout.one("slope2", "∂L/∂w₂", Role.GRADIENT, Format.FOUR_DIGITS, SurfaceDescent::slope2),
            Readout.some("limit", "2/λmax", Role.RATE, Format.THREE_DIGITS, tour -> of(tour.limit())),
            Readout.some("best", "2/(λmin + λmax)", Role.RATE, Format.THREE_DIGITS, TwoWeightsReadouts::best),
            Readout.counted(
                    "lane-loss.n",
                    "L of rate",
                    Role.LOSS,
                    Format.THREE_DIGITS,
                    tour -> tour.walks().more().stream()
                            .mapToDouble(Lane::endLoss)
                            .toArray()));

    private TwoWeightsReadouts() {}

    private static Reading of(OptionalDouble number) {
        return number.isPresent() ? Reading.of(number.getAsDouble()) : Reading.none("a saddle has no minimum");
    }

    private static Reading best(SurfaceDescent tour) {
        return tour.rule() == OptimizerChoice.SGD
                ? of(tour.best())
                : Reading.none("the best rate of plain gradient descent, not of this rule");
    }

    /** What becomes of the walk, in one sentence; empty where nothing is known. */
    static String verdict(SurfaceDescent tour) {
        List<String> sentences = new ArrayList<>();
        boolean stays = tour.next().equals(Optional.of(tour.now()));
        if (tour.hasFactors()) {
            String fates = tour.hasOneRate() && !stays ? ": " + fates(tour) : "";
            sentences.add(factors(tour) + fates + (tour.noise() > 0 ? ", but for the noise." : "."));
        }
        if (tour.main().walk().diverged()) {
            sentences.add(ranAway(tour));
        }
        if (stays) {
            sentences.add("The next step is 0: it stays.");
        }
        return String.join(" ", sentences);
    }

    /** What a step by the rate of now multiplies the weights by. */
    public static String factors(SurfaceDescent tour) {
        return String.format(
                Locale.ROOT,
                "%s step multiplies w₁ by %s and w₂ by %s",
                tour.hasOneRate() ? "Each" : "The next",
                Numbers.significant(tour.shallowFactor(), 3),
                Numbers.significant(tour.steepFactor(), 3));
    }

    /** What becomes of both directions, in a few words. */
    static String fates(SurfaceDescent tour) {
        Fate shallow = Fate.of(tour.shallowFactor());
        Fate steep = Fate.of(tour.steepFactor());
        return shallow == steep
                ? "each direction " + steep.words
                : "the shallow direction " + shallow.words + ", the steep one " + steep.words;
    }

    /** Why the walk ended early, and what would have been stable. */
    public static String ranAway(SurfaceDescent tour) {
        String stable = tour.edge().isPresent()
                ? "; stable near the minimum: 0 < η < "
                        + Numbers.significant(tour.edge().getAsDouble(), 3)
                : "";
        return "It ran away after " + StepWords.steps(tour.steps()) + stable + ".";
    }
}
