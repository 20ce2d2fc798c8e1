package firstlayer.widgets.learningrate;

import firstlayer.plot.Ink;

/** The ink of each lane; the rate that is set has the rate's own. */
enum Inks {
    ;

    private static final Ink[] LANES = {Ink.RATE, Ink.OUTPUT, Ink.WEIGHT, Ink.NEGATIVE, Ink.BIAS, Ink.MUTED};

    static Ink lane(int index) {
        return LANES[index % LANES.length];
    }
}
