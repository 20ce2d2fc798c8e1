package firstlayer.widgets.loss.view;

import firstlayer.plot.Part;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widgets.PartsView;
import firstlayer.widgets.loss.model.HeldOutRun;
import firstlayer.widgets.loss.model.HeldOutWords;
import firstlayer.widgets.loss.model.WrittenSum;
import java.util.List;
import java.util.OptionalDouble;

/** A walk on points of which some are held out: the sum above, the curve beside the losses by step, parts of the loss and weights below. */
final class UnseenStepsView extends PartsView<HeldOutRun> {

    private final SumLine sum = new SumLine();
    private final FittedCurve curve = new FittedCurve();
    private final HeldOutPlot losses = new HeldOutPlot();
    private final PenaltyBars bars = new PenaltyBars();
    private final CoefficientBars weights = new CoefficientBars();

    UnseenStepsView(Place place) {
        super(place);
        Part written = Part.of("sum", sum.diagram(), 20, SumLine.HEIGHT).weight(0.01);
        arrange(
                Part.rows(
                        written,
                        Part.columns(
                                        Part.of("curve", curve.plot(), 16, 10).rank(1),
                                        Part.of("losses", losses.plot(), 16, 10).weight(1.15))
                                .weight(1.5),
                        Part.columns(
                                Part.of("bars", bars.plot(), 13, 7.5).rank(2),
                                Part.of("weights", weights.plot(), 15, 8)
                                        .rank(3)
                                        .weight(1.15))),
                List.of(
                        Part.of("losses", losses.plot(), 20, 10),
                        Part.of("curve", curve.plot(), 16, 10),
                        Part.of("bars", bars.plot(), 13, 7.5),
                        Part.of("weights", weights.plot(), 15, 8),
                        Part.of("sum", sum.diagram(), 20, SumLine.HEIGHT)));
    }

    @Override
    public void show(Picture<HeldOutRun> picture) {
        HeldOutRun run = picture.now();
        sum.show(
                WrittenSum.of(
                        run.seen().stream().mapToDouble(run.curve()::term).toArray(),
                        run.seen().size(),
                        run.now().loss(),
                        run.strength() > 0 ? OptionalDouble.of(run.now().penalty()) : OptionalDouble.empty()),
                HeldOutWords.note(run));
        curve.showWalk(picture);
        losses.show(picture);
        bars.show(picture, UnseenStepsView::parts);
        weights.showWalk(picture);
    }

    private static PenaltyBars.Parts parts(HeldOutRun run) {
        return new PenaltyBars.Parts(
                run.now().training(), run.now().penalty(), run.now().held());
    }
}
