package firstlayer.widgets.neuron.view;

import firstlayer.param.Knobs;
import firstlayer.param.Values;
import firstlayer.plot.Diagram;
import firstlayer.plot.Part;
import firstlayer.plot.Plot;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widgets.PartsView;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.Target;
import java.util.ArrayList;
import java.util.List;

/** The neuron, its sum term by term, the plane of all inputs, and the bend or the fold. */
final class NeuronView extends PartsView<Neuron> {

    private final Knobs knobs;
    private final Diagram neuron = new Diagram();
    private final Plot sum = new Plot("");
    private final Plot plane = new Plot("What it says for every input");
    private final Plot beside = new Plot("");
    private final Diagram learning = new Diagram();
    private final Diagram inequalities = new Diagram();
    private final Diagram status = new Diagram();
    private Scope scope;
    private int inputs;

    /** What is asked of the neuron, and so which parts there are. */
    private enum Scope {
        NOTHING,
        POINTS,
        XOR;

        static Scope of(Neuron neuron) {
            if (neuron.pair().isPresent() || neuron.target() == Target.NONE) {
                return NOTHING;
            }
            return neuron.target() == Target.XOR ? XOR : POINTS;
        }
    }

    NeuronView(Knobs knobs, Place place) {
        super(place);
        this.knobs = knobs;
        plane.equalUnits(true);
        arrange(Scope.NOTHING, 2);
    }

    private void arrange(Scope next, int rows) {
        scope = next;
        inputs = rows;
        arrange(onDesk(), onStage());
    }

    private List<Part.One> onStage() {
        List<Part.One> parts = new ArrayList<>();
        parts.add(Part.of("plane", plane, 16, 10));
        parts.add(Part.of("wiring", neuron, 14, 9));
        if (scope == Scope.XOR) {
            parts.add(1, Part.of("inequalities", inequalities, 14, 8));
        }
        if (scope != Scope.NOTHING) {
            parts.add(Part.of("learning", learning, 14, 8));
        }
        parts.add(Part.of("activation", beside, 13, 8));
        parts.add(Part.of("sum", sum, 14, 7));
        return parts;
    }

    private Part onDesk() {
        Part.One map = Part.of("plane", plane, 14, 11.2);
        Part.One bend = Part.of("activation", beside, scope == Scope.XOR ? 10 : 13, scope == Scope.NOTHING ? 8 : 6.6)
                .rank(3);
        Part.One numbers = Part.of("learning", learning, 12, LearningNumbers.leastHeight(inputs))
                .rank(2);
        Part side = bend;
        if (scope == Scope.POINTS) {
            side = Part.rows(bend.weight(0.95), numbers);
        } else if (scope == Scope.XOR) {
            Part.One asked = Part.of("inequalities", inequalities, 13, 6).rank(1);
            side = Part.rows(Part.columns(bend.weight(0.75), asked.weight(1.25)).weight(1.25), numbers);
        }
        return Part.rows(
                Part.columns(
                                Part.of("wiring", neuron, 21, 6.6).rank(1).weight(0.66),
                                Part.of("sum", sum, 11, 6.5).rank(2).weight(0.34))
                        .weight(0.55),
                Part.columns(map.weight(scope == Scope.XOR ? 0.9 : 1.1), side).weight(1.6),
                Part.of("status", status, 16, 1.6).rank(4).weight(0.05));
    }

    private void wiring(Picture<Neuron> picture) {
        Neuron now = picture.now();
        neuron.onlyNow(isOnStage() && !picture.kept().isEmpty());
        if (isOnStage()) {
            SmallWiring.show(neuron, now);
        } else if (now.pair().isPresent()) {
            PairPainter.show(neuron, now, now.pair().get(), KeptLines.of(picture.kept()));
        } else {
            NeuronPainter.show(neuron, now, KeptLines.of(picture.kept()));
        }
    }

    @Override
    public void show(Picture<Neuron> picture) {
        Neuron now = picture.now();
        Values values = picture.values();
        if (Scope.of(now) != scope || now.inputs() != inputs) {
            arrange(Scope.of(now), now.inputs());
        }
        if (now.pair().isPresent()) {
            FoldPlot.show(beside, now, now.pair().get(), picture.kept());
            beside.grips(knobs, PairGrips.inFold(values));
            beside.lineGrips(knobs, PairGrips.linesInFold(values));
        } else {
            ActivationPlot.show(beside, picture);
            beside.grips(knobs, List.of());
            beside.lineGrips(knobs, List.of());
        }
        wiring(picture);
        SumBars.show(sum, picture);
        PlanePlot.show(plane, picture);
        plane.grips(knobs, NeuronGrips.of(now, values));
        plane.lineGrips(knobs, NeuronGrips.lineGrips(now, values));
        if (!isOnStage()) {
            plane.actions(knobs, PlaneActions.of(values));
        }
        LearningPanel.show(status, now);
        LearningNumbers.show(learning, now);
        learning.onlyNow(!picture.kept().isEmpty());
        XorPanel.show(inequalities, picture);
    }
}
