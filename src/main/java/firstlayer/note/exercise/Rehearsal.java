package firstlayer.note.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Tries the first draws of an exercise before a reader does. */
public final class Rehearsal {

    /** Fewer answers than these would be learnt by heart. */
    private static final int FEWEST_ANSWERS = 8;

    /** Among so many draws any such answer should have come up. */
    private static final int ENOUGH_DRAWS = 50;

    private final int draws;
    private final BooleanSupplier goesOn;

    /**
     * @param draws  how many draws of every exercise
     * @param goesOn asked before every draw; where it says no, the rest are taken on trust
     */
    public Rehearsal(int draws, BooleanSupplier goesOn) {
        this.draws = draws;
        this.goesOn = goesOn;
    }

    /** What is wrong with an exercise; what would be right. */
    public Optional<String> problem(Exercise exercise) {
        List<Double> truths = new ArrayList<>();
        for (int count = 1; count <= draws; count++) {
            if (!goesOn.getAsBoolean()) {
                return Optional.empty();
            }
            Exercise.Outcome outcome = exercise.outcome(count);
            if (outcome.drawn().isEmpty()) {
                return Optional.of(String.format(
                        Locale.ROOT, "draw %d finds nothing to ask: %s; %s", count, outcome.wrong(), outcome.right()));
            }
            truths.add(outcome.drawn().get().truth());
        }
        int answers = different(truths, exercise.tolerance());
        return draws < ENOUGH_DRAWS || answers >= FEWEST_ANSWERS
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "different answers in %d draws: %d; draw from more values, at least %d should differ",
                        draws,
                        answers,
                        FEWEST_ANSWERS));
    }

    /** How many answers a reader can tell apart. */
    private static int different(List<Double> truths, Tolerance tolerance) {
        int count = 0;
        double last = Double.NaN;
        for (double truth : truths.stream().sorted().toList()) {
            if (!tolerance.accepts(last, truth)) {
                count++;
                last = truth;
            }
        }
        return count;
    }
}
