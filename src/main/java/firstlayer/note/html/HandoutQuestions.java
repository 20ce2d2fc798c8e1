package firstlayer.note.html;

import firstlayer.note.exercise.Drawn;
import firstlayer.note.exercise.Tolerance;
import firstlayer.note.node.Item;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.NumberItem;
import firstlayer.note.node.Option;
import firstlayer.note.node.Options;
import firstlayer.note.node.Predict;
import firstlayer.note.node.PredictionMark;
import firstlayer.param.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.node.Node;

/** What a note asks, as it is asked on paper, and what is right. */
final class HandoutQuestions {

    private static final int FIRST_DRAW = 1;

    private final Sheet sheet;
    private final HandoutText text;

    HandoutQuestions(Sheet sheet, HandoutText text) {
        this.sheet = sheet;
        this.text = text;
    }

    /** The question, with its answer where that is asked for. */
    String asked(Item item) {
        String id = sheet.ids().of(item).orElseThrow();
        String number = HtmlMarkup.escaped(sheet.ids().number(sheet.note(), item));
        String answer = switch (sheet.answers()) {
            case INLINE ->
                "<div class=\"said\">\n<p class=\"label\">Answer: <b>" + right(item) + "</b></p>\n" + explained(item)
                        + "</div>\n";
            case END -> "<p class=\"turn\"><a href=\"#" + id + "-a\">Answer</a></p>\n";
            case NONE -> "";
        };
        return String.format(
                Locale.ROOT,
                "<div class=\"item\" id=\"%s\">\n<p class=\"label\">%s %s</p>\n%s\n%s</div>\n",
                id,
                number,
                kind(item),
                question(item),
                answer);
    }

    private static String kind(Item item) {
        if (item instanceof Predict) {
            return "Predict";
        }
        return item instanceof NumberItem ? "Calculate" : "Choose";
    }

    private String question(Item item) {
        if (item instanceof NumberItem exercise) {
            HandoutText drawn = drawn(exercise).map(this::of).orElse(text);
            return exercise.question().stream().map(drawn::of).collect(Collectors.joining("\n"))
                    + blank(tolerance(exercise.exercise().tolerance()));
        }
        return Nodes.children(item, Node.class).stream()
                .map(child -> part(item, child))
                .collect(Collectors.joining("\n"));
    }

    private String part(Item item, Node child) {
        if (child instanceof Options options) {
            return options.all().stream()
                    .map(option -> "<li>" + text.inside(option) + "</li>")
                    .collect(Collectors.joining("\n", "<ol class=\"options\" type=\"A\">\n", "</ol>"));
        }
        return child instanceof PredictionMark mark && item instanceof Predict predict
                ? axis(predict, mark)
                : text.of(child);
    }

    private String axis(Predict predict, PredictionMark mark) {
        String within = "within " + Numbers.plain(mark.within());
        return sheet.figures()
                .truth(sheet.note(), predict)
                .map(truth -> "<p>Where will <b>" + HtmlMarkup.escaped(truth.label()) + "</b> be, between "
                        + HtmlMarkup.escaped(truth.low()) + " and " + HtmlMarkup.escaped(truth.high()) + "?</p>"
                        + blank(within))
                .orElseGet(() -> blank(within));
    }

    private static String blank(String how) {
        return "<p class=\"blank\">Your number: <span class=\"line\"></span> (" + HtmlMarkup.escaped(how) + ")</p>";
    }

    private static String tolerance(Tolerance tolerance) {
        return tolerance instanceof Tolerance.Digits digits
                ? String.format(Locale.ROOT, "to %d %s", digits.count(), digits.count() == 1 ? "digit" : "digits")
                : "within " + Numbers.plain(((Tolerance.Within) tolerance).distance());
    }

    private static Optional<Drawn> drawn(NumberItem exercise) {
        return exercise.exercise().drawn(FIRST_DRAW);
    }

    private HandoutText of(Drawn drawn) {
        return text.at(
                sheet.figures().numbers(sheet.note().widget(), drawn.values().toQuery()));
    }

    /** The answer as it stands at the handout's end. */
    String atTheEnd(Item item) {
        String id = sheet.ids().of(item).orElseThrow();
        return String.format(
                Locale.ROOT,
                "<div class=\"said\" id=\"%s-a\">\n<p class=\"label\"><a href=\"#%s\">%s</a> <b>%s</b></p>\n%s</div>\n",
                id,
                id,
                HtmlMarkup.escaped(sheet.ids().number(sheet.note(), item)),
                right(item),
                explained(item));
    }

    /** What is right: letters, or a number. */
    private String right(Item item) {
        if (item instanceof NumberItem exercise) {
            return drawn(exercise).map(there -> number(there.truth())).orElse("—");
        }
        return options(item)
                .map(options -> rightOnes(options.all()))
                .orElseGet(() -> item instanceof Predict predict ? truth(predict) : "—");
    }

    private static Optional<Options> options(Item item) {
        return Nodes.children(item, Options.class).stream().findFirst();
    }

    private String truth(Predict predict) {
        return sheet.figures()
                .truth(sheet.note(), predict)
                .map(truth -> HtmlMarkup.escaped(truth.label()) + " = " + HtmlMarkup.escaped(truth.value()))
                .orElse("—");
    }

    private static String rightOnes(List<Option> options) {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).right())
                .mapToObj(HandoutQuestions::letter)
                .collect(Collectors.joining(", "));
    }

    // As browsers letter a list.
    private static String letter(int index) {
        return (index < 26 ? "" : letter(index / 26 - 1)) + (char) ('A' + index % 26);
    }

    /** What is said to each answer. */
    private String explained(Item item) {
        return item instanceof NumberItem exercise
                ? drawn(exercise).map(there -> worked(exercise, there)).orElse("")
                : options(item).map(this::feedback).orElse("");
    }

    private String feedback(Options options) {
        return options.all().stream()
                .map(option -> "<li>" + option.feedback().map(text::inside).orElse("") + "</li>")
                .collect(Collectors.joining("\n", "<ol class=\"options\" type=\"A\">\n", "\n</ol>\n"));
    }

    private String worked(NumberItem exercise, Drawn drawn) {
        HandoutText there = of(drawn);
        String slips = IntStream.range(0, drawn.slips().size())
                .filter(i -> Double.isFinite(drawn.slips().get(i)))
                .mapToObj(i -> "<li><b>Not " + number(drawn.slips().get(i)) + ".</b> " + there.inside(exercise.slip(i))
                        + "</li>")
                .collect(Collectors.joining("\n"));
        return there.inside(exercise.worked())
                + (slips.isEmpty() ? "" : "\n<ul class=\"options\">\n" + slips + "\n</ul>\n");
    }

    private static String number(double value) {
        return HtmlMarkup.escaped(Numbers.brief(value, 4));
    }
}
