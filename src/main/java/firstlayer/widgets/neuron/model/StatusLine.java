package firstlayer.widgets.neuron.model;

import java.util.Locale;

/** The line under the picture. */
public final class StatusLine {

    private StatusLine() {}

    public static String of(Neuron neuron) {
        if (neuron.pair().isPresent()) {
            return pair(neuron, neuron.pair().get());
        }
        if (neuron.lesson().escaped()) {
            return String.format(
                    Locale.ROOT,
                    "After step %d the weights ran away, so learning stopped: the rate is too large for these points.",
                    neuron.lesson().steps());
        }
        if (neuron.lesson().last().isPresent()) {
            return step(neuron, neuron.lesson().last().get());
        }
        if (!neuron.samples().isEmpty()) {
            return String.format(
                    Locale.ROOT,
                    "%d of %d points are right. Play or Step shows them to the %s rule, one by one.",
                    neuron.right(),
                    neuron.samples().size(),
                    neuron.rule().words);
        }
        if (neuron.norm() == 0) {
            return "All weights are 0, so z = k·b for every input.";
        }
        double away = neuron.sum(neuron.x()) / neuron.norm();
        String side = away == 0 ? "on the line" : away > 0 ? "on the yes side" : "on the no side";
        return String.format(
                Locale.ROOT,
                "x is %s from the line, %s. The line is %s from the origin; ‖w‖ = %s.",
                NumberWording.hundredths(Math.abs(away)),
                side,
                NumberWording.hundredths(Math.abs(neuron.bias()) / neuron.norm()),
                NumberWording.hundredths(neuron.norm()));
    }

    private static String pair(Neuron neuron, Pair pair) {
        String bend = pair.largestDifference() < 1e-9
                ? String.format(
                        Locale.ROOT,
                        "Without a bend, two layers are one: y = −(x_1 + x_2) %s %s everywhere.",
                        pair.b1() - 2 * pair.b2() < 0 ? "−" : "+",
                        NumberWording.number(Math.abs(pair.b1() - 2 * pair.b2())))
                : "The bends fold the plane; in (h_1, h_2) one line has to do.";
        return neuron.samples().isEmpty()
                ? bend
                : bend
                        + String.format(
                                Locale.ROOT,
                                " %d of %d points are right.",
                                neuron.right(),
                                neuron.samples().size());
    }

    private static String step(Neuron neuron, LearningStep update) {
        LearningState lesson = neuron.lesson();
        String shown = String.format(
                Locale.ROOT,
                "Step %d, round %d: %s wants %s; z = %s, a = %s.",
                lesson.steps(),
                lesson.epoch(),
                update.sample().place(),
                update.sample().yes() ? "yes" : "no",
                NumberWording.number(update.sum()),
                NumberWording.number(update.output()));
        String mistake = update.mistake() ? " A mistake:" : " Right:";
        if (update.change() == 0) {
            return shown + mistake + " nothing changes.";
        }
        return shown
                + mistake
                + String.format(
                        Locale.ROOT,
                        " w = %s + %s·%s = %s, b = %s + %s = %s.",
                        NumberWording.tuple(update.weights()),
                        NumberWording.factor(update.change()),
                        update.sample().place(),
                        NumberWording.tuple(neuron.weights()),
                        NumberWording.number(update.bias()),
                        NumberWording.factor(update.change()),
                        NumberWording.number(neuron.bias()));
    }
}
