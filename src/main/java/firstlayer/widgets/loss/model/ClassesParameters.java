package firstlayer.widgets.loss.model;

import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberList;
import firstlayer.param.Parameter;
import firstlayer.param.Parameter.Name;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import firstlayer.param.Text;
import java.util.Collections;
import java.util.List;

/** What can be turned among classes in the plane, beside rate, steps and penalty. */
public final class ClassesParameters {

    /** Numbers in the row of one class: w₁, w₂, b. */
    public static final int ROW = 3;

    public static final Text<List<ClassPoint>> POINTS = new Text<>(
            new Name(
                    "points",
                    "Points",
                    "",
                    Role.PLAIN,
                    "x1, x2 and the class, 1 to 4, for each point in turn. A double click in the plane adds one."),
            1000,
            ClassPoint::read,
            ClassPoint::write,
            ClassPoint::says,
            ClassPoint.read("-2;1;1;-1;2.5;1;-2.5;2.5;1;-0.5;0.5;1;2;1.5;2;1;2.5;2;2.5;0.5;2;0.5;1;2;"
                    + "0;-2;3;-1;-1;3;1.5;-1.5;3;1.5;1;3"));

    public static final NumberList ROWS = new NumberList(
            new Name(
                    "rows",
                    "Row",
                    "",
                    Role.WEIGHT,
                    "Where the weights begin: w1, w2 and b of each class in turn. Three numbers more are a class more."),
            2 * ROW,
            ClassPoint.CLASSES * ROW,
            -100,
            100,
            false,
            SliderRange.linear(-5, 5, 0.1),
            Collections.nCopies(3 * ROW, 0.0));

    public static final RealParameter TEMPERATURE = new RealParameter(
            new Name(
                    "temperature",
                    "Temperature T",
                    "",
                    Role.PLAIN,
                    "Divides the logits after learning: a high one makes the answers unsure, a low one sure."),
            0.1,
            10,
            SliderRange.log(0.1, 10),
            1.0);

    public static final IntegerParameter POINT = new IntegerParameter(
            new Name(
                    "point",
                    "Point looked at",
                    "",
                    Role.PLAIN,
                    "Number of the point whose logits and probabilities are written out; a click chooses the nearest."),
            1,
            ClassPoint.MOST,
            SliderRange.linear(1, ClassPoint.MOST, 1),
            1L);

    static final List<Parameter<?>> ALL =
            List.of(POINTS, ROWS, TEMPERATURE, POINT, LossParameters.L2, LossParameters.RATE, LossParameters.STEPS);

    private ClassesParameters() {}
}
