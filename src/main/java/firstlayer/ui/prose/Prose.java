package firstlayer.ui.prose;

import firstlayer.note.Note;
import firstlayer.note.node.Section;
import firstlayer.study.Subject;
import firstlayer.ui.Stills;
import firstlayer.ui.StudyRecorder;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.prose.tex.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;

/**
 * A note as a page: built once, live for as long as it is open. Numbers, formulas and links work on the session's knobs;
 * what the reader answered is read from what was studied, and {@link Answers} keeps what was only begun.
 */
public final class Prose {
    private final VBox page = new VBox();
    private final LiveNumbers numbers;
    private final Answers answers;
    private final PageStudy study;
    private final OwnRuns runs;
    private final IncrementalRenderer renderer;
    private final Selection selection;
    private final Optional<Studio> studio;
    private final WaitingNow waiting;
    private Finds finds = new Finds(List.of(), "");

    /**
     * @param subject  by which the note is known in what is studied
     * @param session  the picture beside the note; empty where it has none
     * @param recorder is told what the reader does
     * @param stills   draws what the reader puts into an answer
     */
    public Prose(
            Note note,
            Subject subject,
            Optional<WidgetSession<?>> session,
            Answers answers,
            Typesetter typesetter,
            LinkHandlers handlers,
            StudyRecorder recorder,
            Stills stills) {
        this.numbers = new LiveNumbers(session);
        this.answers = answers;
        this.study = new PageStudy(note.studied() ? recorder : answers.unrecorded(), subject);
        this.runs = new OwnRuns(study, session);
        this.waiting = new WaitingNow(note, study, answers);
        page.getStyleClass().add("prose");
        studio = note.section(Section.Kind.OWN_WORDS)
                .filter(section -> note.studied())
                .map(section -> new Studio(note.question(), recorder, subject, this::write));
        RenderContext context = RenderContext.of(numbers, typesetter, handlers, answers, study, runs, studio, stills);
        title(note, context);
        renderer = new IncrementalRenderer(page, note.body(), context);
        selection = new Selection(page);
        study.watch(new ReadingPlace(page)::hold);
    }

    /** The question heads its page, unless the author wrote a heading of that rank. */
    private void title(Note note, RenderContext context) {
        if (!(note.body().getFirstChild() instanceof Heading heading && heading.getLevel() == 1)) {
            Heading title = new Heading();
            title.setLevel(1);
            title.appendChild(new Text(note.question()));
            BlockRenderer.add(page, title, context);
        }
    }

    /** The page, to be put where it can scroll. */
    public Region node() {
        return page;
    }

    /** Builds what is not built yet: before something far down is scrolled to. */
    public void finish() {
        renderer.finish();
    }

    /** Shows one draw of an exercise of the note, counted from 1. */
    public void open(org.commonmark.node.Node exercise, int draw) {
        finish();
        under(page, ExerciseBox.class).stream()
                .filter(box -> box.isOf(exercise))
                .forEach(box -> box.open(draw));
    }

    /** Where a heading or question of the note is shown; builds what is not built yet, and opens what is folded around it. */
    public Optional<Node> place(org.commonmark.node.Node part) {
        finish();
        Optional<Node> place = under(page, Passage.class).stream()
                .filter(passage -> passage.isOf(part))
                .<Node>map(passage -> passage)
                .findFirst();
        place.ifPresent(DeeperBox::reveal);
        return place;
    }

    /** The names of those parts of the picture that are not shown before a prediction is committed. */
    public ReadOnlyObjectProperty<Set<String>> waiting() {
        return waiting.parts();
    }

    /** Lets the picture show all its parts, whatever is not predicted yet; can be asked for after the page is gone. */
    public Runnable showAllParts() {
        return answers::showAllParts;
    }

    /** Stops following the session and what is studied; for a page that is thrown away. */
    public void close() {
        renderer.stop();
        studio.ifPresent(Studio::close);
        numbers.close();
        runs.close();
        waiting.close();
        study.close();
    }

