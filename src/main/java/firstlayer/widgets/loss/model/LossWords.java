package firstlayer.widgets.loss.model;

import static firstlayer.widgets.loss.model.LossReadouts.brief;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a scoring says in sentences, each made from what was computed. */
public final class LossWords {

    private LossWords() {}

    static String describe(Scoring scoring) {
        String model = scoring.isConstant()
                ? "level " + brief(scoring.b())
                : String.format(Locale.ROOT, "w = %s and b = %s", brief(scoring.w()), brief(scoring.b()));
        String held = scoring.objective().held().isEmpty()
                ? ""
                : String.format(Locale.ROOT, ", and %s on the points held out", brief(scoring.heldLoss()));
        String away = scoring.walk().diverged()
                ? " Step " + (scoring.walk().steps() + 1) + " would leave every sensible number."
                : "";
        return String.format(
                Locale.ROOT,
                "At %s the %s is %s%s. %s.%s%s",
                model,
                total(scoring),
                brief(scoring.loss()),
                held,
                most(scoring),
                cut(scoring),
                away);
    }

    private static String total(Scoring scoring) {
        String prices = scoring.objective().reduce() == Reduce.MEAN ? "mean of the prices" : "sum of the prices";
        return scoring.objective().penalty() > 0 && !scoring.isConstant() ? prices + " with the penalty" : prices;
    }

    /** Which points cost most, and how much. */
    private static String most(Scoring scoring) {
        List<Example> dearest = scoring.allDearest();
        double cost = scoring.term(dearest.get(0));
        int all = scoring.examples().size();
        if (cost == 0) {
            return "No point costs anything";
        }
        if (all == 1) {
            return "There is one point";
        }
        if (dearest.size() == all) {
            String every = all == 2 ? "Both" : "All " + all;
            return every + " points cost the same, " + brief(cost) + " each";
        }
        return dearest.size() == 1
                ? String.format(Locale.ROOT, "Point %s costs most, %s", numbers(dearest), brief(cost))
                : String.format(Locale.ROOT, "Points %s cost most, %s each", numbers(dearest), brief(cost));
    }

    /** The same in the few words of a title. */
    public static String mostInBrief(Scoring scoring) {
        List<Example> dearest = scoring.allDearest();
        if (scoring.term(dearest.get(0)) == 0) {
            return "none costs anything";
        }
        if (dearest.size() == scoring.examples().size()) {
            return dearest.size() == 1 ? "one point" : "all cost the same";
        }
        return numbers(dearest) + (dearest.size() == 1 ? " costs most" : " cost most");
    }

    /** What a model of classes makes of a y that is no share of class 1; empty where there is none. */
    private static String cut(Scoring scoring) {
        List<Example> cut = scoring.examples().stream().filter(Example::isCut).toList();
        if (cut.isEmpty()) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                " A class is a share from 0 to 1: the y of %s %s counts as the nearer end.",
                cut.size() == 1 ? "point" : "points",
                numbers(cut));
    }

    /** {@code 1}, {@code 1 and 5}, {@code 1, 3 and 5}. */
    private static String numbers(List<Example> examples) {
        List<String> all = examples.stream()
                .map(example -> Integer.toString(example.number()))
                .toList();
        int last = all.size() - 1;
        return last == 0
                ? all.get(0)
                : all.stream().limit(last).collect(Collectors.joining(", ")) + " and " + all.get(last);
    }
}
