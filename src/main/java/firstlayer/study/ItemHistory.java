package firstlayer.study;

import java.util.List;
import java.util.Optional;

/**
 * What is known of one question.
 *
 * @param showings        each time it was asked and answered, in the order of the log
 * @param counted         what decides when it is asked again: the showings, and among them a first prediction that was wrong
 * @param screen          the answers that stand on the screen, those of the latest showing; none after it was cleared
 * @param next            the number of its next showing; where nothing was answered on the screen, of the one that is there
 * @param prediction      the one that stands on the screen, with the truth as soon as that is known
 * @param firstPrediction the first that was ever committed, which counts
 */
public record ItemHistory(
        List<FirstAnswer> showings,
        List<FirstAnswer> counted,
        List<Fact.Answer> screen,
        int next,
        Optional<Fact.Predicted> prediction,
        Optional<Fact.Predicted> firstPrediction) {

    static final ItemHistory NONE =
            new ItemHistory(List.of(), List.of(), List.of(), 1, Optional.empty(), Optional.empty());

    public ItemHistory {
        showings = List.copyOf(showings);
        counted = List.copyOf(counted);
        screen = List.copyOf(screen);
    }

    /** How it was answered when it was asked last. */
    public Optional<FirstAnswer> last() {
        return showings.isEmpty() ? Optional.empty() : Optional.of(showings.get(showings.size() - 1));
    }
}
