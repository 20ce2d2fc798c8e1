package firstlayer.widgets.loss.view;

import firstlayer.param.Knobs;
import firstlayer.plot.Drawing;
import firstlayer.plot.Part;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widgets.PartsView;
import firstlayer.widgets.loss.model.LossParameters;
import firstlayer.widgets.loss.model.LowerPart;
import firstlayer.widgets.loss.model.Scoring;
import java.util.List;
import java.util.Optional;

/** The loss: the sum above, data and landscape below it, then each example's share and the price of one miss. */
final class LossView extends PartsView<Scoring> {

    private final SumLine sum = new SumLine();
    private final DataPlot data;
    private final LandscapePlot landscape;
    private final SharesPlot shares = new SharesPlot();
    private final LossStepsPlot steps = new LossStepsPlot();
    private final NoisePlot noise = new NoisePlot();
    private final LossFunctionPlot function = new LossFunctionPlot();
    private Optional<LowerPart> lower = Optional.empty();

    LossView(Knobs knobs, Place place) {
        super(place);
        data = new DataPlot(knobs, place);
        landscape = new LandscapePlot(knobs);
        arrange(LowerPart.SHARES);
    }

    /** The drawings move into a new board, where only what was asked for stands at the lower left. */
    private void arrange(LowerPart wanted) {
        if (lower.equals(Optional.of(wanted))) {
            return;
        }
        lower = Optional.of(wanted);
        Part.One left = switch (wanted) {
            case SHARES -> Part.of("shares", shares.plot(), 15, 7.5);
            case STEPS -> Part.of("steps", steps.plot(), 15, 7.5);
            case NOISE -> Part.of("noise", noise.plot(), 15, 7.5);
        };
        Part written = Part.of("sum", sum.diagram(), 20, SumLine.HEIGHT).weight(0.01);
        Part above = Part.columns(
                Part.of("data", data.plot(), 16, 10).weight(1.3),
                Part.of("landscape", landscape.plot(), 14, 10).rank(1));
        Part below = Part.columns(
                left.rank(2).weight(1.15),
                Part.of("loss-function", function.plot(), 14, 8).rank(3));
        arrange(
                Part.rows(written, above.weight(1.5), below),
                List.of(
                        Part.of("data", data.plot(), 16, 10),
                        Part.of("landscape", landscape.plot(), 13, 8),
                        Part.of("loss-function", function.plot(), 19, 8),
                        Part.of("shares", shares.plot(), 13, 8),
                        Part.of("sum", sum.diagram(), 20, SumLine.HEIGHT),
                        Part.of("steps", steps.plot(), 15, 8),
                        Part.of("noise", noise.plot(), 13, 8)));
    }

    @Override
    public void show(Picture<Scoring> picture) {
        Drawing.onlyNow(!picture.kept().isEmpty(), sum.diagram(), shares.plot(), noise.plot(), function.plot());
        Scoring scoring = picture.now();
        sum.show(scoring);
        data.show(picture);
        landscape.show(picture);
        shares.show(scoring);
        steps.show(picture);
        noise.show(scoring);
        function.show(scoring);
        arrange(picture.values().get(LossParameters.LOWER));
    }
}
