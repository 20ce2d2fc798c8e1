package firstlayer.widgets.neuron.view;

import firstlayer.plot.Brush;
import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.NumberWording;
import firstlayer.widgets.neuron.model.XorInequality;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What XOR asks of one neuron: four inequalities, each lit while it holds, and why all four never do. */
final class XorPanel {

    private static final double WIDTH = 18.8;
    private static final double ROW = 1.5;
    private static final double LINE = 1.2;
    private static final double HEIGHT = 5 * ROW + 3 * LINE + 0.4;
    private static final String WHY = "The middle two add up to w_1 + w_2 + 2b ≥ 0, so w_1 + w_2 + b ≥ −b,"
            + " which is > 0 by the first: never all four.";
    private static final String SHORT = "Middle two: w_1 + w_2 + b ≥ −b > 0. Never all four.";
    private static final int LINES = 3;
    /** Where the letters of a row begin, and how near the number may come to them. */
    private static final double LETTERS = 5.8;

    private static final double BETWEEN = 1.2;

    private XorPanel() {}

    static void show(Diagram diagram, Picture<Neuron> picture) {
        Neuron neuron = picture.now();
        List<XorInequality> all = XorInequality.of(neuron);
        diagram.fit(WIDTH, HEIGHT, 0);
        String where = neuron.inputs() == 2 ? "" : neuron.inputs() == 3 ? " at x_3 = 0" : " at x_3 = x_4 = 0";
        List<Kept<Neuron>> kept = picture.kept().stream()
                .filter(run -> run.result().pair().isEmpty())
                .toList();
        diagram.show(pen -> paint(pen, all, where, kept));
    }

    private static long hold(List<XorInequality> all) {
        return all.stream().filter(XorInequality::holds).count();
    }

    private static void paint(DiagramPen pen, List<XorInequality> all, String where, List<Kept<Neuron>> kept) {
        String title = String.format(Locale.ROOT, "XOR asks four%s: %d now", where, hold(all));
        pen.text(-0.1, 0.7, title, Side.RIGHT, Ink.TEXT.bold());
        keptCounts(pen, pen.widthOf(title, Ink.TEXT.bold()), kept);
        double size = 0.9
                * Math.min(
                        1,
                        all.stream().mapToDouble(each -> room(pen, each)).min().orElse(1));
        // In a small room letters do not shrink with it: they take the place of the corners then.
        boolean named = all.stream().allMatch(each -> needed(pen, each, size) <= WIDTH - LETTERS - 0.3);
        for (int i = 0; i < all.size(); i++) {
            row(pen, all.get(i), 0.75 + ROW * (i + 1), size, named);
        }
        double y = 0.7 + 5 * ROW;
        Brush words = Ink.TEXT.size(0.8);
        List<String> lines = WrappedText.lines(pen, WHY, WIDTH - 0.4, words);
        for (String line : lines.size() > LINES ? WrappedText.lines(pen, SHORT, WIDTH - 0.4, words) : lines) {
            pen.text(-0.1, y, line, Side.RIGHT, words);
            y += LINE;
        }
    }

    // By their names where there is room beside the title, which a reader looks for first.
    private static void keptCounts(DiagramPen pen, double from, List<Kept<Neuron>> kept) {
        Brush words = Ink.MUTED.size(0.85);
        String named = kept.stream()
                .map(run -> " · " + run.difference() + ": " + hold(XorInequality.of(run.result())))
                .collect(Collectors.joining());
        String counted = kept.stream()
                .map(run -> Long.toString(hold(XorInequality.of(run.result()))))
                .collect(Collectors.joining(", ", " · kept: ", ""));
        if (!kept.isEmpty()) {
            boolean fits = from + 0.3 + pen.widthOf(named, words) <= WIDTH;
            pen.text(from + 0.3, 0.7, fits ? named : counted, Side.RIGHT, words);
        }
    }

    /** How many times letters and number of a row fit between their ends. */
    private static double room(DiagramPen pen, XorInequality each) {
        return (WIDTH - LETTERS - BETWEEN) / needed(pen, each, 0.9);
    }

    private static double needed(DiagramPen pen, XorInequality each, double size) {
        return pen.widthOf(each.letters(), Ink.TEXT.bold().size(size))
                + pen.widthOf(NumberWording.number(each.sum()), Ink.TEXT.bold().size(size));
    }

    private static void row(DiagramPen pen, XorInequality each, double y, double size, boolean named) {
        boolean holds = each.holds();
        if (holds) {
            pen.card(0.1, y - 0.68, WIDTH - 0.2, 1.36, 0.3, Ink.GOOD_SOFT, Ink.GOOD.wide(1.4));
        }
        mark(pen, 1, y, holds);
        PlanePlot.point(pen, 2.3, y, each.yes(), 5);
        if (named) {
            pen.text(2.6, y, NumberWording.tuple(each.corner()), Side.RIGHT, Ink.MUTED.size(0.85));
        }
        Brush letters = (holds ? Ink.TEXT.bold() : Ink.TEXT.style()).size(size);
        pen.text(named ? LETTERS : 2.6, y, each.letters(), Side.RIGHT, letters);
        pen.text(WIDTH, y, NumberWording.number(each.sum()), Side.LEFT, letters);
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
