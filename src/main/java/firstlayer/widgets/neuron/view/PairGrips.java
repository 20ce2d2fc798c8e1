package firstlayer.widgets.neuron.view;

import firstlayer.math.Activation;
import firstlayer.param.Values;
import firstlayer.plot.Grip;
import firstlayer.plot.LineGrip;
import firstlayer.widgets.neuron.model.InputWindow;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.Pair;
import firstlayer.widgets.neuron.model.PairParameters;
import java.util.List;
import java.util.stream.Stream;

/** The lines of two neurons and a sum in the hand: where the two bend, in the plane, and y = ½ among their outputs. */
final class PairGrips {

    static final TurnableLine FIRST = new TurnableLine(
            "b1",
            "Line of h₁",
            PairParameters.W11,
            PairParameters.W12,
            PairParameters.B1,
            0,
            values -> InputWindow.of(Neuron.of(values)));

    static final TurnableLine SECOND = new TurnableLine(
            "b2",
            "Line of h₂",
            PairParameters.W21,
            PairParameters.W22,
            PairParameters.B2,
            0,
            values -> InputWindow.of(Neuron.of(values)));

    static final TurnableLine OUTPUT = new TurnableLine(
            "c",
            "Line y = ½",
            PairParameters.V1,
            PairParameters.V2,
            PairParameters.C,
            Pair.THRESHOLD,
            values -> FoldPlot.window(Neuron.of(values)));

    private PairGrips() {}

    /** Without a bend nothing is seen of the two lines, so that nothing is to be held. */
    private static Stream<TurnableLine> hidden(Pair pair, Values values) {
        return pair.activation() == Activation.IDENTITY
                ? Stream.of()
                : Stream.of(FIRST, SECOND).filter(line -> line.isLine(values));
    }

    private static Stream<TurnableLine> output(Values values) {
        return Stream.of(OUTPUT).filter(line -> line.isLine(values));
    }

    static List<Grip> inPlane(Pair pair, Values values) {
        return hidden(pair, values).flatMap(line -> line.grips().stream()).toList();
    }

    static List<LineGrip> linesInPlane(Pair pair, Values values) {
        return hidden(pair, values).map(TurnableLine::whole).toList();
    }

    static List<Grip> inFold(Values values) {
        return output(values).flatMap(line -> line.grips().stream()).toList();
    }

    static List<LineGrip> linesInFold(Values values) {
        return output(values).map(TurnableLine::whole).toList();
    }
}
