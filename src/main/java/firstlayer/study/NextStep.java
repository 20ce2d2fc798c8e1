package firstlayer.study;

import java.util.List;
import java.util.Optional;

/**
 * The one thing to do next.
 *
 * @param item the question it is about; empty for the answer and its points
 */
public record NextStep(Kind kind, Subject note, Optional<Subject> item) {

    /** What is to be done, in the order in which it is named within a note; what is due comes before all notes. */
    public enum Kind {
        REVIEW,
        PREDICT,
        EXPERIMENT,
        QUIZ,
        WRITE,
        CHECK
    }

    /**
     * What is due; otherwise what the first note still lacks that lacks anything.
     *
     * @param due   in the order in which it is asked
     * @param notes in their order
     */
    public static Optional<NextStep> of(Study study, List<Subject> due, List<Asked> notes) {
        if (!due.isEmpty()) {
            return Optional.of(about(Kind.REVIEW, due.get(0)));
        }
        return notes.stream()
                .flatMap(asked -> in(asked, Evidence.of(study, asked)).stream())
                .findFirst();
    }

    private static Optional<NextStep> in(Asked asked, Evidence evidence) {
        return first(Kind.PREDICT, evidence.predictions())
                .or(() -> first(Kind.EXPERIMENT, evidence.runs()))
                .or(() -> first(Kind.QUIZ, evidence.quiz()))
                .or(() -> answer(asked, evidence));
    }

    private static Optional<NextStep> first(Kind kind, Evidence.Part part) {
        return part.open().stream().findFirst().map(item -> about(kind, item));
    }

    private static Optional<NextStep> answer(Asked asked, Evidence evidence) {
        if (!asked.answer() || evidence.written() && evidence.checked()) {
            return Optional.empty();
        }
        Kind kind = evidence.written() ? Kind.CHECK : Kind.WRITE;
        return Optional.of(new NextStep(kind, asked.note(), Optional.empty()));
    }

    private static NextStep about(Kind kind, Subject item) {
        return new NextStep(kind, item.whole(), Optional.of(item));
    }
}
