package firstlayer.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks through the events of one question. */
final class ItemFold {

    private final List<FirstAnswer> showings = new ArrayList<>();
    private final List<FirstAnswer> counted = new ArrayList<>();
    private final Set<Integer> numbers = new HashSet<>();
    private final List<Fact.Answer> screen = new ArrayList<>();
    private Optional<Integer> onScreen = Optional.empty();
    private int next = 1;
    private Optional<Fact.Predicted> prediction = Optional.empty();
    private Optional<Fact.Predicted> first = Optional.empty();
    // After it was cleared, a new prediction is another one than the first.
    private boolean cleared;

    private ItemFold() {}

    static ItemHistory of(List<NoteLog.Entry> entries) {
        ItemFold fold = new ItemFold();
        entries.forEach(fold::take);
        return new ItemHistory(fold.showings, fold.counted, fold.screen, fold.next, fold.prediction, fold.first);
    }

    private void take(NoteLog.Entry entry) {
        Fact fact = entry.event().fact();
        if (fact instanceof Fact.Answer answer) {
            answered(answer, showing(entry, answer.right(), answer.sure()));
        } else if (fact instanceof Fact.Predicted predicted) {
            predicted(predicted, entry);
        } else if (fact instanceof Fact.Reset) {
            reset();
        }
    }

    private static FirstAnswer showing(NoteLog.Entry entry, boolean right, Optional<Boolean> sure) {
        return new FirstAnswer(StudyDay.of(entry.event().at()), right, sure, entry.exam());
    }

    private void answered(Fact.Answer answer, FirstAnswer showing) {
        int number = answer.showing();
        if (numbers.add(number)) {
            showings.add(showing);
            counted.add(showing);
            screen.clear();
            onScreen = Optional.of(number);
        }
        // Another window may still be trying the options of an earlier showing.
        if (onScreen.equals(Optional.of(number))) {
            screen.add(answer);
        }
        next = Math.max(next, number == Integer.MAX_VALUE ? number : number + 1);
    }

    private void predicted(Fact.Predicted now, NoteLog.Entry entry) {
        boolean undecided = first.isEmpty() || first.get().right().isEmpty();
        prediction = Optional.of(prediction.map(before -> decided(before, now)).orElse(now));
        if (!cleared) {
            first = prediction;
        }
        if (undecided && first.get().right().equals(Optional.of(false))) {
            counted.add(showing(entry, false, Optional.empty()));
        }
    }

    /** The guess as it was committed, with the truth that a later event brings. */
    private static Fact.Predicted decided(Fact.Predicted before, Fact.Predicted now) {
        return before.truth().isPresent() || before.right().isPresent()
                ? before
                : new Fact.Predicted(before.guess(), now.truth(), now.right());
    }

    private void reset() {
        if (screen.isEmpty()) {
            // What was cleared unanswered is not shown again.
            next = next == Integer.MAX_VALUE ? next : next + 1;
        }
        screen.clear();
        onScreen = Optional.empty();
        cleared |= first.isPresent();
        prediction = Optional.empty();
    }
}
