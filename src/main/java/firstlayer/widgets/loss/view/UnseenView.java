package firstlayer.widgets.loss.view;

import firstlayer.plot.Drawing;
import firstlayer.plot.Part;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widgets.PartsView;
import firstlayer.widgets.loss.model.Generalization;
import firstlayer.widgets.loss.model.WrittenSum;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Points that were not seen: the sum above, the curve beside the losses by degree, the parts of the loss and the weights below. */
final class UnseenView extends PartsView<Generalization> {

    private final SumLine sum = new SumLine();
    private final FittedCurve curve = new FittedCurve();
    private final DegreePlot degrees = new DegreePlot();
    private final PenaltyBars bars = new PenaltyBars();
    private final CoefficientBars weights = new CoefficientBars();

    UnseenView(Place place) {
        super(place);
        Part written = Part.of("sum", sum.diagram(), 20, SumLine.HEIGHT).weight(0.01);
        arrange(
                Part.rows(
                        written,
                        Part.columns(
                                        Part.of("curve", curve.plot(), 16, 10).weight(1.1),
                                        Part.of("degrees", degrees.plot(), 14, 10)
                                                .rank(1))
                                .weight(1.5),
                        Part.columns(
                                Part.of("bars", bars.plot(), 13, 7.5).rank(2),
                                Part.of("weights", weights.plot(), 15, 8)
                                        .rank(3)
                                        .weight(1.15))),
                List.of(
                        Part.of("curve", curve.plot(), 16, 10),
                        Part.of("degrees", degrees.plot(), 19, 8),
                        Part.of("weights", weights.plot(), 15, 8),
                        Part.of("bars", bars.plot(), 13, 7.5),
                        Part.of("sum", sum.diagram(), 20, SumLine.HEIGHT)));
    }

    @Override
    public void show(Picture<Generalization> picture) {
        Drawing.onlyNow(!picture.kept().isEmpty(), sum.diagram(), degrees.plot(), bars.plot(), weights.plot());
        Generalization state = picture.now();
        sum.show(
                WrittenSum.of(
                        state.seen().stream().mapToDouble(state.fit()::term).toArray(),
                        state.seen().size(),
                        state.loss(),
                        state.strength() > 0 ? OptionalDouble.of(state.penalty()) : OptionalDouble.empty()),
                note(state));
        curve.show(picture);
        degrees.show(picture);
        bars.show(picture, one -> new PenaltyBars.Parts(one.training(), one.penalty(), one.heldLoss()));
        weights.show(picture);
    }

    private static String note(Generalization state) {
        String open = state.fit().open(state.seen().size());
        if (!open.isEmpty()) {
            return open;
        }
        return String.format(
                Locale.ROOT,
                "squares without ½, mean over %d points%s · least squares · %d more points held out",
                state.seen().size(),
                state.strength() > 0 ? " · penalty ½λΣc², c_0 free" : "",
                state.unseen().size());
    }
}
