package firstlayer.widgets.neuron.view;

import firstlayer.param.Knobs;
import firstlayer.param.Values;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.plot.Spot;
import firstlayer.widgets.neuron.model.NeuronParameters;
import firstlayer.widgets.neuron.model.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Buttons for own points: each acts where the probe x is. */
final class OwnPointGrips {

    private static final double WIDTH = 3.4;
    private static final double HEIGHT = 1.6;
    private static final List<String> WORDS = List.of("+ yes", "+ no", "flip", "remove");
    private static final List<String> SPOKEN = List.of(
            "Add a yes point at x",
            "Add a no point at x",
            "Flip the point nearest to x",
            "Remove the point nearest to x");

    private OwnPointGrips() {}

    static List<Spot> spots(Knobs knobs) {
        List<UnaryOperator<Values>> actions = List.of(
                values -> added(values, true),
                values -> added(values, false),
                OwnPointGrips::flipped,
                OwnPointGrips::removed);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            UnaryOperator<Values> action = actions.get(i);
            spots.add(new Spot(
                    "own-" + (i + 1),
                    SPOKEN.get(i),
                    left(i),
                    0,
                    WIDTH,
                    HEIGHT,
                    () -> knobs.set(action.apply(knobs.now()))));
        }
        return spots;
    }

    private static double left(int i) {
        return 0.4 + i * (WIDTH + 0.3);
    }

    /** Paints the buttons; returns where they end. */
    static double paint(DiagramPen pen) {
        for (int i = 0; i < WORDS.size(); i++) {
            pen.card(left(i), 0.05, WIDTH, HEIGHT - 0.1, 0.4, Ink.RAISED, Ink.AXIS.wide(1));
            pen.text(left(i) + WIDTH / 2, HEIGHT / 2, WORDS.get(i), Side.CENTER, Ink.TEXT.small());
        }
        return left(WORDS.size()) + 0.4;
    }

    static Values added(Values values, boolean yes) {
        List<Sample> samples = new ArrayList<>(values.get(NeuronParameters.POINTS));
        if (samples.size() < Sample.MOST) {
            samples.add(new Sample(
                    List.of(values.get(NeuronParameters.X.get(0)), values.get(NeuronParameters.X.get(1))), yes));
        }
        return values.with(NeuronParameters.POINTS, List.copyOf(samples));
    }

    static Values flipped(Values values) {
        List<Sample> samples = new ArrayList<>(values.get(NeuronParameters.POINTS));
        nearest(values).ifPresent(sample -> samples.set(samples.indexOf(sample), sample.flipped()));
        return values.with(NeuronParameters.POINTS, List.copyOf(samples));
    }

    static Values removed(Values values) {
        List<Sample> samples = new ArrayList<>(values.get(NeuronParameters.POINTS));
        nearest(values).ifPresent(samples::remove);
        return values.with(NeuronParameters.POINTS, List.copyOf(samples));
    }

    private static Optional<Sample> nearest(Values values) {
        double x1 = values.get(NeuronParameters.X.get(0));
        double x2 = values.get(NeuronParameters.X.get(1));
        return values.get(NeuronParameters.POINTS).stream().min(Comparator.comparingDouble(s -> s.distance(x1, x2)));
    }
}
