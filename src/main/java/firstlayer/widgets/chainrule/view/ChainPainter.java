package firstlayer.widgets.chainrule.view;

import firstlayer.param.Numbers;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.widgets.chainrule.model.Fading;
import firstlayer.widgets.chainrule.model.Signs;
import java.util.Locale;

/** Draws the links nearest to the loss with their factors, and the sum of it all in one sentence. */
final class ChainPainter {

    private static final double STEP = 4.6;
    private static final double CENTRE = 2.3;

    private ChainPainter() {}

    static void paint(DiagramPen pen, Fading fading) {
        int fit = (int) Math.max(1, (pen.width() - 6) / STEP);
        int shown = Math.min(fading.links(), fit);
        double x = pen.width() - 2;
        for (int n = 1; n <= shown; n++) {
            boolean dead = fading.now().get(n) == 0;
            double from = x - 1.3;
            double to = x - STEP + 1.3;
            pen.arrow(from, CENTRE, to, CENTRE, dead ? Ink.MUTED.dashed() : Ink.GRADIENT.wide(width(fading, n)));
            // Behind an exact 0 no factor can be told any more.
            String factor = Double.isFinite(fading.factor(n)) ? Signs.slope(fading.factor(n)) : "";
            LedgerPane.text(
                    pen,
                    (from + to) / 2,
                    CENTRE - 1,
                    factor,
                    STEP - 0.6,
                    Side.CENTER,
                    Ink.GRADIENT.bold().size(0.8));
            x -= STEP;
        }
        circles(pen, fading, shown);
        LedgerPane.text(pen, pen.width() / 2, 5.2, says(fading), pen.width() - 1, Side.CENTER, Ink.TEXT.bold());
    }

    private static void circles(DiagramPen pen, Fading fading, int shown) {
        double x = pen.width() - 2;
        for (int n = 0; n <= shown; n++) {
            boolean last = n == shown && shown < fading.links();
            Ink ink = n == 0 ? Ink.LOSS : Ink.OUTPUT;
            pen.circle(x, CENTRE, 1.1, Ink.SURFACE, ink.wide(2));
            String name = n == 0 ? "L" : "a_{" + (fading.links() - n) + "}";
            pen.text(x, CENTRE, name, Side.CENTER, ink.bold().size(0.85));
            if (last) {
                pen.line(x - 1.2, CENTRE, x - 2.6, CENTRE, Ink.MUTED.dotted());
            }
            x -= STEP;
        }
    }

    // One point less for each factor of ten that is gone.
    private static double width(Fading fading, int n) {
        double gone = -Math.log10(Math.abs(fading.now().get(n)));
        return Math.max(1, Math.min(6, 5 - gone));
    }

    private static String says(Fading fading) {
        double end = fading.end();
        if (end == 0) {
            return "Exactly 0 is left: nothing before the flat link can learn.";
        }
        return String.format(
                Locale.ROOT,
                "After %d %s %s of the gradient is left.",
                fading.links(),
                fading.links() == 1 ? "link" : "links",
                Numbers.significant(end, 3));
    }
}
