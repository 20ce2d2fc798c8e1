package firstlayer.lecture;

import firstlayer.lecture.Stop.Kind;
import firstlayer.note.Note;
import firstlayer.note.PlainText;
import firstlayer.note.exercise.Drawn;
import firstlayer.note.node.ActionLink;
import firstlayer.note.node.LectureStop;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.NumberItem;
import firstlayer.note.node.Predict;
import firstlayer.note.node.QuizItem;
import firstlayer.note.node.Section;
import firstlayer.param.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.commonmark.node.Node;

/** The stops of a note, in its order: the title, what it asks, what it plays, and its answer. */
public final class Stops {

    /** Which of the draws of an exercise is asked. */
    public static final int DRAW = 1;

    private final Note note;
    private final Values start;
    private final UnaryOperator<Values> atTimeZero;
    private final List<Stop> found = new ArrayList<>();

    private Stops(Note note, Values start, UnaryOperator<Values> atTimeZero) {
        this.note = note;
        this.start = start;
        this.atTimeZero = atTimeZero;
    }

    /**
     * @param start      the note's start values
     * @param atTimeZero the same run at its beginning
     */
    public static List<Stop> of(Note note, Values start, UnaryOperator<Values> atTimeZero) {
        Stops stops = new Stops(note, start, atTimeZero);
        stops.add("title", Kind.TITLE, note.question(), note.body(), List.of(Step.of(Phase.SHOWN, start)));
        stops.walk(note.body());
        if (note.stops() == Note.Stops.ALL) {
            stops.answer();
        }
        return List.copyOf(stops.found);
    }

    private void add(String id, Kind kind, String title, Node node, List<Step> steps) {
        found.add(new Stop(id, kind, title, node, steps));
    }

    private void walk(Node parent) {
        for (Node child : Nodes.children(parent, Node.class)) {
            if (child instanceof LectureStop own) {
                if (note.stops() != Note.Stops.PREDICTIONS) {
                    own(own);
                }
            } else if (child instanceof Predict predict) {
                if (note.stops() != Note.Stops.OWN) {
                    predict(predict);
                }
            } else if (note.stops() == Note.Stops.ALL && child instanceof QuizItem quiz) {
                question(quiz.id(), quiz, quiz.getFirstChild(), start);
            } else if (note.stops() == Note.Stops.ALL && child instanceof NumberItem exercise) {
                exercise.exercise()
                        .drawn(DRAW)
                        .map(Drawn::values)
                        .ifPresent(drawn -> question(exercise.id(), exercise, exercise.getFirstChild(), drawn));
            } else if (child instanceof ActionLink link) {
                if (note.stops() == Note.Stops.ALL && link.kind() == ActionLink.Kind.PLAY) {
                    experiment(link);
                }
            } else if (!(child instanceof Section section)
                    || section.kind() == Section.Kind.CHECK
                    || section.kind() == Section.Kind.DEEPER) {
                walk(child);
            }
        }
    }

    private void own(LectureStop own) {
        ActionLink link = own.link();
        Values there = link.values(start, start);
        List<Step> steps = link.kind() == ActionLink.Kind.PLAY ? played(there) : List.of(Step.of(Phase.RUN, there));
        List<Values> beside = link.beside(start);
        add(
                id("stop", own.title()),
                Kind.OWN,
                own.title(),
                own,
                steps.stream().map(step -> step.beside(beside)).toList());
    }

    private void predict(Predict predict) {
        Values run = predict.run().values(start, start);
        add(
                predict.id(),
                Kind.PREDICTION,
                PlainText.of(predict.getFirstChild()),
                predict,
                List.of(Step.of(Phase.ASKED, start), Step.playing(Phase.RUN, run), Step.of(Phase.ANSWERED, run)));
    }

    private void question(String id, Node item, Node words, Values answered) {
        add(
                id,
                Kind.QUESTION,
                PlainText.of(words),
                item,
                List.of(Step.of(Phase.ASKED, start), Step.of(Phase.ANSWERED, answered)));
    }

    private void experiment(ActionLink link) {
        add(
                id("play", link.target()),
                Kind.EXPERIMENT,
                Sentence.around(link).text(),
                link,
                played(link.values(start, start)));
    }

    private List<Step> played(Values run) {
        Values before = atTimeZero.apply(run);
        return before.equals(run)
                ? List.of(Step.of(Phase.RUN, run))
                : List.of(Step.of(Phase.SHOWN, before), Step.playing(Phase.RUN, run));
    }

    /** The same experiment may stand in several sentences. */
    private String id(String kind, String name) {
        String id = kind + ":" + name;
        long before = found.stream().filter(stop -> stop.id().startsWith(id)).count();
        return before == 0 ? id : id + "#" + (before + 1);
    }

    private void answer() {
        List<Sentence> points = AnswerPoints.of(note);
        if (!points.isEmpty()) {
            Node section = note.section(Section.Kind.ANSWER)
                    .or(() -> note.section(Section.Kind.OWN_WORDS))
                    .orElseThrow();
            add(
                    "answer",
                    Kind.ANSWER,
                    "The answer",
                    section,
                    IntStream.rangeClosed(0, points.size())
                            .mapToObj(shown -> shown == 0 ? Step.of(Phase.ASKED, start) : Step.point(start, shown))
                            .toList());
        }
    }
}
