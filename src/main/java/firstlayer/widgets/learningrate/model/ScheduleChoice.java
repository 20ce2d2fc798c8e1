package firstlayer.widgets.learningrate.model;

import firstlayer.math.Schedule;

/** How the rate changes over the steps; the periods are those of the notes. */
public enum ScheduleChoice {
    CONSTANT("Constant"),
    STEP("Halved every 20 steps"),
    INVERSE("η/(1 + t/20)"),
    EXPONENTIAL("Exponential, half life 20"),
    COSINE("Cosine to 0 over 100"),
    WARM_UP("Warm-up over 10"),
    ONE_CYCLE("One cycle of 100");

    final String words;

    ScheduleChoice(String words) {
        this.words = words;
    }

    public Schedule of(double rate) {
        return switch (this) {
            case CONSTANT -> Schedule.constant(rate);
            case STEP -> Schedule.step(rate, 20);
            case INVERSE -> Schedule.inverse(rate, 20);
            case EXPONENTIAL -> Schedule.exponential(rate, 20);
            case COSINE -> Schedule.cosine(rate, 100);
            case WARM_UP -> Schedule.warmUp(rate, 10);
            case ONE_CYCLE -> Schedule.oneCycle(rate, 100);
        };
    }
}
