package firstlayer.widgets.neuron.model;

import firstlayer.param.Flag;
import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberList;
import firstlayer.param.Parameter;
import firstlayer.param.Parameter.Name;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import java.util.List;

/** What can be set of a neuron that looks at an image; the ids are those of links and do not change. */
public final class PatternParameters {

    /** Lines and columns of the image and of the weights. */
    public static final int SIDE = 5;

    static final NumberList IMAGE = new NumberList(
            new Name("image", "Image x", "", Role.INPUT, "25 numbers from 0 to 1, line by line."),
            SIDE * SIDE,
            SIDE * SIDE,
            0,
            1,
            false,
            SliderRange.linear(0, 1, 0.1),
            SmallImage.EDGE.image());

    static final NumberList WEIGHTS = new NumberList(
            new Name("weights", "Weights w", "", Role.WEIGHT, "25 numbers, one for each pixel, line by line."),
            SIDE * SIDE,
            SIDE * SIDE,
            -100,
            100,
            false,
            SliderRange.linear(-1, 1, 0.1),
            SmallImage.EDGE.weights());

    static final Flag SLIDE = new Flag(
            new Name("slide", "Slide it", "", Role.PLAIN, "Lays the same weights on every place of a larger picture."),
            false);

    static final IntegerParameter ROW = place("row", "Line", "Which line of the map is looked at, from the top.");

    static final IntegerParameter COLUMN =
            place("column", "Column", "Which column of the map is looked at, from the left.");

    static final List<Parameter<?>> ALL =
            List.of(IMAGE, WEIGHTS, NeuronParameters.B, NeuronParameters.ACTIVATION, SLIDE, ROW, COLUMN);

    private PatternParameters() {}

    private static IntegerParameter place(String id, String label, String help) {
        return new IntegerParameter(
                new Name(id, label, "", Role.PLAIN, help),
                1,
                LargePicture.MAP,
                SliderRange.linear(1, LargePicture.MAP, 1),
                1L);
    }
}
