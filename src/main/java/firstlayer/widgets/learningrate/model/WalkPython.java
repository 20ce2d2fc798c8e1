package firstlayer.widgets.learningrate.model;

import firstlayer.script.PythonFunctions;
import firstlayer.script.PythonProgram;

/** What the programs of a walk on one weight and on two have in common. */
final class WalkPython {

    private WalkPython() {}

    /** {@code eta(rate, t)}: the rate of step t, counted from 0. */
    static String schedule(ScheduleChoice schedule) {
        String body = switch (schedule) {
            case CONSTANT -> "    return rate\n";
            case STEP -> "    return rate * 0.5**(t // 20)                  # halved every 20 steps\n";
            case INVERSE -> "    return rate / (1 + t / 20)\n";
            case EXPONENTIAL -> "    return rate * 0.5**(t / 20)\n";
            case COSINE -> "    return 0 if t >= 100 else rate * (1 + math.cos(math.pi * t / 100)) / 2\n";
            case WARM_UP -> "    return rate * min(1, (t + 1) / 10)\n";
            case ONE_CYCLE -> """
                            top, end = 29, 99                             # up along half a cosine, then down
                            low, share = (rate / 25, t / top) if t <= top else (rate / 250000, min(1, (t - top) / (end - top)))
                            if t <= top:
                                return rate + (low - rate) * (1 + math.cos(math.pi * share)) / 2
                            return low + (rate - low) * (1 + math.cos(math.pi * share)) / 2
                        """;
        };
        return "def eta(rate, t):\n" + body;
    }

    /** The generator, where there is noise to draw. */
    static void random(PythonProgram program, double noise) {
        if (noise > 0) {
            program.gap().block(PythonFunctions.RANDOM);
        }
    }
}
