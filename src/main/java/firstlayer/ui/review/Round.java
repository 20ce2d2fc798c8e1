package firstlayer.ui.review;

import firstlayer.note.node.NumberItem;
import firstlayer.study.Agenda;
import firstlayer.study.Sitting;
import firstlayer.study.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A sitting over the questions that there are now: what meanwhile is gone, or was answered elsewhere, is passed over. */
final class Round {

    private final ReviewSchedule schedule;
    private final Sitting sitting;
    private final boolean practice;
    private final LocalDate day;

    private Round(ReviewSchedule schedule, Sitting sitting, boolean practice) {
        this.schedule = schedule;
        this.sitting = sitting;
        this.practice = practice;
        this.day = schedule.today();
    }

    /** What is due, but no more than so many; 0 for all. */
    static Round due(ReviewSchedule schedule, Agenda agenda, int most) {
        return new Round(schedule, new Sitting(agenda.due(), most), false);
    }

    /** Questions that need not be due. */
    static Round practice(ReviewSchedule schedule, List<Subject> items) {
        return new Round(schedule, new Sitting(items, 0), true);
    }

    Sitting sitting() {
        return sitting;
    }

    LocalDate day() {
        return day;
    }

    /** Whether it asks what is due, and nothing of it was answered yet. */
    boolean isFresh() {
        return !practice && sitting.results().isEmpty();
    }

    /** The question that is asked now; empty at the end. */
    Optional<Question> now() {
        while (sitting.now().isPresent()) {
            Optional<Question> found = sitting.now()
                    .flatMap(schedule::find)
                    .filter(this::isThere)
                    .filter(question -> sitting.isAgain() || isWanted(question));
            if (found.isPresent()) {
                return found;
            }
            sitting.next();
        }
        return Optional.empty();
    }

    /** Whether there is something to ask: of an exercise a draw that its widget can show. */
    private boolean isThere(Question question) {
        int showing = schedule.history(question).next();
        return !(question.item() instanceof NumberItem number)
                || number.exercise().drawn(showing).isPresent();
    }

    private boolean isWanted(Question question) {
        return practice
                || schedule.next(question)
                        .filter(next -> !next.isAfter(schedule.today()))
                        .isPresent();
    }

    /** How many are left, and of which note the question is. */
    String foot(Question question) {
        int again = sitting.leftAgain();
        return String.format(
                Locale.ROOT,
                "%s%d left%s · from “%s”",
                practice ? "Practice: " : "",
                sitting.left(),
                again == 0 ? "" : ", " + again + " of them again",
                question.note().question());
    }
}
