package firstlayer.widgets.neuron.view;

import firstlayer.plot.Brush;
import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.NumberWording;
import firstlayer.widgets.neuron.model.XorInequality;
import java.util.List;
import java.util.Locale;

/** What XOR asks of one neuron: four inequalities, each lit while it holds, and why all four never do. */
final class XorPanel {

    private static final double WIDTH = 17;
    private static final double ROW = 1.5;
    private static final double LINE = 1.2;
    private static final double HEIGHT = 5 * ROW + 3 * LINE + 0.4;
    private static final String WHY = "The middle two add up to w_1 + w_2 + 2b ≥ 0, so w_1 + w_2 + b ≥ −b,"
            + " which is > 0 by the first: never all four.";

    private XorPanel() {}

    static void show(Diagram diagram, Neuron neuron) {
        List<XorInequality> all = XorInequality.of(neuron);
        diagram.fit(WIDTH, HEIGHT, 0);
        diagram.show(pen -> paint(pen, all));
    }

    private static void paint(DiagramPen pen, List<XorInequality> all) {
        long hold = all.stream().filter(XorInequality::holds).count();
        pen.text(-0.1, 0.7, String.format(Locale.ROOT, "XOR asks four: %d now", hold), Side.RIGHT, Ink.TEXT.bold());
        for (int i = 0; i < all.size(); i++) {
            row(pen, all.get(i), 0.75 + ROW * (i + 1));
        }
        double y = 0.7 + 5 * ROW;
        Brush words = Ink.TEXT.size(0.8);
        for (String line : WrappedText.lines(pen, WHY, WIDTH - 0.4, words)) {
            pen.text(-0.1, y, line, Side.RIGHT, words);
            y += LINE;
        }
    }

    private static void row(DiagramPen pen, XorInequality each, double y) {
        boolean holds = each.holds();
        if (holds) {
            pen.card(0.1, y - 0.68, WIDTH - 0.2, 1.36, 0.3, Ink.GOOD_SOFT, Ink.GOOD.wide(1.4));
        }
        mark(pen, 1, y, holds);
        PlanePlot.point(pen, 2.3, y, each.yes(), 5);
        pen.text(2.6, y, NumberWording.tuple(each.corner()), Side.RIGHT, Ink.MUTED);
        pen.text(5.8, y, each.letters(), Side.RIGHT, holds ? Ink.TEXT.bold() : Ink.TEXT);
        pen.text(WIDTH, y, NumberWording.number(each.sum()), Side.LEFT, holds ? Ink.TEXT.bold() : Ink.TEXT);
    }

    /** A tick or a cross: the colour does not stand alone. */
    private static void mark(DiagramPen pen, double x, double y, boolean holds) {
        if (holds) {
            pen.line(new double[] {x - 0.4, x - 0.1, x + 0.4}, new double[] {y, y + 0.3, y - 0.35}, Ink.GOOD.wide(2.4));
        } else {
            pen.line(x - 0.3, y - 0.3, x + 0.3, y + 0.3, Ink.BAD.wide(2));
            pen.line(x - 0.3, y + 0.3, x + 0.3, y - 0.3, Ink.BAD.wide(2));
        }
    }
}
