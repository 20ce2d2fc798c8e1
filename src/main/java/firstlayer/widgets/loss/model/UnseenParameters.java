package firstlayer.widgets.loss.model;

import firstlayer.param.IntegerParameter;
import firstlayer.param.Parameter;
import firstlayer.param.Parameter.Name;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import java.util.List;

/** What can be turned where a curve is tried on points it has not seen, beside the penalty. */
final class UnseenParameters {

    static final int MOST_DEGREE = 9;

    static final IntegerParameter DEGREE = new IntegerParameter(
            new Name(
                    "degree",
                    "Degree",
                    "",
                    Role.WEIGHT,
                    "Highest power of x in the polynomial: it has one weight more than this."),
            1,
            MOST_DEGREE,
            SliderRange.linear(1, MOST_DEGREE, 1),
            3L);

    static final RealParameter NOISE = new RealParameter(
            new Name(
                    "noise",
                    "Noise σ",
                    "",
                    Role.PLAIN,
                    "Deviation of what is added to each height: no curve can know it."),
            0,
            2,
            SliderRange.linear(0, 1, 0.05),
            0.3);

    static final IntegerParameter SAMPLES = new IntegerParameter(
            new Name(
                    "samples",
                    "Points to learn from",
                    "",
                    Role.PLAIN,
                    "How many points the curve is fitted to; as many more are held out."),
            1,
            40,
            SliderRange.linear(2, 40, 1),
            12L);

    static final IntegerParameter SEED = IntegerParameter.seed();

    static final List<Parameter<?>> ALL = List.of(DEGREE, NOISE, SAMPLES, SEED, LossParameters.L2);

    private UnseenParameters() {}
}
