package firstlayer.widgets.initialization.view;

import firstlayer.math.net.Bars;
import firstlayer.plot.Axis;
import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Shade;
import firstlayer.plot.Side;
import firstlayer.plot.Spot;
import firstlayer.widgets.initialization.model.Bank;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/** The pictures that kernels are trained on, a line for each direction; a click chooses one. */
final class BarImages {

    private static final double LEFT = 4.4;
    private static final double TOP = 1.7;
    private static final double CELL = 1.45;
    private static final double SIZE = 1.3;
    private static final double NOTE = 0.75;
    private static final double NAMED = 0.8;
    private static final List<String> DIRECTIONS = List.of("lying", "leaning /", "standing", "leaning \\");

    private final Diagram diagram = new Diagram();

    Diagram diagram() {
        return diagram;
    }

    static String direction(Bars bars, int image) {
        return DIRECTIONS.get(bars.direction()[image]);
    }

    /** @param choose is told a picture that is clicked, counted from 1 */
    void show(Bank bank, IntConsumer choose) {
        Bars bars = bank.bars();
        int count = bars.pictures().length;
        int across = count / Bars.DIRECTIONS;
        String title = String.format(
                Locale.ROOT, "The %d images%s", count, bank.before().channels() > 1 ? ", first channel" : "");
        diagram.setAccessibleText(title);
        diagram.fit(LEFT + across * CELL + 0.2, TOP + Bars.DIRECTIONS * CELL + 2 * NOTE, 0);
        diagram.show(pen -> paint(pen, bank, title, across));
        List<Spot> spots = new ArrayList<>();
        for (int image = 0; image < count; image++) {
            int chosen = image + 1;
            spots.add(new Spot(
                            "image-" + chosen,
                            String.format(Locale.ROOT, "Image %d, %s", chosen, direction(bars, image)),
                            x(image),
                            y(bars, image),
                            CELL,
                            CELL,
                            () -> choose.accept(chosen))
                    .inField(image == 0));
        }
        diagram.spots(spots);
    }

    // The directions come in turn.
    private static double x(int image) {
        return LEFT + image / Bars.DIRECTIONS * CELL;
    }

    private static double y(Bars bars, int image) {
        return TOP + bars.direction()[image] * CELL;
    }

    private static void paint(DiagramPen pen, Bank bank, String title, int across) {
        Bars bars = bank.bars();
        pen.text(-0.45, 0.7, title, Side.RIGHT, Ink.TEXT.bold().size(0.85));
        // Letters shrink less than the lines they name: in a small room the images speak for themselves.
        for (int direction = 0; direction < Bars.DIRECTIONS && pen.scale() > NAMED; direction++) {
            pen.text(LEFT, TOP + (direction + 0.5) * CELL, DIRECTIONS.get(direction), Side.LEFT, Ink.MUTED.small());
        }
        Axis unit = Axis.linear(0, 1);
        for (int image = 0; image < bars.pictures().length; image++) {
            double[][] upwards = upwards(bars.pictures()[image][0]);
            double x = x(image);
            double y = y(bars, image);
            pen.inset(
                    x,
                    y,
                    SIZE,
                    SIZE,
                    unit,
                    unit,
                    plot -> plot.field(
                            upwards, 0, 0, 1, 1, Shade.of(Ink.TEXT, 0, 1).strength(0.9)));
            boolean chosen = image + 1 == bank.image();
            pen.frame(x, y, x + SIZE, y + SIZE, chosen ? Ink.GRADIENT.wide(2.5) : Ink.AXIS.wide(0.7));
        }
        pen.text(
                LEFT + across * CELL / 2,
                TOP + Bars.DIRECTIONS * CELL + NOTE,
                bank.image() == 0 ? "click one: what the kernels see in it" : "click the framed one again: none",
                Side.CENTER,
                Ink.MUTED.small());
    }

    private static double[][] upwards(double[] dots) {
        double[][] lines = new double[Bars.SIDE][Bars.SIDE];
        for (int dot = 0; dot < dots.length; dot++) {
            lines[Bars.SIDE - 1 - dot / Bars.SIDE][dot % Bars.SIDE] = dots[dot];
        }
        return lines;
    }
}
