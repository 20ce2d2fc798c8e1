package firstlayer.study;

import java.util.Optional;

/**
 * The one thing to do next in a note.
 *
 * @param item the question it is about; empty for the answer and its points
 */
public record NextStep(Kind kind, Optional<Subject> item) {

    /** What is to be done, in the order in which it is named. */
    public enum Kind {
        EXPERIMENT,
        PREDICT,
        QUIZ,
        WRITE,
        CHECK
    }

    /** The first thing that a note still lacks; empty where it lacks nothing. */
    public static Optional<NextStep> of(Evidence evidence) {
        // A run belongs to the prediction before it, so it is named while it can still be one.
        return evidence.latest()
                .filter(evidence.runs().open()::contains)
                .map(item -> new NextStep(Kind.EXPERIMENT, Optional.of(item)))
                .or(() -> first(Kind.PREDICT, evidence.predictions()))
                .or(() -> first(Kind.QUIZ, evidence.quiz()))
                .or(() -> evidence.answer().flatMap(NextStep::in));
    }

    private static Optional<NextStep> first(Kind kind, Evidence.Part part) {
        return part.open().stream().findFirst().map(item -> new NextStep(kind, Optional.of(item)));
    }

    private static Optional<NextStep> in(Evidence.Answer answer) {
        if (!answer.written()) {
            return Optional.of(new NextStep(Kind.WRITE, Optional.empty()));
        }
        return answer.checked() ? Optional.empty() : Optional.of(new NextStep(Kind.CHECK, Optional.empty()));
    }
}
