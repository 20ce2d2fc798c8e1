package firstlayer.widgets.initialization.view;

import firstlayer.math.net.Histogram;
import firstlayer.param.Numbers;
import firstlayer.plot.Axis;
import firstlayer.plot.Brush;
import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** One histogram per layer, side by side on one scale, with lines of small print under each. */
final class HistogramStrip {

    /**
     * A line under the histograms.
     *
     * @param name at the left
     * @param text of a layer, counted from 1
     */
    record Print(String name, IntFunction<String> text, Brush brush) {}

    private static final double LEFT = 3.6;
    private static final double RIGHT = 0.4;
    private static final double TOP = 1.9;
    private static final double LINE = 1.15;
    private static final double SPIKE = 2.5;
    /** A histogram that is lower than this share of the height is drawn as the line it has become. */
    private static final double THIN = 0.02;

    private final Diagram diagram = new Diagram();

    Diagram diagram() {
        return diagram;
    }

    /**
     * @param dead  the layer in which what is shown dies, counted from 1
     * @param onward whether layers after it are dead too, or those before it
     */
    void show(String title, List<Histogram> layers, Ink ink, OptionalInt dead, boolean onward, List<Print> prints) {
        diagram.setAccessibleText(title);
        diagram.show(pen -> paint(pen, title, layers, ink, dead, onward, prints));
    }

    private static void paint(
            DiagramPen pen,
            String title,
            List<Histogram> layers,
            Ink ink,
            OptionalInt dead,
            boolean onward,
            List<Print> prints) {
        boolean whole = pen.widthOf(title, Ink.TEXT.bold()) <= pen.width() - LEFT;
        String words = whole ? title : title.replaceAll(" *[←→,].*", "");
        pen.text(LEFT - 0.45, 0.7, words, Side.RIGHT, Ink.TEXT.bold());
        double cell = (pen.width() - LEFT - RIGHT) / layers.size();
        double height = Math.max(1, pen.height() - TOP - LINE * prints.size() - 0.3);
        double high = layers.stream().mapToDouble(Histogram::high).max().orElse(1);
        double low =
                layers.stream().mapToDouble(layer -> bottom(layer, high)).min().orElse(-1);
        dead.ifPresent(layer -> shade(pen, layer, onward, layers.size(), cell, height));
        for (int i = 0; i < layers.size(); i++) {
            Histogram layer = layers.get(i);
            double left = LEFT + i * cell;
            pen.line(left, TOP, left, TOP + height, Ink.GRID.wide(1));
            pen.inset(
                    left,
                    TOP,
                    0.86 * cell,
                    height,
                    Axis.linear(0, 1).hidden(),
                    Axis.linear(low, high).hidden(),
                    inner -> inner.histogram(0, 1, edges(layer), capped(layer), most(layer), ink));
            if (layer.high() - layer.low() < THIN * (high - low)) {
                double middle = TOP + height * high / (high - low);
                pen.line(left, middle, left + 0.86 * cell, middle, ink.wide(1.2));
            }
        }
        pen.text(LEFT, TOP + 0.3, Numbers.significant(high, 2), Side.LEFT, Ink.MUTED.small());
        pen.text(
                LEFT,
                TOP + height - 0.3,
                Numbers.significant(low < -0.5 * high ? low : 0, 2),
                Side.LEFT,
                Ink.MUTED.small());
        for (int line = 0; line < prints.size(); line++) {
            print(pen, prints.get(line), TOP + height + 0.2 + (line + 0.5) * LINE, cell, layers.size());
        }
    }

    private static void shade(DiagramPen pen, int layer, boolean onward, int depth, double cell, double height) {
        double from = LEFT + (onward ? layer - 1 : 0) * cell;
        double to = LEFT + (onward ? depth : layer) * cell;
        pen.rectangle(from - 0.1 * cell, TOP, to - 0.1 * cell, TOP + height, Ink.BAD_SOFT);
    }

    private static void print(DiagramPen pen, Print print, double y, double cell, int depth) {
        pen.text(LEFT - 0.2, y, print.name(), Side.LEFT, Ink.MUTED.small());
        double widest = IntStream.rangeClosed(1, depth)
                .mapToDouble(layer -> pen.widthOf(print.text().apply(layer), print.brush()))
                .max()
                .orElse(1);
        int every = (int) Math.max(1, Math.ceil((widest + 0.4) / cell));
        // Counted from the last layer, which is the one to look at; the first is written where it has room.
        for (int layer = depth; layer >= 1; layer -= every) {
            double x = LEFT + (layer - 0.57) * cell;
            double most = pen.width() - widest / 2;
            if (x - widest / 2 < LEFT - 0.5) {
                continue;
            }
            pen.text(Math.min(x, most), y, print.text().apply(layer), Side.CENTER, print.brush());
        }
    }

    // Where nothing is below 0, as after ReLU, a little room below it is enough.
    private static double bottom(Histogram layer, double high) {
        int[] counts = layer.counts();
        boolean negative = IntStream.range(0, counts.length / 2).anyMatch(i -> counts[i] > 0);
        return negative ? layer.low() : Math.max(layer.low(), -0.08 * high);
    }

    private static double[] edges(Histogram layer) {
        int bins = layer.counts().length;
        return IntStream.rangeClosed(0, bins)
                .mapToDouble(i -> layer.low() + i * (layer.high() - layer.low()) / bins)
                .toArray();
    }

    // One bin that towers over all others, as the zeros of ReLU do, is cut so that the others are seen.
    private static double most(Histogram layer) {
        int[] sorted = Arrays.stream(layer.counts()).sorted().toArray();
        int second = sorted.length > 1 ? sorted[sorted.length - 2] : 0;
        int first = sorted[sorted.length - 1];
        return second > 0 ? Math.min(first, SPIKE * second) : first;
    }

    private static double[] capped(Histogram layer) {
        double most = most(layer);
        return Arrays.stream(layer.counts())
                .mapToDouble(count -> Math.min(most, count))
                .toArray();
    }
}
