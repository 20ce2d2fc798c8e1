package firstlayer.study;

import java.util.List;
import java.util.Optional;

/**
 * How often the reader was right, by how sure they said they were. Of every showing the first answer counts.
 *
 * @param unsaid where nothing was said
 */
public record Calibration(Tally sure, Tally unsure, Tally unsaid) {

    /** No answers at all. */
    public static final Calibration NONE = new Calibration(Tally.NONE, Tally.NONE, Tally.NONE);

    /** How many answers, and how many of them were right. */
    public record Tally(int answers, int right) {

        private static final Tally NONE = new Tally(0, 0);

        private Tally plus(Tally other) {
            return new Tally(answers + other.answers, right + other.right);
        }
    }

    /** Counts the answers to these questions. */
    public static Calibration of(Study study, List<Subject> items) {
        List<FirstAnswer> showings = items.stream()
                .flatMap(item -> study.history(item).showings().stream())
                .toList();
        return new Calibration(
                tally(showings, Optional.of(true)),
                tally(showings, Optional.of(false)),
                tally(showings, Optional.empty()));
    }

    /** Both together. */
    public Calibration plus(Calibration other) {
        return new Calibration(sure.plus(other.sure), unsure.plus(other.unsure), unsaid.plus(other.unsaid));
    }

    private static Tally tally(List<FirstAnswer> showings, Optional<Boolean> sure) {
        List<FirstAnswer> said =
                showings.stream().filter(showing -> showing.sure().equals(sure)).toList();
        return new Tally(
                said.size(), (int) said.stream().filter(FirstAnswer::right).count());
    }
}
