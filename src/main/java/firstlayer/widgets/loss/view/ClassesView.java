package firstlayer.widgets.loss.view;

import firstlayer.param.Knobs;
import firstlayer.plot.Drawing;
import firstlayer.plot.Part;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widgets.PartsView;
import firstlayer.widgets.loss.model.Classification;
import firstlayer.widgets.loss.model.WrittenSum;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Classes in the plane: the sum above, the plane beside one point in numbers, the counts and the curves below. */
final class ClassesView extends PartsView<Classification> {

    private final SumLine sum = new SumLine();
    private final ClassPlane plane;
    private final SoftmaxDiagram softmax = new SoftmaxDiagram();
    private final ConfusionDiagram confusion = new ConfusionDiagram();
    private final ClassCurves curves = new ClassCurves();

    ClassesView(Knobs knobs, Place place) {
        super(place);
        plane = new ClassPlane(knobs, place);
        Part written = Part.of("sum", sum.diagram(), 20, SumLine.HEIGHT).weight(0.01);
        arrange(
                Part.rows(
                        written,
                        Part.columns(
                                        Part.of("plane", plane.plot(), 16, 10).weight(1.1),
                                        Part.of("softmax", softmax.diagram(), 14, 9)
                                                .rank(1))
                                .weight(1.5),
                        Part.columns(
                                Part.of("confusion", confusion.diagram(), 9, 8)
                                        .rank(2)
                                        .weight(0.6),
                                Part.of("losses", curves.plot(), 15, 8).rank(3))),
                List.of(
                        Part.of("plane", plane.plot(), 16, 11),
                        Part.of("softmax", softmax.diagram(), 13, 8),
                        Part.of("losses", curves.plot(), 13, 8),
                        Part.of("confusion", confusion.diagram(), 9, 8),
                        Part.of("sum", sum.diagram(), 20, SumLine.HEIGHT)));
    }

    @Override
    public void show(Picture<Classification> picture) {
        Drawing.onlyNow(!picture.kept().isEmpty(), sum.diagram(), softmax.diagram(), confusion.diagram());
        Classification state = picture.now();
        sum.show(
                WrittenSum.of(
                        state.terms(),
                        state.points().size(),
                        state.loss(),
                        state.strength() > 0 ? OptionalDouble.of(state.penalty()) : OptionalDouble.empty()),
                note(state));
        plane.show(picture);
        softmax.show(state);
        confusion.show(state);
        curves.show(picture);
    }

    private static String note(Classification state) {
        String penalty = state.strength() > 0 ? " · penalty ½λΣw²" : "";
        String cooled = state.temperature() == 1 ? "" : " · learned at T = 1";
        return String.format(
                Locale.ROOT,
                "−log p of the right class, mean over %d points%s%s · equal logits: lower class",
                state.points().size(),
                penalty,
                cooled);
    }
}
