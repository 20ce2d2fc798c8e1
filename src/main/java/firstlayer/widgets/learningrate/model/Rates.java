package firstlayer.widgets.learningrate.model;

import firstlayer.param.SliderRange;

/** Where the slider of the learning rate goes. */
final class Rates {

    private Rates() {}

    /** From 0 to an end, with some three hundred places at round numbers. */
    static SliderRange sliderRange(double end) {
        return SliderRange.linear(0, end, Math.pow(10, Math.floor(Math.log10(end / 200))));
    }
}
