package firstlayer.note;

import firstlayer.note.node.Nodes;
import firstlayer.note.node.Option;
import firstlayer.note.node.Options;
import firstlayer.note.node.QuizItem;
import firstlayer.note.node.Section;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;

/** List items in the section "Check yourself" to quiz items, with a task list under them, and to exercises. */
final class Quizzes {

    private final Choices choices;
    private final Exercises exercises;
    private final Ids ids;
    private final Problems problems;

    Quizzes(Choices choices, Exercises exercises, Ids ids, Problems problems) {
        this.choices = choices;
        this.exercises = exercises;
        this.ids = ids;
        this.problems = problems;
    }

    void shape(Document document) {
        Nodes.children(document, Section.class).stream()
                .filter(section -> section.kind() == Section.Kind.CHECK)
                .flatMap(section -> Nodes.children(section, ListBlock.class).stream())
                .forEach(this::items);
    }

    private void items(ListBlock list) {
        if (Choices.isTaskList(list)) {
            problems.add(
                    list,
                    "options without a question",
                    "put them under a list item that asks: - Question? and the options two spaces in");
            return;
        }
        if (ExerciseLines.areIn(list)) {
            problems.add(
                    list,
                    "an exercise without a question",
                    "put its lines under a list item that asks: - Question? {#id} and the lines two spaces in");
            ExerciseLines.disarm(list);
            return;
        }
        // What cannot be asked stays a list, where it stood.
        Optional<ListBlock> left = Optional.empty();
        for (ListItem item : Nodes.children(list, ListItem.class)) {
            if (asked(list, item)) {
                left = Optional.empty();
                continue;
            }
            if (left.isEmpty()) {
                left = Optional.of(Tree.before(list, new BulletList()));
            }
            left.get().appendChild(item);
        }
        list.unlink();
    }

    /** Whether the item is one that can be asked. */
    private boolean asked(ListBlock list, ListItem item) {
        List<ListBlock> under = Nodes.children(item, ListBlock.class);
        Optional<ListBlock> lines = under.stream().filter(ExerciseLines::areIn).findFirst();
        if (lines.isPresent()) {
            return exercises.shape(list, item, lines.get());
        }
        Optional<ListBlock> tasks = under.stream().filter(Choices::isTaskList).findFirst();
        if (tasks.isEmpty()) {
            problems.add(item, "this quiz item has no options", "put a task list under it: - [x] right, - [ ] wrong");
        }
        return tasks.isPresent() && quiz(list, item, tasks.get());
    }

    private boolean quiz(ListBlock list, ListItem item, ListBlock tasks) {
        ItemMark mark = ItemMark.take(tasks.getPrevious(), problems);
        String words = PlainText.before(tasks);
        Optional<Options> options = choices.read(tasks);
        if (options.isEmpty()) {
            return false;
        }
        String id = mark.id().map(name -> ids.written(item, name, words)).orElseGet(() -> ids.fromWords(words));
        QuizItem quiz = new QuizItem(id, Ids.hash(words), mark.ordered());
        quiz.setSourceSpans(item.getSourceSpans());
        Tree.moveChildren(item, quiz);
        item.unlink();
        list.insertBefore(quiz);
        for (Option option : options.get().all()) {
            if (option.feedback().isEmpty()) {
                problems.add(
                        option,
                        "this option has no feedback",
                        "put a quoted line under it: > why it is right or wrong");
            }
        }
        return true;
    }
}
