package firstlayer.widgets.learningrate;

import firstlayer.param.Range;

/** Where the slider of the learning rate goes. */
final class Rates {

    private Rates() {}

    /** From 0 to an end, with some three hundred places at round numbers. */
    static Range reach(double end) {
        return Range.linear(0, end, Math.pow(10, Math.floor(Math.log10(end / 200))));
    }
}