    /** Records what was written and is not recorded yet. */
    public void keep() {
        studio.ifPresent(Studio::save);
    }

    /** Shows the model answer, or hides it again; while it is closed, leads to where the reader's own is written: the key A. */
    public void toggleAnswers() {
        studio.filter(own -> !own.open().get())
                .ifPresentOrElse(
                        Studio::goTo, () -> answers.shown().set(!answers.shown().get()));
    }

    /** Leads to where the reader's own answer is written; nowhere where none is asked for. */
    public void write() {
        finish();
        under(page, AnswerEditor.class).stream().findFirst().ifPresent(AnswerEditor::goTo);
    }

    /**
     * Chooses an option of the quiz item or prediction that has the focus, otherwise of the first quiz item that is not
     * answered yet: the keys 1 to 6.
     *
     * @param place   of the option as it is shown, counted from 1
     * @param keySays whether the key says that the reader is sure
     * @return whether there was one
     */
    public boolean choose(int place, Optional<Boolean> keySays) {
        finish();
        Node focus = page.getScene() == null ? null : page.getScene().getFocusOwner();
        for (Node around = focus; around != null; around = around.getParent()) {
            if (around instanceof QuizBox item) {
                return item.choose(place, keySays);
            }
            if (around instanceof PredictBox predict) {
                return predict.choose(place);
            }
            if (around instanceof ExerciseBox) {
                return false;
            }
        }
        return under(page, QuizBox.class).stream()
                .filter(item -> !item.isAnswered())
                .findFirst()
                .map(item -> item.choose(place, keySays))
                .orElse(false);
    }

    /** Opens every folded section, or where all are open closes them. */
    public void unfold() {
        finish();
        List<DeeperBox> boxes = under(page, DeeperBox.class);
        boolean open = boxes.stream().allMatch(DeeperBox::isOpen);
        boxes.forEach(box -> box.open(!open));
    }

    /** Clears everything that was answered from the page, to be asked once more. */
    public void askAgain() {
        finish();
        answers.allParts().set(false);
        under(page, PredictBox.class).forEach(PredictBox::askAgain);
        under(page, QuizBox.class).forEach(QuizBox::askAgain);
        under(page, ExerciseBox.class).forEach(ExerciseBox::askAgain);
    }

    /** Marks some words wherever they are shown, in place of what was marked before; none for an empty text. */
    public Finds find(String words) {
        finish();
        finds.clear();
        finds = new Finds(Selection.passagesAlsoFolded(page), words);
        return finds;
    }

    /** What is marked now. */
    public Finds finds() {
        return finds;
    }

    /**
     * Marks some words in one part of the note.
     *
     * @return where that part is shown; empty where it waits for an answer
     */
    public Optional<Node> mark(org.commonmark.node.Node part, String words) {
        finish();
        finds.clear();
        List<Passage> there = Selection.passagesAlsoFolded(page).stream()
                .filter(passage -> passage.isOf(part))
                .toList();
        finds = Finds.ofAny(there, words);
        there.forEach(DeeperBox::reveal);
        return finds.go(1).or(() -> there.stream().findFirst());
    }

    /** What is selected, as it is copied. */
    public String selectedText() {
        return selection.text();
    }

    /** Selects everything that is shown. */
    public void selectAll() {
        finish();
        selection.all();
    }

    /** Whether all is built and every formula shows the numbers of the moment: for pictures of a page. */
    public boolean isSettled() {
        return renderer.isFinished()
                && under(page, FormulaBox.class).stream().allMatch(FormulaBox::isSettled)
                && under(page, AnswerPreview.class).stream().allMatch(AnswerPreview::isSettled);
    }

    /** The nodes of one kind below another. */
    static <N extends Node> List<N> under(Parent parent, Class<N> kind) {
        List<N> found = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            } else if (child instanceof Parent inner) {
                found.addAll(under(inner, kind));
            }
        }
        return found;
    }
}
