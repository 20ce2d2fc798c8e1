package firstlayer.widgets.learningrate.model;

import firstlayer.param.Numbers;
import firstlayer.widget.Reading;
import java.util.Locale;

/** What was read off, in a sentence. */
final class RangeWords {

    private RangeWords() {}

    static String of(RangeResult result) {
        return switch (result.test()) {
            case LINEAR -> linear(result.marks()) + diverges(result.ramp());
            case EXPONENTIAL -> exponential(result) + diverges(result.ramp());
            case U -> u(result);
        };
    }

    private static String rate(double rate) {
        return "η = " + Numbers.significant(rate, 2);
    }

    private static String number(Reading reading) {
        return rate(reading.number().orElseThrow());
    }

    private static String linear(RangeMarks marks) {
        if (marks.base().number().isEmpty()) {
            return "The range test has no mark: " + marks.base().says() + ".";
        }
        return "In the range test accuracy starts to rise at " + number(marks.base())
                + (marks.limit().number().isPresent()
                        ? " and falls back at " + number(marks.limit()) + ", which is the maximum."
                        : "; there is no maximum: " + marks.limit().says() + ".");
    }

    private static String exponential(RangeResult result) {
        RangeMarks marks = result.marks();
        if (marks.best().number().isEmpty()) {
            return "The exponential test has no rate to take: " + marks.best().says()
                    + (marks.steepest().number().isPresent()
                            ? "; it falls fastest at " + number(marks.steepest()) + "."
                            : ".");
        }
        return String.format(
                Locale.ROOT,
                "In the exponential test the loss%s is least at %s, and a tenth of that is taken: %s%s.",
                result.ramp().reach() > 0
                        ? ", as a mean over " + (2 * result.ramp().reach() + 1) + " steps,"
                        : "",
                number(marks.lowest()),
                number(marks.best()),
                marks.steepest().number().isPresent() ? "; it falls fastest at " + number(marks.steepest()) : "");
    }

    private static String diverges(RateRamp ramp) {
        int step = ramp.worseFrom();
        if (step == 0) {
            return "";
        }
        return step > ramp.steps()
                ? " It runs away in step " + step + ", by " + rate(ramp.rate(step)) + "."
                : " It diverges: from step " + step + " on, " + rate(ramp.rate(step))
                        + ", the loss is above its start.";
    }

    private static String u(RangeResult result) {
        SeedCurve seeds = result.seeds();
        if (!seeds.isOver()) {
            return String.format(Locale.ROOT, "Still training: %d of %d are over.", seeds.done(), seeds.asked());
        }
        String best = seeds.bestReading().number().isEmpty()
                ? "There is no best rate: " + seeds.bestReading().says() + "."
                : String.format(
                        Locale.ROOT,
                        "After %s the median loss of %s is least at %s: %s.",
                        StepWords.steps(result.steps()),
                        seeds.losses().length == 1 ? "one seed" : seeds.losses().length + " seeds",
                        rate(seeds.rates()[seeds.best()]),
                        Numbers.significant(seeds.medians()[seeds.best()], 3));
        String diverged = String.format(
                Locale.ROOT,
                seeds.diverged() == 1
                        ? " %d of %d trainings diverged: it ended above its start."
                        : " %d of %d trainings diverged: they ended above their start.",
                seeds.diverged(),
                seeds.asked());
        String lost = seeds.firstLost() >= 0 ? " The first ran away after step " + seeds.firstLost() + "." : "";
        return best + (seeds.diverged() > 0 ? diverged + lost : " None diverged.");
    }
}
