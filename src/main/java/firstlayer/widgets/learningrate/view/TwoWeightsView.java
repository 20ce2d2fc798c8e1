package firstlayer.widgets.learningrate.view;

import firstlayer.param.Knobs;
import firstlayer.plot.Board;
import firstlayer.plot.Part;
import firstlayer.plot.StageBoard;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.WidgetView;
import firstlayer.widgets.learningrate.model.LossLine;
import firstlayer.widgets.learningrate.model.RateSweep;
import firstlayer.widgets.learningrate.model.Regimes;
import firstlayer.widgets.learningrate.model.SurfaceDescent;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** Surface, distance by direction, loss by step, and loss against the rate. */
final class TwoWeightsView implements WidgetView<SurfaceDescent> {

    private final SurfacePlot surface;
    private final DirectionsPlot directions = new DirectionsPlot();
    private final LossByStepPlot losses = new LossByStepPlot();
    private final SweepPlot sweep = new SweepPlot(RateSweep.STEPS);
    private final Board board;
    private final StageBoard stage = new StageBoard();
    private final Place place;

    TwoWeightsView(Knobs knobs, Place place) {
        this.place = place;
        surface = new SurfacePlot(knobs);
        Part main = Part.of("surface", surface.plot(), 20, 15);
        Part.One byDirection = Part.of("directions", directions.plot(), 14, 7.5);
        board = new Board(Part.columns(
                main.weight(1.35),
                Part.rows(
                        byDirection.rank(1),
                        Part.of("loss-by-step", losses.plot(), 14, 7.5).rank(3),
                        Part.of("loss-by-rate", sweep.plot(), 14, 7.5).rank(2))));
        if (place == Place.STAGE) {
            stage.arrange(List.of(
                    Part.of("surface", surface.plot(), 20, 10),
                    Part.of("directions", directions.plot(), 13, 8),
                    Part.of("loss-by-rate", sweep.plot(), 13, 8),
                    Part.of("loss-by-step", losses.plot(), 13, 8)));
        }
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

    @Override
    public void show(Picture<SurfaceDescent> picture) {
        SurfaceDescent descent = picture.now();
        boolean log = descent.landscape().hasMinimum();
        surface.show(picture);
        directions.show(descent);
        losses.show(
                descent.lanes().stream().map(lane -> LossLine.of(lane, 0)).toList(),
                picture.kept().stream()
                        .map(run -> LossLine.of(run.result().main(), 0).named(run.difference()))
                        .toList(),
                log);
        sweep.show(descent.sweep(), 0, descent.main().loss()[0], log, regimes(descent), descent.rateNow());
    }

    private static Optional<Regimes> regimes(SurfaceDescent descent) {
        return descent.hasFactors() && descent.hasOneRate()
                ? Optional.of(
                        new Regimes(1 / descent.kappa(), 2 / descent.kappa(), "both walk", "one hops", "runs away"))
                : Optional.empty();
    }
}
