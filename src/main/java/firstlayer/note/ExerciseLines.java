package firstlayer.note;

import firstlayer.note.exercise.Slip;
import firstlayer.note.exercise.Tolerance;
import firstlayer.note.node.Feedback;
import firstlayer.note.node.Nodes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * What stands under the question of an exercise.
 *
 * @param draw   the line with the draw
 * @param number the line that asks
 * @param slips  the lines with slips
 */
record ExerciseLines(ListItem draw, ListItem number, String readout, Tolerance tolerance, List<ListItem> slips) {

    private static final String DRAW = "draw:";
    private static final String NUMBER = "[number]";
    private static final String SLIP = "[slip]";
    private static final int MOST_SLIPS = 12;
    private static final int LONGEST_SLIP = 100;
    private static final int MOST_DIGITS = 12;

    private static final Pattern ASKED =
            Pattern.compile("\\[number]\\s*`\\{([^{}\\s`]+)}`\\s+(?:within\\s+(\\S+)|to\\s+(\\d{1,2})\\s+digits?)");

    /** Whether a list holds lines of an exercise. */
    static boolean areIn(ListBlock list) {
        return items(list).anyMatch(ExerciseLines::isLine);
    }

    private static boolean isLine(ListItem item) {
        String line = ListLine.of(item);
        return isDraw(item) || line.startsWith(NUMBER) || line.startsWith(SLIP);
    }

    private static Stream<ListItem> items(ListBlock list) {
        return Nodes.children(list, ListItem.class).stream();
    }

    private static boolean isDraw(ListItem item) {
        return item.getFirstChild() instanceof Paragraph line
                && line.getFirstChild() instanceof Link link
                && link.getDestination().startsWith(DRAW);
    }

    /** Reads the lines of an exercise where nothing is wrong with them. */
    static Optional<ExerciseLines> read(ListBlock list, Problems problems) {
        List<ListItem> draws = items(list).filter(ExerciseLines::isDraw).toList();
        List<ListItem> numbers =
                items(list).filter(item -> ListLine.of(item).startsWith(NUMBER)).toList();
        List<ListItem> slips =
                items(list).filter(item -> ListLine.of(item).startsWith(SLIP)).toList();
        boolean right = lines(list, problems)
                & one(list, draws, "draw", "[draw](draw:w1=-2..2/0.5&b=-1,0,1)", problems)
                & one(list, numbers, "number", "[number] `{z}` within 0.01", problems)
                & slips(slips, problems);
        return right ? asked(draws.get(0), numbers.get(0), slips, problems) : Optional.empty();
    }

    private static boolean lines(ListBlock list, Problems problems) {
        List<ListItem> others = items(list).filter(item -> !isLine(item)).toList();
        others.forEach(item -> problems.add(
                item, "this is no line of an exercise", "its lines begin with [draw](draw:…), [number] or [slip]"));
        return others.isEmpty();
    }

    private static boolean one(ListBlock list, List<ListItem> lines, String what, String how, Problems problems) {
        if (lines.isEmpty()) {
            problems.add(
                    list,
                    String.format(Locale.ROOT, "this exercise has no %s", what),
                    "write a line under its question: - " + how);
        } else if (lines.size() > 1) {
            problems.add(
                    lines.get(1),
                    String.format(Locale.ROOT, "a second %s", what),
                    String.format(Locale.ROOT, "an exercise has one line with a %s", what));
        }
        return lines.size() == 1;
    }

    private static Optional<ExerciseLines> asked(
            ListItem draw, ListItem number, List<ListItem> slips, Problems problems) {
        Matcher asked = ASKED.matcher(ListLine.of(number));
        Optional<Tolerance> tolerance = asked.matches() ? tolerance(asked) : Optional.empty();
        if (tolerance.isEmpty()) {
            problems.add(
                    number,
                    "this number cannot be read",
                    "write - [number] `{z}` within 0.01, or - [number] `{z}` to 3 digits");
            return Optional.empty();
        }
        if (!isQuoted(number)) {
            problems.add(number, "no worked line", "put a quoted line under the number: > z = …");
            return Optional.empty();
        }
        return Optional.of(new ExerciseLines(draw, number, asked.group(1), tolerance.get(), slips));
    }

    private static Optional<Tolerance> tolerance(Matcher asked) {
        if (asked.group(3) != null) {
            int digits = Integer.parseInt(asked.group(3));
            return digits >= 1 && digits <= MOST_DIGITS ? Optional.of(new Tolerance.Digits(digits)) : Optional.empty();
        }
        double distance = Predictions.number(asked.group(2));
        return distance > 0 ? Optional.of(new Tolerance.Within(distance)) : Optional.empty();
    }

    private static boolean slips(List<ListItem> slips, Problems problems) {
        int before = problems.count();
        if (slips.size() > MOST_SLIPS) {
            problems.add(
                    slips.get(MOST_SLIPS),
                    String.format(Locale.ROOT, "more than %d slips", MOST_SLIPS),
                    "keep those that readers really take");
        }
        for (ListItem slip : slips) {
            int length = slip(slip).arithmetic().length();
            if (length == 0 || length > LONGEST_SLIP) {
                problems.add(
                        slip,
                        String.format(Locale.ROOT, "a slip of %d characters", length),
                        String.format(
                                Locale.ROOT, "write at most %d of arithmetic: - [slip] `{z}` - `{b}`", LONGEST_SLIP));
            }
            if (!isQuoted(slip)) {
                problems.add(
                        slip,
                        "this slip has no feedback",
                        "put a quoted line under it: > what was done, and what is right");
            }
        }
        return problems.count() == before;
    }

    private static boolean isQuoted(ListItem item) {
        return Nodes.children(item, BlockQuote.class).stream().anyMatch(quote -> quote.getFirstChild() != null);
    }

    private static Slip slip(ListItem item) {
        return new Slip(
                ListLine.of(item).substring(SLIP.length()).replace("`", "").strip());
    }

    /** After the colon of the draw. */
    String drawn() {
        return ((Link) draw.getFirstChild().getFirstChild()).getDestination().substring(DRAW.length());
    }

    /** The arithmetic of the slips. */
    List<Slip> wrong() {
        return slips.stream().map(ExerciseLines::slip).toList();
    }

    /** Takes what is said to who has answered off the lines: the worked line, then each slip's. */
    List<Feedback> takeFeedback() {
        return Stream.concat(Stream.of(number), slips.stream())
                .map(line -> Choices.takeFeedback(line).orElseThrow())
                .toList();
    }

    /** Takes the effect from lines that cannot be used, so that what is wrong with them is not said twice. */
    static void disarm(ListBlock list) {
        items(list).filter(ExerciseLines::isLine).forEach(item -> {
            List<Link> links = Nodes.under(item.getFirstChild(), Link.class);
            links.stream()
                    .filter(link -> link.getDestination().startsWith(DRAW))
                    .forEach(Tree::dissolve);
            Nodes.under(item.getFirstChild(), Code.class)
                    .forEach(code -> Tree.replace(code, new Text(code.getLiteral())));
        });
    }
}
