package firstlayer.widgets.neuron.view;

import firstlayer.param.Numbers;
import firstlayer.plot.Brush;
import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.plot.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;

/** Numbers as a square of pixels, with a title above and, where it has them, sums beside its lines and choices under it. */
final class PixelField {

    private static final double LEFT = 0.4;
    private static final double TOP = 1.7;
    private static final double WHOLE = 9;
    private static final double WIDTH = 11.4;
    private static final double HEIGHT = 12.2;
    private static final double CHOICE = TOP + WHOLE + 0.25;

    /** A number at a place. */
    @FunctionalInterface
    interface Numbered {
        double at(int line, int column);
    }

    private final Diagram diagram = new Diagram();
    private int side = 1;
    private int frameRow;
    private int frameColumn;
    private int frameSide;
    private IntToDoubleFunction sums;
    private List<String> choices = List.of();

    PixelField() {
        diagram.fit(WIDTH, HEIGHT, 0);
    }

    Diagram diagram() {
        return diagram;
    }

    /** Brightness from 0 to {@code most}. */
    void show(String title, int of, Numbered numbers, Ink ink, double most) {
        begin(title, of);
        diagram.show(pen -> paint(pen, title, numbers, number -> ink.faint(Math.min(1, number / most))));
    }

    /** Blue for +, orange for −, as strong as the number is large beside the largest. */
    void showSigned(String title, int of, Numbered numbers) {
        begin(title, of);
        double most = 0;
        for (int line = 0; line < of; line++) {
            for (int column = 0; column < of; column++) {
                most = Math.max(most, Math.abs(numbers.at(line, column)));
            }
        }
        double largest = most;
        diagram.show(pen -> paint(
                pen, title, numbers, number -> Ink.signed(number).faint(0.12 + 0.88 * Math.abs(number) / largest)));
    }

    /** A title over an empty square with words in it. */
    void blank(String title, String words) {
        begin(title, 1);
        diagram.show(
                pen -> paint(pen, title, (line, column) -> 0, number -> Ink.MUTED),
                pen -> pen.text(LEFT + WHOLE / 2, TOP + WHOLE / 2, words, Side.CENTER, Ink.ACCENT));
    }

    private void begin(String title, int of) {
        side = of;
        frameSide = 0;
        sums = null;
        choices = List.of();
        diagram.setAccessibleText(title);
    }

    /** Frames a square of cells, its left top counted from 0. */
    void framed(int row, int column, int cells) {
        frameRow = row;
        frameColumn = column;
        frameSide = cells;
    }

    /** Writes a number beside every line. */
    void sums(IntToDoubleFunction ofLine) {
        sums = ofLine;
    }

    void spots(List<Spot> spots) {
        diagram.spots(spots);
    }

    private double cell() {
        return WHOLE / side;
    }

    /** The place of a cell. */
    Spot cell(int line, int column, String id, String label, Runnable action) {
        double cell = cell();
        return new Spot(
                id + "-" + (line + 1) + "-" + (column + 1),
                label,
                LEFT + column * cell,
                TOP + line * cell,
                cell,
                cell,
                action);
    }

    /** Words under the square that can be clicked. */
    <T> List<Spot> choices(T[] options, Function<T, String> words, Consumer<T> choose) {
        choices = Arrays.stream(options).map(words).toList();
        List<Spot> spots = new ArrayList<>();
        for (T option : options) {
            int i = spots.size();
            spots.add(new Spot(
                    "choice-" + choices.get(i),
                    choices.get(i),
                    LEFT + before(i),
                    CHOICE,
                    before(i + 1) - before(i),
                    1.2,
                    () -> choose.accept(option)));
        }
        return spots;
    }

    // Room in proportion to the letters, which do not become smaller with the pixels.
    private double before(int choice) {
        double all = choices.stream().mapToDouble(PixelField::room).sum();
        double some =
                choices.stream().limit(choice).mapToDouble(PixelField::room).sum();
        return (WIDTH - LEFT) * some / all;
    }

    private static double room(String name) {
        return name.length() + 1.5;
    }

    private void paint(DiagramPen pen, String title, Numbered numbers, Function<Double, Brush> brush) {
        double cell = cell();
        pen.text(LEFT - 0.45, 0.7, title, Side.RIGHT, Ink.TEXT.bold().size(0.85));
        for (int line = 0; line < side; line++) {
            for (int column = 0; column < side; column++) {
                double number = numbers.at(line, column);
                double x = LEFT + column * cell;
                double y = TOP + line * cell;
                if (number != 0) {
                    pen.rectangle(x, y, x + cell, y + cell, brush.apply(number));
                }
                pen.frame(x, y, x + cell, y + cell, Ink.GRID);
            }
            if (sums != null) {
                pen.text(
                        LEFT + WHOLE,
                        TOP + (line + 0.5) * cell,
                        Numbers.brief(sums.applyAsDouble(line), 3),
                        Side.RIGHT,
                        Ink.TEXT.small());
            }
        }
        pen.frame(LEFT, TOP, LEFT + WHOLE, TOP + WHOLE, Ink.AXIS);
        if (frameSide > 0) {
            double x = LEFT + frameColumn * cell;
            double y = TOP + frameRow * cell;
            pen.frame(x, y, x + frameSide * cell, y + frameSide * cell, Ink.GRADIENT.wide(2.5));
        }
        for (int i = 0; i < choices.size(); i++) {
            double middle = (before(i) + before(i + 1)) / 2;
            pen.text(LEFT + middle, CHOICE + 0.6, choices.get(i), Side.CENTER, Ink.ACCENT.size(0.8));
        }
    }
}
