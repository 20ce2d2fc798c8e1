package firstlayer.note;

import firstlayer.note.node.Nodes;
import firstlayer.note.node.Option;
import firstlayer.note.node.Options;
import firstlayer.note.node.QuizItem;
import firstlayer.note.node.Section;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** List items with a task list under them, in the section "Check yourself", to quiz items. */
final class Quizzes {

    private static final Pattern ID = Pattern.compile("\\s*\\{#([^{}]*)}\\s*$");

    private final Choices choices;
    private final Ids ids;
    private final Problems problems;

    Quizzes(Choices choices, Ids ids, Problems problems) {
        this.choices = choices;
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
        // What cannot be asked stays a list, where it stood.
        Optional<ListBlock> left = Optional.empty();
        for (ListItem item : Nodes.children(list, ListItem.class)) {
            Optional<ListBlock> tasks = Nodes.children(item, ListBlock.class).stream()
                    .filter(Choices::isTaskList)
                    .findFirst();
            if (tasks.isEmpty()) {
                problems.add(
                        item, "this quiz item has no options", "put a task list under it: - [x] right, - [ ] wrong");
            }
            if (tasks.isPresent() && item(list, item, tasks.get())) {
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
    private boolean item(ListBlock list, ListItem item, ListBlock tasks) {
        Optional<String> written = takeId(tasks.getPrevious());
        String words = PlainText.before(tasks);
        Optional<Options> options = choices.read(tasks);
        if (options.isEmpty()) {
            return false;
        }
        String id = written.map(name -> ids.written(item, name, words)).orElseGet(() -> ids.fromWords(words));
        QuizItem quiz = new QuizItem(id, Ids.hash(words));
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

    /** Takes {@code {#id}} off the end of the question. */
    private static Optional<String> takeId(Node question) {
        if (question != null && question.getLastChild() instanceof Text text) {
            Matcher id = ID.matcher(text.getLiteral());
            if (id.find()) {
                text.setLiteral(text.getLiteral().substring(0, id.start()));
                return Optional.of(id.group(1));
            }
        }
        return Optional.empty();
    }
}
