package firstlayer.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What shows that a note was worked through, in four quarters.
 *
 * @param predictions those that were committed
 * @param runs        the predictions after which the reader set the picture, before the next one was committed
 * @param quiz        what was right when it was asked last, at the first answer
 * @param answer      empty where the note asks for none
 * @param latest      the prediction that was committed or decided last: a run would be one after it
 */
public record Evidence(Part predictions, Part runs, Part quiz, Optional<Answer> answer, Optional<Subject> latest) {

    /**
     * A quarter that is counted.
     *
     * @param open what is not done yet, in reading order
     */
    public record Part(int total, List<Subject> open) {

        public Part {
            open = List.copyOf(open);
        }

        static Part of(List<Subject> all, Predicate<Subject> done) {
            return new Part(all.size(), all.stream().filter(done.negate()).toList());
        }

        public int done() {
            return total - open.size();
        }
    }

    /**
     * The quarter of the answer in the reader's own words.
     *
     * @param written whether it has {@link Words#ENOUGH} words now
     * @param checked whether a point of what a good answer mentions was ticked on or off after that was written
     * @param peeked  whether the model answer was shown before
     */
    public record Answer(boolean written, boolean checked, boolean peeked) {}

    private record Runs(Set<Subject> ran, Optional<Subject> latest) {}

    public static Evidence of(Study study, Asked asked) {
        Runs runs = runs(study, asked);
        return new Evidence(
                Part.of(
                        asked.predictions(),
                        item -> study.history(item).firstPrediction().isPresent()),
                Part.of(asked.predictions(), runs.ran::contains),
                Part.of(
                        asked.quiz(),
                        item -> study.history(item)
                                .last()
                                .map(FirstAnswer::right)
                                .orElse(false)),
                asked.answer() ? Optional.of(answer(study, asked.note())) : Optional.empty(),
                runs.latest);
    }

    private static Answer answer(Study study, Subject note) {
        OwnAnswer answer = OwnAnswer.of(study.of(note));
        return new Answer(answer.written(), answer.checked(), answer.peeked());
    }

    /** Walks through the note's events with the prediction that was committed or decided last. */
    private static Runs runs(Study study, Asked asked) {
        Map<String, Subject> predicted = new HashMap<>();
        for (Subject item : asked.predictions()) {
            for (Event event : study.events(item)) {
                if (event.fact() instanceof Fact.Predicted) {
                    predicted.put(event.id(), item);
                }
            }
        }
        Set<Subject> ran = new HashSet<>();
        Optional<Subject> latest = Optional.empty();
        for (Event event : study.of(asked.note())) {
            if (event.fact() instanceof Fact.Predicted) {
                latest = Optional.ofNullable(predicted.get(event.id()));
            } else if (event.fact() instanceof Fact.Ran) {
                latest.ifPresent(ran::add);
            }
        }
        return new Runs(ran, latest);
    }
}
