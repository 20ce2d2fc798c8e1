package firstlayer.note;

import firstlayer.note.node.Nodes;
import firstlayer.note.node.Predict;
import firstlayer.note.node.PredictionMark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;

/** {@code > [!PREDICT] id} to predictions; one that nothing can be answered to stays an ordinary quote. */
final class Predictions {

    private static final Pattern MARK =
            Pattern.compile("\\[mark]\\s*`\\{([^{}\\s]+)}`\\s+within\\s+(\\S+)(?:\\s+from\\s+(\\S+)\\s+to\\s+(\\S+))?");

    private static final String WRITE = "write one line: - [mark] `{w}` within 0.1 from -3 to 3";

    private final Choices choices;
    private final Ids ids;
    private final Problems problems;

    Predictions(Choices choices, Ids ids, Problems problems) {
        this.choices = choices;
        this.ids = ids;
        this.problems = problems;
    }

    void shape(BlockQuote quote, String id) {
        List<ListBlock> lists = Nodes.children(quote, ListBlock.class).stream()
                .filter(list -> Choices.isTaskList(list) || isMark(list))
                .toList();
        if (lists.isEmpty()) {
            problems.add(
                    quote,
                    "this prediction asks for nothing",
                    "give it options (- [ ] and - [x]) or one line - [mark] `{w}` within 0.1");
            return;
        }
        if (lists.size() > 1) {
            problems.add(lists.get(1), "a second list of options", "one prediction asks one question");
        }
        ItemMark mark = ItemMark.take(lists.get(0).getPrevious(), problems);
        if (mark.id().isPresent()) {
            problems.add(
                    quote,
                    "an id behind the question of a prediction",
                    "it stands in the first line: [!PREDICT] twins");
        }
        String words = PlainText.before(lists.get(0));
        boolean answerable = isMark(lists.get(0))
                ? mark(lists.get(0))
                : choices.read(lists.get(0)).isPresent();
        if (answerable) {
            Tree.take(quote, new Predict(ids.written(quote, id, words), Ids.hash(words), mark.ordered()));
        }
    }

    private static boolean isMark(ListBlock list) {
        return list.getFirstChild() instanceof ListItem item
                && ListLine.of(item).startsWith("[mark]");
    }

    private boolean mark(ListBlock list) {
        Matcher mark = MARK.matcher(ListLine.of(list.getFirstChild()));
        if (list.getFirstChild() != list.getLastChild() || !mark.matches() || !(number(mark.group(2)) > 0)) {
            problems.add(list, "this mark cannot be read", WRITE);
            return false;
        }
        Optional<PredictionMark.Axis> axis =
                Optional.ofNullable(mark.group(3)).map(from -> new PredictionMark.Axis(end(from), end(mark.group(4))));
        if (axis.filter(ends -> !(ends.from() < ends.to())).isPresent()) {
            problems.add(list, "the axis of this mark has no length", WRITE);
            return false;
        }
        Tree.replace(list, new PredictionMark(mark.group(1), number(mark.group(2)), axis));
        return true;
    }

    /** A number of either sign. */
    private static double end(String text) {
        boolean negative = text.startsWith("-") || text.startsWith("\u2212");
        double size = number(negative ? text.substring(1) : text);
        return negative ? -size : size;
    }

    /** A number above 0 or 0 as authors write it; NaN for anything else. */
    static double number(String text) {
        return text.matches("\\d*\\.?\\d+([eE]-?\\d{1,2})?") ? Double.parseDouble(text) : Double.NaN;
    }
}
