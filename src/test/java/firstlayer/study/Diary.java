package firstlayer.study;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A reader's log, written by hand: one event after the other, each at a moment of its own. */
final class Diary {

    static final Subject NOTE = Subject.note("built-in", "01-neuron.md");
    static final Subject ITEM = NOTE.item("z-at-start", "aaaa");
    static final Optional<Boolean> UNSAID = Optional.empty();
    static final Optional<Boolean> SURE = Optional.of(true);
    static final Optional<Boolean> UNSURE = Optional.of(false);

    private final Study study = new Study();
    private int events;

    Study study() {
        return study;
    }

    Diary add(Subject subject, String at, Fact fact) {
        study.add(List.of(new Event("e" + events++, OffsetDateTime.parse(at), subject, fact)));
        return this;
    }

    /** The next showing of a question, answered at noon. */
    Diary answer(Subject item, String day, boolean right, Optional<Boolean> sure) {
        return answerAt(item, day + "T12:00+01:00", right, sure);
    }

    Diary answerAt(Subject item, String at, boolean right, Optional<Boolean> sure) {
        return add(
                item,
                at,
                new Fact.Answered(
                        right ? 1 : 2, right, sure, study.history(item).next()));
    }

    Diary exam(String day, String exam) {
        Optional<LocalDate> date = exam.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(exam));
        return add(Subject.NONE, day + "T12:00+01:00", new Fact.Exam(date));
    }

    Diary predict(Subject item, String at, double guess, OptionalDouble truth, Optional<Boolean> right) {
        return add(item, at, new Fact.Predicted(guess, truth, right));
    }

    /** When a question is asked again, as seen on a day. */
    String due(Subject item, String today) {
        return new Ladder()
                .after(study.history(item).counted())
                .map(standing ->
                        standing.due(study.exam(), LocalDate.parse(today)).toString())
                .orElse("new");
    }

    ItemHistory item() {
        return study.history(ITEM);
    }
}
