package firstlayer.widgets.learningrate.model;

import firstlayer.param.Format;
import firstlayer.param.Role;
import firstlayer.widget.Readout;
import java.util.List;

/** What a training tells in numbers. */
public final class NetworkReadouts {

    static final List<Readout<TrainingComparison>> ALL = List.of(
            Readout.one(
                    "loss",
                    "L",
                    Role.LOSS,
                    Format.THREE_DIGITS,
                    lesson -> lesson.main().endLoss()),
            Readout.one(
                    "accuracy",
                    "right",
                    Role.OUTPUT,
                    Format.PERCENT,
                    lesson -> lesson.main().accuracy()),
            Readout.counted(
                    "lane-loss.n",
                    "L of rate",
                    Role.LOSS,
                    Format.THREE_DIGITS,
                    lesson -> lesson.lanes().stream()
                            .skip(1)
                            .mapToDouble(NetLane::endLoss)
                            .toArray()));

    private NetworkReadouts() {}

    public static String percent(double share) {
        return Format.PERCENT.text(share);
    }
}
