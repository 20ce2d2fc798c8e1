package firstlayer.note;

import firstlayer.note.exercise.Draw;
import firstlayer.note.exercise.Exercise;
import firstlayer.note.exercise.Rehearsal;
import firstlayer.note.exercise.Slip;
import firstlayer.note.exercise.Workings;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.NumberItem;
import firstlayer.note.node.Section;
import firstlayer.param.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Document;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** List items with the lines of an exercise under them to exercises; one that cannot be asked stays a list. */
final class Exercises {

    private static final int MOST = 40;

    /** A note is untrusted text: what is not tried within this time is taken on trust. */
    private static final long NANOS = 60_000_000_000L;

    private final NoteContext context;
    private final Ids ids;
    private final Problems problems;
    private final List<Values> reached = new ArrayList<>();
    private final Rehearsal rehearsal;
    private int count;

    Exercises(NoteContext context, Ids ids) {
        this.context = context;
        this.ids = ids;
        this.problems = context.problems();
        long begin = System.nanoTime();
        this.rehearsal = new Rehearsal(context.names().draws(), () -> System.nanoTime() - begin < NANOS);
    }

    /** Values that each draw may lead to: numbers that exist only there may be spoken of. */
    List<Values> reached() {
        return reached;
    }

    /**
     * Puts an exercise where a list item was, before the list.
     *
     * @param lines the list under the item's question
     * @return whether it is one that can be asked
     */
    boolean shape(ListBlock around, ListItem item, ListBlock lines) {
        ItemMark mark = ItemMark.take(lines.getPrevious(), problems);
        String words = PlainText.before(lines);
        Optional<ExerciseLines> read = ExerciseLines.read(lines, problems);
        Optional<Exercise> exercise =
                id(item, mark, words).flatMap(id -> read.flatMap(there -> exercise(id, item, there)));
        if (exercise.isEmpty()) {
            ExerciseLines.disarm(lines);
            return false;
        }
        NumberItem asked = new NumberItem(exercise.get().id(), Ids.hash(words), exercise.get());
        asked.setSourceSpans(item.getSourceSpans());
        lines.unlink();
        Tree.moveChildren(item, asked);
        read.get().takeFeedback().forEach(asked::appendChild);
        item.unlink();
        around.insertBefore(asked);
        return true;
    }

    private Optional<String> id(ListItem item, ItemMark mark, String words) {
        if (mark.id().isEmpty()) {
            problems.add(
                    item,
                    "this exercise has no id",
                    "its draws are made from one: write {#next-z} behind the question");
            return Optional.empty();
        }
        return Optional.of(ids.written(item, mark.id().get(), words))
                .filter(mark.id().get()::equals);
    }

    private Optional<Exercise> exercise(String id, ListItem item, ExerciseLines lines) {
        if (context.widget().isEmpty()) {
            problems.add(item, "an exercise, but no picture to work it out", "name a widget in the front matter");
            return Optional.empty();
        }
        if (++count > MOST) {
            problems.add(
                    item,
                    String.format(Locale.ROOT, "more than %d exercises", MOST),
                    "put the others into another note");
            return Optional.empty();
        }
        Workings workings = context.names().workings(context.widget().get());
        return draw(lines)
                .map(draw -> new Exercise(id, draw, lines.readout(), lines.tolerance(), lines.wrong(), workings))
                .filter(exercise -> speaksOfWhatThereIs(exercise, lines) && works(exercise, lines));
    }

    private Optional<Draw> draw(ExerciseLines lines) {
        try {
            return Optional.of(Draw.read(lines.drawn(), context.start().orElseThrow()));
        } catch (IllegalArgumentException illegal) {
            problems.add(
                    lines.draw(),
                    illegal.getMessage(),
                    new Problems.Advice("write it like draw:w1=-2..2/0.5&b=-1,0,1"));
            return Optional.empty();
        }
    }

    private boolean speaksOfWhatThereIs(Exercise exercise, ExerciseLines lines) {
        Values first = exercise.draw().first();
        reached.add(first);
        if (first.lens(exercise.readout()).isPresent() || !reads(first, exercise.readout())) {
            problems.add(
                    lines.number(),
                    String.format(Locale.ROOT, "unknown readout {%s}", exercise.readout()),
                    "an exercise asks for a readout of the picture");
            return false;
        }
        boolean known = true;
        for (int i = 0; i < exercise.slips().size(); i++) {
            known &= isArithmetic(exercise.slips().get(i), lines.slips().get(i), first, exercise.workings());
        }
        return known;
    }

    private boolean reads(Values at, String name) {
        return context.names().reads(context.widget().orElseThrow(), at, name);
    }

    private boolean isArithmetic(Slip slip, ListItem line, Values at, Workings workings) {
        Optional<String> unknown = slip.names().stream()
                .filter(name -> at.lens(name).isEmpty() && !reads(at, name))
                .findFirst();
        if (unknown.isPresent()) {
            problems.add(
                    line,
                    String.format(Locale.ROOT, "unknown number {%s} in this slip", unknown.get()),
                    "first-layer solve " + context.widget().orElseThrow() + " lists what there is");
            return false;
        }
        try {
            workings.evaluate(slip.outline());
            return true;
        } catch (IllegalArgumentException unread) {
            problems.add(
                    line,
                    "this slip cannot be read: " + unread.getMessage(),
                    new Problems.Advice("write it like - [slip] `{z}` - `{b}`"));
            return false;
        }
    }

    private boolean works(Exercise exercise, ExerciseLines lines) {
        Optional<String> problem = rehearsal.problem(exercise);
        problem.ifPresent(
                message -> problems.add(lines.draw(), message, new Problems.Advice("draw from other values")));
        return problem.isEmpty();
    }

    /** Says of exercises that stand elsewhere where they belong. */
    static void strays(Document document, Problems problems) {
        Nodes.children(document, Node.class).stream()
                .filter(part -> !(part instanceof Section section && section.kind() == Section.Kind.CHECK))
                .forEach(part -> stray(part, problems));
    }

    private static void stray(Node part, Problems problems) {
        if (part instanceof ListBlock list && ExerciseLines.areIn(list)) {
            problems.add(
                    list,
                    "an exercise outside \"Check yourself\"",
                    "put its lines under a question below ## Check yourself");
            ExerciseLines.disarm(list);
        }
        Nodes.children(part, Node.class).forEach(child -> stray(child, problems));
    }
}
