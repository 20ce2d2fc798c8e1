package firstlayer.widgets.loss.model;

import firstlayer.param.Choice;
import firstlayer.param.IntegerParameter;
import firstlayer.param.Parameter;
import firstlayer.param.Parameter.Name;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import java.util.List;

/** What can be turned where a curve is tried on points it has not seen, beside penalty, rate and steps. */
public final class UnseenParameters {

    static final int MOST_DEGREE = 9;

    public static final Choice<UnseenBy> BY = Choice.of(
            new Name(
                    "by",
                    "Learner",
                    "",
                    Role.PLAIN,
                    "What is fitted: the best polynomial of each degree, or a polynomial or a small net that walks down step by step."),
            by -> by.words,
            UnseenBy.DEGREE);

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

    static final IntegerParameter WIDTH = new IntegerParameter(
            new Name(
                    "width",
                    "Hidden neurons",
                    "",
                    Role.WEIGHT,
                    "How many neurons with tanh the net has between x and its output. Each begins as a steep step somewhere on the axis."),
            1,
            60,
            SliderRange.linear(1, 60, 1),
            40L);

    static final IntegerParameter SEED = IntegerParameter.seed();

    static final List<Parameter<?>> ALL = List.of(DEGREE, NOISE, SAMPLES, SEED, LossParameters.L2);

    static final List<Parameter<?>> BY_STEP = List.of(
            BY, DEGREE, WIDTH, NOISE, SAMPLES, SEED, LossParameters.L2, LossParameters.RATE, LossParameters.STEPS);

    private UnseenParameters() {}
}
