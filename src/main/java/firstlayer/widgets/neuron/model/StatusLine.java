package firstlayer.widgets.neuron.model;

import java.util.Locale;

/** The line under the picture: what was learned last, how many points are right, or how x stands to the boundary. */
public final class StatusLine {

    private StatusLine() {}

    public static String of(Neuron neuron) {
        if (neuron.pair().isPresent()) {
            return PairWords.of(neuron, neuron.pair().get());
        }
        if (neuron.learning().steps() > 0) {
            return LearningWords.of(neuron);
        }
        if (neuron.target() == Target.OWN && neuron.samples().isEmpty()) {
            return "There are no points yet: double-click the plane to add one.";
        }
        return neuron.samples().isEmpty() ? place(neuron) : right(neuron) + " " + LearningWords.before(neuron);
    }

    static String right(Neuron neuron) {
        return String.format(
                Locale.ROOT,
                "%d of %s right.",
                neuron.right(),
                NumberWording.count(neuron.samples().size(), "point")
                        + (neuron.samples().size() == 1 ? " is" : " are"));
    }

    private static String place(Neuron neuron) {
        if (neuron.norm() == 0) {
            return String.format(
                    Locale.ROOT,
                    "All weights are 0, so z = %sb = %s and the answer is %s, whatever x is.",
                    neuron.k() == 1 ? "" : "k·",
                    NumberWording.hundredths(neuron.z()),
                    neuron.z() >= 0 ? "yes" : "no");
        }
        double away = neuron.sum(neuron.x()) / neuron.norm();
        String line = boundary(neuron);
        String where = away == 0
                ? String.format(Locale.ROOT, "x is on the %s, which counts as yes.", line)
                : String.format(
                        Locale.ROOT,
                        "x is %s from the %s, on the %s side.",
                        NumberWording.hundredths(Math.abs(away)),
                        line,
                        away > 0 ? "yes" : "no");
        return String.format(
                Locale.ROOT,
                "%s The %s is %s from the origin; ‖w‖ = %s.",
                where,
                line,
                NumberWording.hundredths(Math.abs(neuron.bias()) / neuron.norm()),
                NumberWording.hundredths(neuron.norm()));
    }

    /** What z = 0 is called among so many inputs. */
    static String boundary(Neuron neuron) {
        return neuron.inputs() == 2 ? "line" : neuron.inputs() == 3 ? "plane z = 0" : "boundary z = 0";
    }
}
