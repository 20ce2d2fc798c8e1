package firstlayer.ui.review;

import firstlayer.note.Note;
import firstlayer.note.node.Item;
import firstlayer.note.node.Predict;
import firstlayer.study.Agenda;
import firstlayer.study.Calibration;
import firstlayer.study.ItemHistory;
import firstlayer.study.Ladder;
import firstlayer.study.StudyDay;
import firstlayer.study.Subject;
import firstlayer.ui.Shelf;
import firstlayer.ui.StudyRecorder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * What the notes of the folder ask, and when it is asked again. A folder may hold a thousand notes: they are looked through a few
 * milliseconds at a time, so that nothing waits for it.
 */
public final class ReviewSchedule {

    private static final long NANOS_AT_ONCE = 4_000_000;

    private final Shelf shelf;
    private final StudyRecorder recorder;
    private final Clock clock;
    private final RememberedScheduler scheduler = new RememberedScheduler(new Ladder());
    private final ReadOnlyIntegerWrapper due = new ReadOnlyIntegerWrapper();
    private final Set<Runnable> watchers = new LinkedHashSet<>();
    private final Deque<Note> unread = new ArrayDeque<>();
    private final Deque<Subject> unknown = new ArrayDeque<>();
    private Map<Subject, Question> listing = new LinkedHashMap<>();
    private Map<Subject, Question> questions = Map.of();
    private Optional<Agenda> agenda = Optional.empty();
    private Calibration counting = Calibration.NONE;
    private Calibration calibration = Calibration.NONE;
    private LocalDate day;
    private boolean working;

    public ReviewSchedule(Shelf shelf, StudyRecorder recorder, Clock clock) {
        this.shelf = shelf;
        this.recorder = recorder;
        this.clock = clock;
        this.day = today();
        shelf.watch(this::list);
        recorder.study().watch(this::look);
        list();
    }

    /** How many questions are due. */
    public ReadOnlyIntegerProperty due() {
        return due.getReadOnlyProperty();
    }

    /** Looks at the clock: a new day brings what is due on it. */
    public void tick() {
        if (!today().equals(day)) {
            day = today();
            look();
        }
    }

    LocalDate today() {
        return StudyDay.of(OffsetDateTime.now(clock));
    }

    /** Whether it has not looked at everything yet. */
    boolean isWorking() {
        return working;
    }

    /** Empty until the notes have been looked through. */
    Optional<Agenda> agenda() {
        return agenda;
    }

    /** All that is asked, in the order of the notes. */
    List<Question> questions() {
        return List.copyOf(questions.values());
    }

    /** What may be practised of a note. A prediction that was right is no question any more: its experiment was seen. */
    List<Subject> practice(Note note) {
        return questions.values().stream()
                .filter(question -> question.note().equals(note))
                .filter(question ->
                        !(question.item() instanceof Predict) || next(question).isPresent())
                .map(Question::subject)
                .toList();
    }

    /** A question as it is now; empty where its note no longer has it. */
    Optional<Question> find(Subject subject) {
        Optional<Question> same = Optional.ofNullable(questions.get(subject));
        // Its words may have been changed meanwhile.
        return same.or(() -> questions.values().stream()
                .filter(question -> question.subject().whole().equals(subject.whole()))
                .filter(question -> question.subject().item().equals(subject.item()))
                .findFirst());
    }

    ItemHistory history(Question question) {
        return recorder.study().history(question.subject());
    }

    /** The day on which a question is asked again, over where it waits; empty where it was never answered. */
    Optional<LocalDate> next(Question question) {
        return scheduler
                .after(history(question).counted())
                .map(standing -> standing.due(recorder.study().exam(), day));
    }

    /** How many questions are asked again on a day to come. */
    int on(LocalDate then) {
        return (int) questions.values().stream()
                .filter(question -> next(question).equals(Optional.of(then)))
                .count();
    }

    /** How often the reader was right about all that is asked here. */
    Calibration calibration() {
        return calibration;
    }

    /** Calls a watcher whenever what is due may be something else. */
    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    private void list() {
        unread.clear();
        unread.addAll(shelf.notes());
        listing = new LinkedHashMap<>();
        if (unread.isEmpty()) {
            questions = Map.of();
        }
        work();
    }

    private void look() {
        unknown.clear();
        unknown.addAll(questions.keySet());
        counting = Calibration.NONE;
        work();
    }

    private void work() {
        if (!working) {
            working = true;
            Platform.runLater(this::workOn);
        }
    }

    private void workOn() {
        long end = System.nanoTime() + NANOS_AT_ONCE;
        while (!unread.isEmpty() || !unknown.isEmpty()) {
            if (System.nanoTime() > end) {
                Platform.runLater(this::workOn);
                return;
            }
            if (unread.isEmpty()) {
                learn(unknown.remove());
            } else {
                read(unread.remove());
            }
        }
        working = false;
        calibration = counting;
        agenda = Optional.of(Agenda.of(recorder.study(), scheduler, List.copyOf(questions.keySet()), day));
        // The agenda has asked about all there is.
        scheduler.turn();
        due.set(agenda.get().due().size());
        List.copyOf(watchers).forEach(Runnable::run);
    }

    // What an item's history comes to is remembered: asked once, it is at hand for the agenda.
    private void learn(Subject item) {
        scheduler.after(recorder.study().history(item).counted());
        counting = counting.plus(Calibration.of(recorder.study(), List.of(item)));
    }

    private void read(Note note) {
        List<Item> items = note.studied() ? note.items() : List.of();
        for (Item item : items) {
            Subject subject = shelf.subject(note).item(item.id(), item.text());
            listing.put(subject, new Question(note, item, subject));
        }
        if (unread.isEmpty()) {
            questions = listing;
            look();
        }
    }
}
