package firstlayer.widgets.neuron.view;

import firstlayer.plot.Brush;
import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.widgets.neuron.model.LearningTable;
import firstlayer.widgets.neuron.model.Neuron;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The rule with its numbers, and under it each weight at the start and now. */
final class LearningNumbers {

    private static final double LINE = 1.2;
    private static final double SMALLEST = 0.62;
    private static final double LARGEST = 0.9;
    private static final double GAP = 0.9;

    private LearningNumbers() {}

    /** In em: below this lines stand over each other. The rule and its factors take four lines, each weight and the bias one. */
    static double leastHeight(int inputs) {
        return LINE * SMALLEST / LARGEST * (4.7 + inputs + 1);
    }

    static void show(Diagram diagram, Neuron neuron) {
        LearningTable table = LearningTable.of(neuron);
        diagram.show(pen -> paint(pen, table));
    }

    private static void paint(DiagramPen pen, LearningTable table) {
        double size = LARGEST;
        while (size > SMALLEST && !fits(pen, table, size)) {
            size -= 0.02;
        }
        double step = LINE * size / LARGEST;
        List<String> factor = factor(pen, table, size);
        double y = Math.max(0.6, (pen.height() - step * rows(table, factor)) / 2 + step / 2);
        pen.text(0, y, table.rule(), Side.RIGHT, Ink.TEXT.bold().size(size));
        for (String line : factor) {
            y += step;
            pen.text(0, y, line, Side.RIGHT, Ink.TEXT.size(size));
        }
        columns(pen, table, y + 1.15 * step, step, size);
    }

    private static boolean fits(DiagramPen pen, LearningTable table, double size) {
        double widest = Math.max(
                pen.widthOf(table.rule(), Ink.TEXT.bold().size(size)),
                table.step().isEmpty()
                        ? 0
                        : table.factor().stream()
                                .mapToDouble(line -> pen.widthOf(line, Ink.TEXT.size(size)))
                                .max()
                                .orElse(0));
        double high = LINE * size / LARGEST * rows(table, factor(pen, table, size));
        return widest + 0.9 <= pen.width() && tableWidth(pen, table, size) + 0.9 <= pen.width() && high <= pen.height();
    }

    private static double rows(LearningTable table, List<String> factor) {
        return 2.15 + factor.size() + table.rows().size();
    }

    private static List<String> factor(DiagramPen pen, LearningTable table, double size) {
        List<String> lines = new ArrayList<>();
        table.factor()
                .forEach(line -> lines.addAll(WrappedText.lines(pen, line, pen.width() - 0.9, Ink.TEXT.size(size))));
        return lines;
    }

    private static double tableWidth(DiagramPen pen, LearningTable table, double size) {
        return width(pen, table, LearningTable.Row::name, "", size)
                + width(pen, table, LearningTable.Row::start, "start", size)
                + width(pen, table, LearningTable.Row::sum, table.step(), size)
                + width(pen, table, row -> row.mark() + " " + row.now(), "now", size)
                + 3 * GAP;
    }

    private static double width(
            DiagramPen pen, LearningTable table, Function<LearningTable.Row, String> cell, String head, double size) {
        Brush bold = Ink.TEXT.bold().size(size);
        return Math.max(
                pen.widthOf(head, bold),
                table.rows().stream()
                        .mapToDouble(row -> pen.widthOf(cell.apply(row), bold))
                        .max()
                        .orElse(0));
    }

    private static void columns(DiagramPen pen, LearningTable table, double top, double step, double size) {
        double name = width(pen, table, LearningTable.Row::name, "", size);
        double start = name + GAP + width(pen, table, LearningTable.Row::start, "start", size);
        double sum = start + GAP + width(pen, table, LearningTable.Row::sum, table.step(), size);
        double now = sum + GAP + width(pen, table, row -> row.mark() + " " + row.now(), "now", size);
        Brush head = Ink.MUTED.size(size);
        pen.text(start + 0.9, top, "start", Side.LEFT, head);
        pen.text(sum + 0.9, top, table.step(), Side.LEFT, head);
        pen.text(now + 0.9, top, "now", Side.LEFT, head);
        pen.line(0.45, top + step / 2, now + 0.45, top + step / 2, Ink.GRID.wide(1));
        double y = top;
        for (LearningTable.Row row : table.rows()) {
            y += step;
            Ink ink = row.name().equals("b") ? Ink.BIAS : Ink.WEIGHT;
            pen.text(0, y, row.name(), Side.RIGHT, ink.bold().size(size));
            pen.text(start + 0.9, y, row.start(), Side.LEFT, Ink.TEXT.size(size));
            pen.text(sum + 0.9, y, row.sum(), Side.LEFT, Ink.RATE.size(size));
            pen.text(now + 0.9, y, row.now(), Side.LEFT, ink.bold().size(size));
            double before = pen.widthOf(row.now(), Ink.TEXT.bold().size(size)) + 0.2;
            pen.text(now + 0.9 - before, y, row.mark(), Side.LEFT, Ink.MUTED.size(size));
        }
    }
}
