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
            Readout.each("lane-loss.n", "L of rate", Role.LOSS, Format.THREE_DIGITS, NetworkReadouts::laneLosses));

    private NetworkReadouts() {}

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
