package firstlayer.widgets.loss.view;

import static firstlayer.widgets.loss.model.LossReadouts.brief;

import firstlayer.param.Numbers;
import firstlayer.plot.Brush;
import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.widgets.loss.model.ClassPoint;
import firstlayer.widgets.loss.model.Classification;
import java.util.Locale;

/** One point in numbers: a logit for each class, softmax bars, and −log p of the right class. */
final class SoftmaxDiagram {

    private static final double WIDTH = 20;
    private static final double ROW = 2.9;
    private static final double TOP = 2.6;
    private static final double FULL = 13.5;

    private final Diagram diagram = new Diagram();

    Diagram diagram() {
        return diagram;
    }

    void show(Classification state) {
        diagram.fit(WIDTH, TOP + state.classes() * ROW + 1, 0);
        diagram.show(pen -> paint(pen, state));
    }

    private static void paint(DiagramPen pen, Classification state) {
        ClassPoint point = state.looked();
        String cooled = state.temperature() == 1 ? "" : " · T = " + brief(state.temperature());
        pen.text(
                0,
                0.9,
                String.format(
                        Locale.ROOT,
                        "Point %d, class %d, x = (%s, %s)%s",
                        state.chosen(),
                        point.label(),
                        brief(point.x1()),
                        brief(point.x2()),
                        cooled),
                Side.RIGHT,
                Ink.TEXT.bold().size(0.95));
        double[] logits = state.logits(point);
        double[] p = state.probabilities(point);
        for (int label = 1; label <= state.classes(); label++) {
            row(pen, state, label, logits[label - 1], p[label - 1]);
        }
        double y = TOP + state.classes() * ROW + 0.1;
        Brush brush = Ink.LOSS.bold().size(0.95);
        String price = String.format(Locale.ROOT, "−log p_%d = %s", point.label(), brief(state.term(point)));
        String written = String.format(
                Locale.ROOT,
                "price = −log p_%d = −log %s = %s",
                point.label(),
                brief(state.right(point)),
                brief(state.term(point)));
        boolean fits = pen.widthOf(written, brush) + 0.9 <= pen.width();
        pen.text(0, y, fits ? written : price, Side.RIGHT, brush);
    }

    private static void row(DiagramPen pen, Classification state, int label, double logit, double p) {
        ClassPoint point = state.looked();
        double y = TOP + (label - 1) * ROW;
        boolean right = label == point.label();
        pen.glyph(ClassInks.glyph(label), 0.6, y, 6, ClassInks.ink(label));
        String sum = String.format(
                Locale.ROOT,
                "z_%d = %s·%s + %s·%s + %s = %s",
                label,
                part(state.row(label, 0)),
                part(point.x1()),
                part(state.row(label, 1)),
                part(point.x2()),
                part(state.row(label, 2)),
                Numbers.brief(logit, 3));
        Brush letters = right ? Ink.TEXT.bold().size(0.85) : Ink.TEXT.size(0.85);
        String shorter = String.format(Locale.ROOT, "z_%d = w·x + b = %s", label, Numbers.brief(logit, 3));
        pen.text(0.9, y, pen.widthOf(sum, letters) < WIDTH - 1.5 ? sum : shorter, Side.RIGHT, letters);
        pen.rectangle(1.3, y + 0.8, 1.3 + FULL, y + 1.7, Ink.GRID.faint(0.5));
        pen.rectangle(
                1.3, y + 0.8, 1.3 + FULL * p, y + 1.7, ClassInks.ink(label).faint(right ? 1 : 0.5));
        pen.text(
                1.3 + FULL,
                y + 1.25,
                "p = " + Numbers.brief(p, 3),
                Side.RIGHT,
                right ? Ink.TEXT.bold().size(0.8) : Ink.TEXT.size(0.8));
    }

    private static String part(double number) {
        String text = Numbers.brief(number, 3);
        return number < 0 ? "(" + text + ")" : text;
    }
}
