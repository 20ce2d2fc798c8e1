package firstlayer.widgets.neuron.model;

import firstlayer.param.Format;
import firstlayer.param.Numbers;
import firstlayer.param.Role;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import java.util.List;
import java.util.Locale;

/** What a sum of ReLUs tells in numbers and words. */
public final class JointsReadouts {

    static final List<Readout<Joints>> ALL = List.of(
            Readout.some(
                    "loss",
                    "mean squared error",
                    Role.LOSS,
                    Format.FOUR_DIGITS,
                    joints -> new Reading(
                            Reading.of(joints.loss()).number(), joints.ranAway() ? ranAway(joints) : "no ½")),
            Readout.one("fitted-loss", "least for these joints", Role.LOSS, Format.FOUR_DIGITS, Joints::fittedLoss),
            Readout.one("limit", "2/λmax", Role.RATE, Format.THREE_DIGITS, Joints::limit),
            Readout.one(
                    "now-level",
                    "level",
                    Role.BIAS,
                    Format.FOUR_DIGITS,
                    joints -> joints.sum().level()),
            Readout.one(
                    "now-rise",
                    "rise",
                    Role.WEIGHT,
                    Format.FOUR_DIGITS,
                    joints -> joints.sum().rise()),
            Readout.counted(
                    "now-slope.n",
                    "slope of ReLU",
                    Role.WEIGHT,
                    Format.FOUR_DIGITS,
                    joints -> joints.sum().slopes()),
            Readout.counted(
                    "now-joint.n",
                    "joint of ReLU",
                    Role.BIAS,
                    Format.FOUR_DIGITS,
                    joints -> joints.sum().joints()));

    private JointsReadouts() {}

    /** Why learning stopped, and what would not have. */
    public static String ranAway(Joints joints) {
        return String.format(
                Locale.ROOT,
                "ran away after step %d; stable with the joints held: η < %s",
                joints.steps(),
                Numbers.significant(joints.limit(), 3));
    }

    /** What the fit says of its joints; empty where each of them counts. */
    public static String superfluous(Joints joints) {
        int none = joints.superfluous();
        return none == 0
                ? ""
                : none == 1
                        ? "one ReLU adds nothing new between −3 and 3"
                        : none + " ReLUs add nothing new between −3 and 3";
    }

    static String describe(Joints joints) {
        String stands = joints.fitted()
                ? "fitted by least squares"
                : joints.ranAway()
                        ? ranAway(joints)
                        : "after " + joints.steps() + (joints.steps() == 1 ? " step" : " steps") + " of learning";
        String rest = superfluous(joints).isEmpty() ? "" : " " + capital(superfluous(joints)) + ".";
        return String.format(
                Locale.ROOT,
                "%d %s make a broken line with as many joints; for %s, %s, its mean squared error is %s. The least for these"
                        + " joints is %s.%s",
                joints.units(),
                joints.units() == 1 ? "ReLU" : "ReLUs",
                joints.curve().words,
                stands,
                Numbers.significant(joints.loss(), 3),
                Numbers.significant(joints.fittedLoss(), 3),
                rest);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
