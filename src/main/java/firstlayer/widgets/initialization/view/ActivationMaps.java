package firstlayer.widgets.initialization.view;

import firstlayer.math.net.Bars;
import firstlayer.math.net.KernelBank;
import firstlayer.param.Numbers;
import firstlayer.plot.Brush;
import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.plot.Spot;
import firstlayer.widgets.initialization.model.Bank;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/** One picture and what each kernel answers on every place of it, one patch lit in all of them. */
final class ActivationMaps {

    private static final double TOP = 1.7;
    private static final double IMAGE = 6.4;
    private static final double LEFT = 10;
    private static final double CELL = 3.7;
    private static final double SIZE = 2.9;
    private static final int ACROSS = 4;
    private static final double WIDTH = LEFT + ACROSS * CELL;
    private static final double HEIGHT = 10;
    /** Below this size one line has room under the image. */
    private static final double TWO_LINES = 0.8;

    /** Is told the patch that is pressed, by its line and column. */
    @FunctionalInterface
    interface Lit {
        void at(int row, int column);
    }

    private final Diagram diagram = new Diagram();

    ActivationMaps() {
        diagram.fit(WIDTH, HEIGHT, 0);
    }

    Diagram diagram() {
        return diagram;
    }

    void show(Bank bank, Lit lit) {
        String title = title(bank);
        diagram.setAccessibleText(title);
        diagram.show(pen -> {
            pen.text(-0.45, 0.7, title, Side.RIGHT, Ink.TEXT.bold().size(0.85));
            bank.picture().ifPresent(picture -> paint(pen, bank, picture));
        });
        diagram.spots(bank.picture().isPresent() ? spots(bank, lit) : List.of());
    }

    private static String title(Bank bank) {
        return bank.image() == 0
                ? "Activation maps: choose an image"
                : String.format(
                        Locale.ROOT,
                        "Image %d, %s: activations tanh(w·patch) of every kernel",
                        bank.image(),
                        BarImages.direction(bank.bars(), bank.image() - 1));
    }

    private static List<Spot> spots(Bank bank, Lit lit) {
        int places = bank.before().places();
        double dot = IMAGE / Bars.SIDE;
        // A patch is taken by its middle.
        double inwards = (bank.before().kernel() - 1) / 2.0 * dot;
        List<Spot> spots = new ArrayList<>();
        for (int place = 0; place < places * places; place++) {
            int row = place / places;
            int column = place % places;
            Runnable light = () -> lit.at(row, column);
            spots.add(new Spot(
                            String.format(Locale.ROOT, "patch-%d-%d", row + 1, column + 1),
                            String.format(Locale.ROOT, "Patch at line %d, column %d", row + 1, column + 1),
                            inwards + column * dot,
                            TOP + inwards + row * dot,
                            dot,
                            dot,
                            light)
                    .painted(light, place == 0));
        }
        return spots;
    }

    private static void paint(DiagramPen pen, Bank bank, double[][] picture) {
        int k = bank.before().kernel();
        double dot = IMAGE / Bars.SIDE;
        pixels(pen, lines(picture[0]), 0, TOP, IMAGE, number -> Ink.TEXT.faint(0.9 * Math.max(0, Math.min(1, number))));
        double x = bank.column() * dot;
        double y = TOP + bank.row() * dot;
        pen.frame(x, y, x + k * dot, y + k * dot, Ink.GRADIENT.wide(2.5));
        String place = String.format(Locale.ROOT, "line %d, column %d", bank.row() + 1, bank.column() + 1);
        // Letters shrink less than what they stand under.
        Stream.of("patch at " + place, place)
                .filter(words -> pen.widthOf(words, Ink.MUTED.small()) < LEFT)
                .findFirst()
                .ifPresent(words -> pen.text(-0.45, TOP + IMAGE + 0.7, words, Side.RIGHT, Ink.MUTED.small()));
        String channels = bank.before().channels() == 1
                ? "drag over the image"
                : String.format(Locale.ROOT, "channel 1 of %d", bank.before().channels());
        if (pen.scale() > TWO_LINES) {
            pen.text(-0.45, TOP + IMAGE + 1.7, channels, Side.RIGHT, Ink.MUTED.small());
        }
        for (int which = 0; which < KernelBank.KERNELS; which++) {
            double left = LEFT + which % ACROSS * CELL;
            double top = TOP + which / ACROSS * (CELL + 0.4);
            bank.map(which).ifPresent(map -> map(pen, map, bank, left, top));
        }
    }

    private static void map(DiagramPen pen, double[][] map, Bank bank, double x, double y) {
        pixels(pen, map, x, y, SIZE, a -> Ink.signed(a).faint(Math.abs(a)));
        double cell = SIZE / map.length;
        double left = x + bank.column() * cell;
        double top = y + bank.row() * cell;
        pen.frame(left, top, left + cell, top + cell, Ink.GRADIENT.wide(2));
        pen.text(
                x + SIZE / 2,
                y + SIZE + 0.6,
                Numbers.fixed(map[bank.row()][bank.column()], 2),
                Side.CENTER,
                Ink.OUTPUT.small());
    }

    private static double[][] lines(double[] dots) {
        double[][] lines = new double[Bars.SIDE][Bars.SIDE];
        for (int dot = 0; dot < dots.length; dot++) {
            lines[dot / Bars.SIDE][dot % Bars.SIDE] = dots[dot];
        }
        return lines;
    }

    private static void pixels(
            DiagramPen pen, double[][] numbers, double x, double y, double size, DoubleFunction<Brush> brush) {
        double cell = size / numbers.length;
        for (int line = 0; line < numbers.length; line++) {
            for (int column = 0; column < numbers.length; column++) {
                double left = x + column * cell;
                double top = y + line * cell;
                if (numbers[line][column] != 0) {
                    pen.rectangle(left, top, left + cell, top + cell, brush.apply(numbers[line][column]));
                }
            }
        }
        pen.frame(x, y, x + size, y + size, Ink.AXIS.wide(1));
    }
}
