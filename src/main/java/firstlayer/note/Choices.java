package firstlayer.note;

import firstlayer.note.node.Feedback;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.Option;
import firstlayer.note.node.Options;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;

/** Task lists to options: {@code [x]} is right, a quote under an option is its feedback. */
final class Choices {

    private static final String HOW = "write - [x] before the right one and - [ ] before the others";

    private final Problems problems;

    Choices(Problems problems) {
        this.problems = problems;
    }

    static boolean isTaskList(ListBlock list) {
        return Nodes.children(list, ListItem.class).stream().anyMatch(Choices::isTask);
    }

    private static boolean isTask(ListItem item) {
        return item.getFirstChild() instanceof TaskListItemMarker;
    }

    /** Puts options where a task list was; leaves the list alone where there is nothing to choose. */
    Optional<Options> read(ListBlock list) {
        List<ListItem> items = Nodes.children(list, ListItem.class);
        Optional<ListItem> unmarked =
                items.stream().filter(item -> !isTask(item)).findFirst();
        if (unmarked.isPresent()) {
            problems.add(unmarked.get(), "this option has no box", HOW);
            return Optional.empty();
        }
        if (items.size() < 2) {
            problems.add(list, "only one option", "write at least two");
            return Optional.empty();
        }
        if (items.stream().noneMatch(Choices::isRight)) {
            problems.add(list, "no option is right", HOW);
            return Optional.empty();
        }
        if (items.stream().filter(Choices::isRight).count() > 1) {
            problems.add(list, "more than one right option", "only one can be chosen: mark one with [x]");
        }
        items.forEach(Choices::option);
        return Optional.of(Tree.take(list, new Options()));
    }

    private static boolean isRight(ListItem item) {
        return ((TaskListItemMarker) item.getFirstChild()).isChecked();
    }

    private static void option(ListItem item) {
        boolean right = isRight(item);
        item.getFirstChild().unlink();
        takeFeedback(item).ifPresent(item::appendChild);
        Tree.take(item, new Option(right));
    }

    /** Takes the quotes under an item away, as what is said to who has answered. */
    static Optional<Feedback> takeFeedback(ListItem item) {
        List<BlockQuote> quotes = Nodes.children(item, BlockQuote.class);
        if (quotes.isEmpty()) {
            return Optional.empty();
        }
        Feedback feedback = new Feedback();
        feedback.setSourceSpans(quotes.get(0).getSourceSpans());
        quotes.forEach(quote -> {
            Tree.moveChildren(quote, feedback);
            quote.unlink();
        });
        return Optional.of(feedback);
    }
}
