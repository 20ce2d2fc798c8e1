package firstlayer.widgets.initialization.model;

import firstlayer.math.Activation;
import firstlayer.param.Format;
import firstlayer.param.Numbers;
import firstlayer.param.Role;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the starts in training tell in numbers and words. */
public final class TrainReadouts {

    /** Nearer than this to an even guess is where it began. */
    private static final double NEAR = 0.002;
    /** Below this share of an even guess it has learned. */
    private static final double LEARNED = 0.1;

    static final List<Readout<TrainComparison>> ALL = List.of(
            each(
                    "train-loss.NAME",
                    "loss of",
                    Role.LOSS,
                    run -> new Reading(Reading.of(run.loss()).number(), ending(run))),
            each(
                    "train-gradient-ratio.NAME",
                    "weight gradients, first ÷ last layer, of",
                    Role.GRADIENT,
                    run -> run.firstToLast().isPresent()
                            ? Reading.of(run.firstToLast().getAsDouble())
                            : Reading.none("no gradient comes to the last layer's weights")),
            each(
                    "train-saturated.NAME",
                    "stuck share of",
                    Role.OUTPUT,
                    run -> run.activation() == Activation.TANH
                            ? Reading.of(run.saturated())
                            : Reading.none("only tanh has two ends at ±1 to get stuck at")));

    private TrainReadouts() {}

    private static Readout<TrainComparison> each(
            String id, String label, Role role, Function<TrainRun, Reading> reading) {
        return Readout.each(id, label, role, Format.FOUR_DIGITS, comparison -> {
            Map<String, Reading> byStart = new LinkedHashMap<>();
            comparison
                    .runs()
                    .forEach(run -> byStart.put(
                            run.start().key,
                            comparison.finished() ? reading.apply(run) : Reading.none("still training")));
            return byStart;
        });
    }

    private static String ending(TrainRun run) {
        return run.left() ? "ran away; the last finite loss, of step " + run.steps() : "";
    }

    /** What has become of a start, in two or three words. */
    public static String fate(TrainRun run) {
        if (run.left()) {
            return "ran away after step " + run.steps();
        }
        double even = TrainComparison.EVEN;
        if (run.loss() < LEARNED * even) {
            return "has learned";
        }
        if (Math.abs(run.loss() - even) < NEAR) {
            return "stands at ln 2";
        }
        return run.loss() < even ? "is below ln 2" : "is above ln 2";
    }

    /** The net and what it is shown: what the numbers hold for. */
    public static String setting(TrainComparison comparison) {
        return String.format(
                Locale.ROOT,
                "%s, %d points · %s of %d · η = %s · seed %d",
                words(comparison),
                comparison.points(),
                comparison.depth() == 1 ? "1 layer" : comparison.depth() + " layers",
                comparison.width(),
                Numbers.plain(comparison.rate()),
                comparison.seed());
    }

    private static String words(TrainComparison comparison) {
        return InitializationParameters.words(comparison.data());
    }

    static String describe(TrainComparison comparison) {
        String runs = comparison.runs().stream()
                .map(run -> String.format(
                        Locale.ROOT, "%s %s, %s", run.start().words, fate(run), Numbers.significant(run.loss(), 3)))
                .collect(Collectors.joining("; "));
        return String.format(
                Locale.ROOT,
                "%s, %s. After %d %s%s: %s.",
                setting(comparison),
                comparison.activation().label(),
                comparison.finished() ? comparison.asked() : comparison.steps(),
                comparison.asked() == 1 ? "step" : "steps",
                comparison.finished() ? "" : ", still training",
                runs);
    }
}
