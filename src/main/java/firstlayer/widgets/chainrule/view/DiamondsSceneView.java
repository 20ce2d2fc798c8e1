package firstlayer.widgets.chainrule.view;

import firstlayer.param.Numbers;
import firstlayer.plot.Axis;
import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Part;
import firstlayer.plot.Plot;
import firstlayer.plot.Side;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widgets.chainrule.model.DiamondRow;
import java.util.Locale;

/** The row of diamonds, two counters, and how both grow. */
final class DiamondsSceneView extends TwoPartsView<DiamondRow> {

    private static final int MOST = 30;
    private static final double ROW = 11;
    private static final double LEAST_WIDTH = 22;

    private final Diagram row;
    private final Plot plot;

    DiamondsSceneView(Place place) {
        this(place, new Diagram(), new Plot("Multiplications for one gradient"));
    }

    private DiamondsSceneView(Place place, Diagram row, Plot plot) {
        super(place, Part.of("diamonds", row, 30, 11.6), Part.of("multiplications", plot, 18, 9));
        this.row = row;
        this.plot = plot;
        // In a low room its lines become smaller rather than stand over each other.
        row.fitAcross(LEAST_WIDTH, ROW);
    }

    @Override
    public void show(Picture<DiamondRow> picture) {
        DiamondRow now = picture.now();
        row.show(pen -> paint(pen, now));
        plot.axes(Axis.linear(1, MOST).counting().labelled("diamonds n"), Axis.log(1, 1e11));
        plot.show(
                pen -> pen.curve(n -> 2 * n * Math.pow(2, n), Ink.LOSS.wide(2.6).dashed()),
                pen -> pen.curve(n -> 4 * n, Ink.GRADIENT.wide(3)),
                pen -> pen.dot(now.diamonds(), now.byRoute(), 6, Ink.LOSS),
                pen -> pen.dot(now.diamonds(), now.backward(), 6, Ink.GRADIENT),
                pen -> pen.label(now.diamonds(), now.byRoute(), words(now.byRoute()), Ink.LOSS.bold()),
                pen -> pen.label(now.diamonds(), now.backward(), words(now.backward()), Ink.GRADIENT.bold()),
                pen -> pen.label(23, 2 * 23 * Math.pow(2, 23), "path by path: 2^{n} paths of 2n links", Ink.LOSS),
                pen -> pen.label(23, 4 * 23, "backward: 4n links, each once", Ink.GRADIENT));
    }

    private static void paint(DiagramPen pen, DiamondRow row) {
        double radius = 0.75;
        int shown = (int) Math.max(1, Math.min(row.diamonds(), (pen.width() - 5) / 5));
        double y = 3.6;
        double x = pen.width() / 2 - 2.5 * shown;
        for (int i = 0; i < shown; i++) {
            for (double up : new double[] {-1.7, 1.7}) {
                pen.line(x, y, x + 2.5, y + up, Ink.GRADIENT.wide(2));
                pen.line(x + 2.5, y + up, x + 5, y, Ink.GRADIENT.wide(2));
                pen.circle(x + 2.5, y + up, 0.6 * radius, Ink.SURFACE, Ink.TEXT.wide(1.6));
            }
            pen.circle(x, y, radius, Ink.SURFACE, (i == 0 ? Ink.INPUT : Ink.TEXT).wide(2));
            x += 5;
        }
        pen.circle(x, y, radius, Ink.SURFACE, Ink.LOSS.wide(2));
        pen.text(x, y, "L", Side.CENTER, Ink.LOSS.bold());
        pen.text(pen.width() / 2 - 2.5 * shown, y, "x", Side.CENTER, Ink.INPUT.bold());
        String more = shown < row.diamonds()
                ? String.format(Locale.ROOT, "The first %d of %d diamonds. ", shown, row.diamonds())
                : "";
        line(
                pen,
                7.6,
                more + String.format(Locale.ROOT, "%s paths over %d links.", words(row.routes()), row.edges()),
                Ink.TEXT);
        line(pen, 9.2, String.format(Locale.ROOT, "Path by path: %s multiplications.", words(row.byRoute())), Ink.LOSS);
        line(
                pen,
                10.6,
                String.format(Locale.ROOT, "Backward: %s multiplications.", words(row.backward())),
                Ink.GRADIENT);
    }

    private static void line(DiagramPen pen, double y, String text, Ink ink) {
        LedgerPane.text(pen, pen.width() / 2, y, text, pen.width() - 1, Side.CENTER, ink.bold());
    }

    /** A count with a thin gap between groups of three digits. */
    private static String words(double count) {
        String digits = Numbers.plain(count);
        return digits.contains("e") ? digits : digits.replaceAll("(\\d)(?=(\\d{3})+$)", "$1\u202f");
    }

    @Override
    double heightAbove(double room) {
        return Math.min(0.5 * room, (ROW + 0.6) * row.em());
    }
}
