package firstlayer.widgets.neuron.view;

import firstlayer.param.Knobs;
import firstlayer.param.Values;
import firstlayer.plot.Board;
import firstlayer.plot.Diagram;
import firstlayer.plot.Part;
import firstlayer.plot.Plot;
import firstlayer.plot.StageBoard;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.WidgetView;
import firstlayer.widgets.neuron.model.Neuron;
import java.util.List;
import javafx.scene.Node;

/** The neuron, its sum term by term, the plane of all inputs, and the bend or the fold. */
final class NeuronView implements WidgetView<Neuron> {

    private final Knobs knobs;
    private final Place place;
    private final Diagram neuron = new Diagram();
    private final Plot sum = new Plot("");
    private final Plot plane = new Plot("What it says for every input");
    private final Plot beside = new Plot("");
    private final Diagram status = new Diagram();
    private final Board board;
    private final StageBoard stage = new StageBoard();

    NeuronView(Knobs knobs, Place place) {
        this.knobs = knobs;
        this.place = place;
        plane.equalUnits(true);
        this.board = new Board(desk());
        if (place == Place.STAGE) {
            stage.arrange(List.of(
                    Part.of("plane", plane, 16, 10),
                    Part.of("wiring", neuron, 14, 9),
                    Part.of("activation", beside, 13, 8),
                    Part.of("sum", sum, 14, 7)));
        }
    }

    private Part desk() {
        return Part.rows(
                Part.columns(
                                Part.of("wiring", neuron, 21, 6.6).rank(1).weight(0.66),
                                Part.of("sum", sum, 11, 6.5).rank(2).weight(0.34))
                        .weight(0.55),
                Part.columns(
                                Part.of("plane", plane, 14, 11.2).weight(1.1),
                                Part.of("activation", beside, 13, 8).rank(3))
                        .weight(1.6),
                Part.of("status", status, 16, 1.6).rank(4).weight(0.05));
    }

    @Override
    public Node node() {
        return place == Place.STAGE ? stage : board;
    }

    @Override
    public List<String> parts() {
        return stage.parts();
    }

    @Override
    public void choose(List<String> parts) {
        stage.choose(parts);
    }

    private void wiring(Neuron now) {
        if (place == Place.STAGE) {
            SmallWiring.show(neuron, now);
        } else if (now.pair().isPresent()) {
            PairPainter.show(neuron, now, now.pair().get());
        } else {
            NeuronPainter.show(neuron, now);
        }
    }

    @Override
    public void show(Picture<Neuron> picture) {
        Neuron now = picture.now();
        Values values = picture.values();
        if (now.pair().isPresent()) {
            FoldPlot.show(beside, now, now.pair().get());
        } else {
            ActivationPlot.show(beside, now, picture.guess());
        }
        wiring(now);
        SumBars.show(sum, now);
        PlanePlot.show(plane, picture);
        plane.grips(knobs, NeuronGrips.of(now, values));
        plane.lineGrips(knobs, NeuronGrips.lineGrips(now));
        if (place == Place.DESK) {
            plane.actions(knobs, PlaneActions.of(values));
        }
        LearningPanel.show(status, now);
    }
}
