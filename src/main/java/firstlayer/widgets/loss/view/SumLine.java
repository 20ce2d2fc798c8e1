package firstlayer.widgets.loss.view;

import static firstlayer.widgets.loss.model.LossReadouts.brief;
import static firstlayer.widgets.loss.model.LossReadouts.price;

import firstlayer.param.Numbers;
import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.widgets.loss.model.Objective;
import firstlayer.widgets.loss.model.Reduce;
import firstlayer.widgets.loss.model.Scoring;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The loss written out: every price, their sum or mean, and what it comes to. */
public final class SumLine {

    static final double HEIGHT = 3.6;

    private static final double LARGEST = 1.15;
    private static final double SMALLEST = 0.72;

    private final Diagram diagram = new Diagram();

    Diagram diagram() {
        return diagram;
    }

    void show(Scoring scoring) {
        diagram.show(pen -> paint(pen, scoring));
    }

    private static void paint(DiagramPen pen, Scoring scoring) {
        boolean oneTerm =
                scoring.objective().used().size() == 1 && scoring.objective().penalty() == 0;
        List<String> forms = oneTerm
                ? List.of("L = ")
                : List.of("L = " + sum(scoring, false) + " = ", "L = " + sum(scoring, true) + " = ", "L = ");
        String result = brief(scoring.loss());
        double room = pen.width() - 1;
        String left = forms.stream()
                .filter(form -> width(pen, form, result, SMALLEST) <= room)
                .findFirst()
                .orElse("");
        double size = Math.min(LARGEST, room / width(pen, left, result, 1));
        double y = 1;
        pen.text(0, y, left, Side.RIGHT, Ink.TEXT.size(size));
        pen.text(
                pen.widthOf(left, Ink.TEXT.size(size)),
                y,
                result,
                Side.RIGHT,
                Ink.LOSS.bold().size(size));
        String note = note(scoring);
        double small = Math.min(0.85, 0.85 * room / pen.widthOf(note, Ink.MUTED.size(0.85)));
        pen.text(0, 2.7, note, Side.RIGHT, Ink.MUTED.size(small));
    }

    private static double width(DiagramPen pen, String left, String result, double size) {
        return pen.widthOf(left, Ink.TEXT.size(size))
                + pen.widthOf(result, Ink.LOSS.bold().size(size));
    }

    /** (1/5)(1 + 4 + 9 + 16 + 25), or with the middle left out. */
    public static String sum(Scoring scoring, boolean shortened) {
        List<String> terms = scoring.objective().used().stream()
                .map(example -> price(scoring.term(example)))
                .toList();
        boolean cut = shortened && terms.size() > 4;
        String inner = cut
                ? String.join(" + ", terms.subList(0, 2)) + " + … + " + terms.get(terms.size() - 1)
                : String.join(" + ", terms);
        String sum = scoring.objective().reduce() == Reduce.SUM || terms.size() == 1
                ? inner
                : String.format(Locale.ROOT, "(1/%d)(%s)", terms.size(), inner);
        return scoring.objective().penalty() > 0 && !scoring.isConstant()
                ? sum + " + penalty " + brief(scoring.objective().penalty(scoring.w()))
                : sum;
    }

    private static String note(Scoring scoring) {
        Objective objective = scoring.objective();
        String count = objective.reduce() == Reduce.MEAN ? "mean over" : "sum over";
        String price = String.format(
                Locale.ROOT,
                "%s: %s · %s %d of %d points",
                objective.price().words,
                objective.price().formula,
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
                        brief(scoring.heldLoss()));
        String right = scoring.isClasses()
                ? String.format(
                        Locale.ROOT,
                        " · right: %d of %d",
                        objective.used().stream().filter(scoring::isRight).count(),
                        objective.used().size())
                : "";
        return price + held + right;
    }
}
