package firstlayer.app;

import firstlayer.note.Note;
import firstlayer.note.node.Item;
import firstlayer.ui.ScreenEntry;
import firstlayer.ui.Shelf;
import firstlayer.ui.StudyRecorder;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.answers.AnswersScreen;
import firstlayer.ui.prose.CardMaker;
import firstlayer.ui.review.ReviewSchedule;
import firstlayer.ui.review.ReviewScreen;
import firstlayer.widget.WidgetEntry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The pages that are no notes, and what they share. On the JavaFX thread. */
final class Screens {

    private final ReviewSchedule schedule;
    private final List<ScreenEntry> all;

    /**
     * @param background one thread for long solves
     * @param openNote   opens a note at one of its questions
     * @param answers    makes the page of the reader's answers
     */
    Screens(
            Program program,
            Shelf shelf,
            StudyRecorder recorder,
            CardMaker cards,
            Executor background,
            BiConsumer<Note, Item> openNote,
            Supplier<AnswersScreen> answers) {
        this.schedule = new ReviewSchedule(shelf, recorder, program.clock());
        ScreenEntry review = new ScreenEntry(
                "Review",
                "What is due today, one question at a time",
                Optional.of("Ctrl+R"),
                schedule.due(),
                () -> new ReviewScreen(
                        schedule, recorder, note -> session(program.catalog(), note, background), cards, openNote));
        this.all = List.of(
                review,
                new ScreenEntry(
                        "Answers",
                        "What you wrote in your own words, and the file to hand in",
                        Optional.empty(),
                        new ReadOnlyIntegerWrapper(),
                        answers::get));
    }

    private static Optional<WidgetSession<?>> session(Catalog catalog, Note note, Executor background) {
        return note.widget().flatMap(catalog::find).map(entry -> session(entry, note, background));
    }

    private static <R> WidgetSession<R> session(WidgetEntry<R> entry, Note note, Executor background) {
        return new WidgetSession<>(entry, note.start(), background);
    }

    /** In the order of the rail. */
    List<ScreenEntry> all() {
        return all;
    }

    /** Looks at the clock: a day may have begun. */
    void tick() {
        schedule.tick();
    }
}
