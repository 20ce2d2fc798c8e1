package firstlayer.widgets.loss.view;

import firstlayer.param.Numbers;
import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.widgets.loss.model.Example;
import firstlayer.widgets.loss.model.Objective;
import firstlayer.widgets.loss.model.Reduce;
import firstlayer.widgets.loss.model.Scoring;
import firstlayer.widgets.loss.model.WrittenSum;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The loss written out: every price, their sum or mean, and what it comes to. */
final class SumLine {

    static final double HEIGHT = 3.6;

    private static final double LARGEST = 1.15;
    private static final double SMALLEST = 0.72;
    private static final String BETWEEN = " · ";

    private final Diagram diagram = new Diagram();

    Diagram diagram() {
        return diagram;
    }

    void show(Scoring scoring) {
        show(WrittenSum.of(scoring), note(scoring));
    }

    /**
     * @param note what is summed, and how
     */
    void show(WrittenSum written, String note) {
        diagram.show(pen -> paint(pen, written, note));
    }

    private static void paint(DiagramPen pen, WrittenSum written, String note) {
        boolean oneTerm = written.terms().size() == 1 && written.penalty().isEmpty();
        String sign = " " + written.sign() + " ";
        List<String> forms = oneTerm
                ? List.of("L = ")
                : List.of("L = " + written.sum() + sign, "L = " + written.inShort() + sign, "L = ");
        String result = written.total();
        double room = pen.width() - 1;
        String left = forms.stream()
                .filter(form -> width(pen, form, result, SMALLEST) <= room)
                .findFirst()
                .orElse("");
        double size = Math.min(LARGEST, room / width(pen, left, result, 1));
        double y = 0.9;
        pen.text(0, y, left, Side.RIGHT, Ink.TEXT.size(size));
        pen.text(
                pen.widthOf(left, Ink.TEXT.size(size)),
                y,
                result,
                Side.RIGHT,
                Ink.LOSS.bold().size(size));
        note(pen, note, room);
    }

    // In two lines where one would need letters that nobody can read.
    private static void note(DiagramPen pen, String note, double room) {
        if (pen.widthOf(note, Ink.MUTED.size(SMALLEST)) <= room) {
            double small = Math.min(0.85, 0.85 * room / pen.widthOf(note, Ink.MUTED.size(0.85)));
            pen.text(0, 2.7, note, Side.RIGHT, Ink.MUTED.size(small));
            return;
        }
        int end = note.length();
        while (end > 0 && pen.widthOf(note.substring(0, end), Ink.MUTED.size(SMALLEST)) > room) {
            end = note.lastIndexOf(BETWEEN, end - 1);
        }
        String first = end > 0 ? note.substring(0, end) : note;
        pen.text(0, 2.2, first, Side.RIGHT, Ink.MUTED.size(SMALLEST));
        if (end > 0) {
            pen.text(0, 3.1, note.substring(end + BETWEEN.length()), Side.RIGHT, Ink.MUTED.size(SMALLEST));
        }
    }

    private static double width(DiagramPen pen, String left, String result, double size) {
        return pen.widthOf(left, Ink.TEXT.size(size))
                + pen.widthOf(result, Ink.LOSS.bold().size(size));
    }

    private static String note(Scoring scoring) {
        Objective objective = scoring.objective();
        String count = objective.reduce() == Reduce.MEAN ? "mean over" : "sum over";
        String price = String.format(
                Locale.ROOT,
                "%s: %s · %s %d of %d points",
                objective.function().words,
                objective.function().formula,
                count,
                objective.used().size(),
                objective.examples().size());
        String held = objective.held().isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        " · held out (%s): %s",
                        objective.held().stream()
                                .map(e -> Numbers.plain(e.number()))
                                .collect(Collectors.joining(", ")),
                        WrittenSum.of(scoring).price(scoring.heldLoss()));
        String right = scoring.isClasses()
                ? String.format(
                        Locale.ROOT,
                        " · right: %d of %d",
                        objective.used().stream().filter(scoring::isRight).count(),
                        objective.used().size())
                : "";
        return price + held + right + cut(scoring);
    }

    private static String cut(Scoring scoring) {
        boolean any = scoring.examples().stream().anyMatch(Example::isCut);
        return any ? " · y outside 0 to 1 counts as the nearer end" : "";
    }
}
