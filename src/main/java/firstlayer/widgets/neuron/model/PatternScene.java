package firstlayer.widgets.neuron.model;

import static firstlayer.widgets.neuron.model.PatternParameters.*;

import firstlayer.param.Format;
import firstlayer.param.Numbers;
import firstlayer.param.Parameter;
import firstlayer.param.Role;
import firstlayer.param.Values;
import firstlayer.script.Script;
import firstlayer.widget.Progress;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A neuron whose weights are an image: what it looks for, and how well another image matches. */
public final class PatternScene implements Widget<Pattern> {

    /** A corner's weights on a T. */
    public static final String CORNER_IN_T = "scene=pattern&image=" + IMAGE.write(SmallImage.T.image()) + "&weights="
            + WEIGHTS.write(SmallImage.CORNER.weights());

    private static final List<Readout<Pattern>> READOUTS = List.of(
            Readout.one("z", "z", Role.PLAIN, Format.HUNDREDTHS, Pattern::z),
            Readout.one("a", "a", Role.OUTPUT, Format.TEN_THOUSANDTHS, Pattern::a),
            Readout.one("along", "z along w", Role.WEIGHT, Format.HUNDREDTHS, Pattern::along),
            Readout.some(
                    "cosine",
                    "cosine of x and w",
                    Role.PLAIN,
                    Format.THOUSANDTHS,
                    pattern -> Double.isFinite(pattern.cosine())
                            ? Reading.of(pattern.cosine())
                            : Reading.none("what is all 0 points nowhere")),
            Readout.counted(
                    "line.n",
                    "w·x of line",
                    Role.PLAIN,
                    Format.HUNDREDTHS,
                    pattern ->
                            IntStream.range(0, SIDE).mapToDouble(pattern::line).toArray()),
            Readout.some(
                    "map-best",
                    "largest of the map",
                    Role.OUTPUT,
                    Format.HUNDREDTHS,
                    pattern -> pattern.slides()
                            ? Reading.of(pattern.best())
                            : Reading.none("the weights lie on one image; Slide it makes a map")));

    @Override
    public String id() {
        return "pattern";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return ALL;
    }

    @Override
    public List<Row> panel(Values now) {
        List<Row> place = now.get(SLIDE) ? List.of(Row.of(ROW), Row.of(COLUMN)) : List.of();
        return Stream.of(
                        List.of(Row.of(SLIDE)),
                        place,
                        List.of(
                                Row.of(NeuronParameters.B),
                                Row.of(NeuronParameters.ACTIVATION),
                                Row.more(IMAGE),
                                Row.more(WEIGHTS)))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Pattern solve(Values values, Progress<? super Pattern> progress) {
        boolean slides = values.get(SLIDE);
        int row = values.get(ROW).intValue() - 1;
        int column = values.get(COLUMN).intValue() - 1;
        List<Double> x =
                slides ? Arrays.stream(LargePicture.patch(row, column)).boxed().toList() : values.get(IMAGE);
        return new Pattern(
                x,
                values.get(WEIGHTS),
                values.get(NeuronParameters.B),
                values.get(NeuronParameters.ACTIVATION),
                slides,
                row,
                column);
    }

    @Override
    public List<String> parts() {
        return List.of("image", "weights", "map", "score", "products");
    }

    @Override
    public List<Readout<Pattern>> readouts() {
        return READOUTS;
    }

    @Override
    public List<Script> scripts(Values values) {
        return List.of(PatternPython.of(solve(values, Progress.silent())));
    }

    @Override
    public String describe(Pattern pattern) {
        String place = pattern.slides()
                ? String.format(
                        Locale.ROOT, " at line %d, column %d of the map", pattern.row() + 1, pattern.column() + 1)
                : "";
        return String.format(
                Locale.ROOT,
                "The match score z%s is %s and the output %s. The image that points along w and is as long has %s.",
                place,
                Numbers.significant(pattern.z(), 4),
                Numbers.significant(pattern.a(), 3),
                Numbers.significant(pattern.along(), 4));
    }

    /** A pixel's number, counted from 0, in the image or in the weights. */
    public static Values painted(Values values, boolean weights, int pixel, double number) {
        return (weights ? WEIGHTS : IMAGE).lens(pixel + 1).set(values, number);
    }

    /** A whole small image at once, as the image or as the weights that look for it. */
    public static Values filled(Values values, boolean weights, SmallImage image) {
        return weights ? values.with(WEIGHTS, image.weights()) : values.with(IMAGE, image.image());
    }

    /** Another place of the map, counted from 0. */
    public static Values placed(Values values, int row, int column) {
        return values.with(ROW, row + 1L).with(COLUMN, column + 1L);
    }
}
