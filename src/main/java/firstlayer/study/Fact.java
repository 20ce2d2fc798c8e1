package firstlayer.study;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** What happened. What is not known of it is empty, never a guess. */
public sealed interface Fact {

    /** A question was answered, in one way or another. */
    sealed interface Answer extends Fact {

        /** Which showing of the question this belongs to, counted from 1. */
        int showing();

        boolean right();

        /** Whether the reader was sure; empty where that was not said. */
        Optional<Boolean> sure();
    }

    /**
     * An option was chosen.
     *
     * @param option  counted from 1, in the order in which they are written in the note
     * @param sure    whether the reader was sure; empty where that was not said
     * @param showing which showing of the question this belongs to, counted from 1: the first answer of each counts, the
     *                others were tried for their feedback
     */
    record Answered(int option, boolean right, Optional<Boolean> sure, int showing) implements Answer {}

    /**
     * A number was worked out in an exercise that is drawn anew.
     *
     * @param seed  which draw of the exercise, counted from 1; it is the showing as well
     * @param typed as it was typed
     * @param value what that comes to
     * @param slip  the known slip it equals
     */
    record Computed(int seed, String typed, double value, boolean right, Optional<String> slip, Optional<Boolean> sure)
            implements Answer {

        @Override
        public int showing() {
            return seed;
        }
    }

    /**
     * A prediction was committed: once when its experiment begins and, where the truth is only known at its end, once more with
     * the truth.
     *
     * @param guess the option, counted from 1, or the marked number
     * @param truth the right option, or the number it turned out to be
     */
    record Predicted(double guess, OptionalDouble truth, Optional<Boolean> right) implements Fact {}

    /** The reader set the picture: followed a link, or turned a setting. */
    record Ran(String link) implements Fact {}

    /** A point of what a good answer mentions was ticked, or no longer. */
    record Ticked(String point, boolean on) implements Fact {}

    /** The reader's own answer, whole. */
    record Wrote(String text) implements Fact {}

    /** The model answer was shown before enough was written. */
    record Peeked() implements Fact {}

    /** The date of the exam; empty where it was taken away. */
    record Exam(Optional<LocalDate> date) implements Fact {}

    /**
     * The settings of the review.
     *
     * @param most items of one sitting, without those that are asked again; 0 for all that are due
     */
    record Review(int most) implements Fact {}

    /** A question was cleared from the screen to be asked again; its history stays. */
    record Reset() implements Fact {}
}
