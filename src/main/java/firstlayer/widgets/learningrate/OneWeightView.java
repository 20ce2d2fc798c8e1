package firstlayer.widgets.learningrate;

import firstlayer.param.Knobs;
import firstlayer.plot.Board;
import firstlayer.plot.Part;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.WidgetView;
import java.util.List;
import javafx.scene.Node;

/** Curve, lanes, loss by step, and loss against the rate. */
final class OneWeightView implements WidgetView<Walk> {

    private final CurveView curve;
    private final LanesView lanes = new LanesView();
    private final LossByStepView losses = new LossByStepView();
    private final SweepView sweep = new SweepView();
    private final Board board;

    OneWeightView(Knobs knobs, Place place) {
        curve = new CurveView(knobs);
        Part main = Part.of(curve.plot(), 20, 15);
        board = new Board(
                place == Place.STAGE
                        ? main
                        : Part.columns(
                                main.weight(1.35),
                                Part.rows(
                                        Part.of(lanes.plot(), 14, 6).rank(3).weight(0.8),
                                        Part.of(losses.plot(), 14, 7.5).rank(2),
                                        Part.of(sweep.plot(), 14, 7.5).rank(1))));
    }

    @Override
    public Node node() {
        return board;
    }

    @Override
    public void show(Picture<Walk> picture) {
        Walk walk = picture.now();
        double lowest = walk.curve().minimum().isPresent()
                ? walk.curve().value(walk.curve().minimum().getAsDouble())
                : 0;
        List<Lane> kept =
                picture.kept().stream().map(run -> run.result().main()).toList();
        curve.show(picture);
        curve.plot().title(walk.isBowl() ? "Loss L(w): it " + walk.fate().words : "Loss L(w)");
        lanes.show(walk);
        losses.show(walk.lanes(), kept, lowest);
        sweep.show(walk.sweep(), lowest, walk.limit(), walk.main().rate());
    }
}
