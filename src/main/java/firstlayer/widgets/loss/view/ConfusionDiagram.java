package firstlayer.widgets.loss.view;

import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.widgets.loss.model.Classification;
import java.util.Locale;

/** The confusion matrix: how many points of each class are said to be of which. */
final class ConfusionDiagram {

    static final double WIDTH = 15;
    static final double HEIGHT = 14;

    private static final double LEFT = 4.4;
    private static final double TOP = 4.4;
    private static final double SIDE = 9.2;

    private final Diagram diagram = new Diagram();

    ConfusionDiagram() {
        diagram.fit(WIDTH, HEIGHT, 0);
    }

    Diagram diagram() {
        return diagram;
    }

    void show(Classification state) {
        diagram.show(pen -> paint(pen, state));
    }

    private static void paint(DiagramPen pen, Classification state) {
        int[][] counts = state.confusion();
        int classes = counts.length;
        double cell = SIDE / classes;
        pen.text(
                0,
                0.9,
                String.format(
                        Locale.ROOT,
                        "Right: %d of %d",
                        state.correct(),
                        state.points().size()),
                Side.RIGHT,
                Ink.TEXT.bold().size(0.95));
        pen.text(LEFT + SIDE / 2, 2.3, "said", Side.CENTER, Ink.MUTED.size(0.8));
        pen.text(0, TOP + SIDE / 2, "is", Side.RIGHT, Ink.MUTED.size(0.8));
        for (int i = 0; i < classes; i++) {
            double middle = (i + 0.5) * cell;
            pen.glyph(ClassInks.glyph(i + 1), LEFT + middle, 3.6, 6, ClassInks.ink(i + 1));
            pen.glyph(ClassInks.glyph(i + 1), LEFT - 1, TOP + middle, 6, ClassInks.ink(i + 1));
            pen.text(LEFT - 1.4, TOP + middle, Integer.toString(i + 1), Side.LEFT, Ink.TEXT.size(0.8));
            for (int j = 0; j < classes; j++) {
                cell(pen, LEFT + j * cell, TOP + i * cell, cell, counts[i][j], i == j);
            }
        }
    }

    private static void cell(DiagramPen pen, double x, double y, double size, int count, boolean right) {
        Ink ground = count == 0 ? Ink.SURFACE : right ? Ink.GOOD_SOFT : Ink.BAD_SOFT;
        pen.card(x + 0.1, y + 0.1, size - 0.2, size - 0.2, 0.2, ground, Ink.GRID);
        pen.text(
                x + size / 2,
                y + size / 2,
                Integer.toString(count),
                Side.CENTER,
                count == 0 ? Ink.MUTED.size(1) : Ink.TEXT.bold().size(1.1));
    }
}
