package firstlayer.widgets.learningrate.model;

import firstlayer.param.Format;
import firstlayer.param.Role;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a training tells in numbers. */
public final class NetworkReadouts {

    static final List<Readout<TrainingComparison>> ALL = List.of(
            Readout.some(
                    "loss",
                    "L",
                    Role.LOSS,
                    Format.THREE_DIGITS,
                    comparison -> comparison.main().lossReading()),
            Readout.some(
                    "accuracy",
                    "right",
                    Role.OUTPUT,
                    Format.PERCENT,
                    comparison -> comparison.main().accuracyReading()),
            Readout.some("batch-loss", "L of batch", Role.LOSS, Format.THREE_DIGITS, NetworkReadouts::batchLoss),
            Readout.some("batch-noise", "noise of g", Role.GRADIENT, Format.PERCENT, NetworkReadouts::noise),
            Readout.each(
                    "update-ratio.n", "‖ΔW‖/‖W‖ of layer", Role.WEIGHT, Format.THREE_DIGITS, NetworkReadouts::ratios),
            Readout.each("lane-loss.n", "L of rate", Role.LOSS, Format.THREE_DIGITS, NetworkReadouts::laneLosses));

    private NetworkReadouts() {}

    private static Reading batchLoss(TrainingComparison comparison) {
        double[] losses = comparison.main().batchLosses();
        if (losses.length == 0) {
            return Reading.none("every batch is all points");
        }
        return comparison.main().isTraining()
                ? comparison.main().lossReading()
                : with(losses[losses.length - 1], "of the batch that comes next");
    }

    private static Reading noise(TrainingComparison comparison) {
        if (comparison.main().isTraining()) {
            return comparison.main().lossReading();
        }
        return Double.isFinite(comparison.noise())
                ? with(comparison.noise(), "√E‖g_B − g‖²/‖g‖ for " + comparison.batch() + " points drawn anew")
                : Reading.none("the gradient of all points is 0");
    }

    private static Reading with(double number, String words) {
        return new Reading(Reading.of(number).number(), words);
    }

    private static Map<String, Reading> ratios(TrainingComparison comparison) {
        Map<String, Reading> ratios = new LinkedHashMap<>();
        for (int layer = 0; layer < comparison.ratios().byLayer().length; layer++) {
            ratios.put(Integer.toString(layer + 1), ratio(comparison, layer));
        }
        return ratios;
    }

    private static Reading ratio(TrainingComparison comparison, int layer) {
        if (comparison.main().isTraining()) {
            return comparison.main().lossReading();
        }
        double ratio = comparison.ratios().now(layer);
        return Double.isFinite(ratio)
                ? with(ratio, "of the last step; about 0.001 is usual")
                : Reading.none(comparison.main().steps() == 0 ? "no step is taken yet" : "its weights were all 0");
    }

    private static Map<String, Reading> laneLosses(TrainingComparison comparison) {
        Map<String, Reading> losses = new LinkedHashMap<>();
        for (int i = 1; i < comparison.lanes().size(); i++) {
            losses.put(Integer.toString(i), comparison.lanes().get(i).lossReading());
        }
        return losses;
    }

    public static String percent(double share) {
        return Format.PERCENT.text(share);
    }
}
