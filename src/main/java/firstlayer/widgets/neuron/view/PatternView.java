package firstlayer.widgets.neuron.view;

import firstlayer.param.Knobs;
import firstlayer.param.Numbers;
import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Part;
import firstlayer.plot.Side;
import firstlayer.plot.Spot;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widgets.PartsView;
import firstlayer.widgets.neuron.model.LargePicture;
import firstlayer.widgets.neuron.model.Pattern;
import firstlayer.widgets.neuron.model.PatternParameters;
import firstlayer.widgets.neuron.model.PatternScene;
import firstlayer.widgets.neuron.model.SmallImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An image, the weights as an image, their products, and the score they add up to: for one image, or on every place of a picture. */
final class PatternView extends PartsView<Pattern> {

    private static final int SIDE = PatternParameters.SIDE;

    /** Room beside the bars, in em. */
    private static final double NAMES = 4.6;

    private static final double NUMBERS = 4;

    private final Knobs knobs;
    private final PixelField image = new PixelField();
    private final PixelField weights = new PixelField();
    private final PixelField products = new PixelField();
    private final Diagram score = new Diagram();
    private final PixelField map = new PixelField();
    /** What a stroke paints: what its first pixel became. */
    private double brush;

    PatternView(Knobs knobs, Place place) {
        super(place);
        this.knobs = knobs;
        arrange(
                Part.rows(
                        Part.columns(
                                        Part.of("image", image.diagram(), 9, 8.6)
                                                .rank(1),
                                        Part.of("weights", weights.diagram(), 9, 8.6)
                                                .rank(2),
                                        Part.of("products", products.diagram(), 10, 8.6)
                                                .rank(3))
                                .weight(1.2),
                        Part.columns(
                                        Part.of("score", score, 15, 7.4).rank(4),
                                        Part.of("map", map.diagram(), 9, 8.6)
                                                .rank(5)
                                                .weight(0.6))
                                .weight(1)),
                List.of(
                        Part.of("image", image.diagram(), 9, 8),
                        Part.of("weights", weights.diagram(), 9, 8),
                        Part.of("map", map.diagram(), 9, 8),
                        Part.of("score", score, 15, 6),
                        Part.of("products", products.diagram(), 10, 8)));
    }

    @Override
    public void show(Picture<Pattern> picture) {
        Pattern now = picture.now();
        if (now.slides()) {
            image.show("The picture, the patch framed", LargePicture.SIDE, LargePicture::pixel, Ink.INPUT, 1);
            image.framed(now.row(), now.column(), SIDE);
            image.spots(List.of());
        } else {
            image.show("Image x", SIDE, (line, column) -> now.x().get(SIDE * line + column), Ink.INPUT, 1);
            image.spots(pixels(now, false));
        }
        weights.showSigned("Weights w", SIDE, (line, column) -> now.w().get(SIDE * line + column));
        weights.spots(pixels(now, true));
        products.showSigned("w·x, line by line", SIDE, (line, column) -> now.product(SIDE * line + column));
        products.sums(now::line);
        map(now);
        score.setAccessibleText("The score");
        score.show(pen -> score(pen, now));
    }

    private void map(Pattern now) {
        if (now.slides()) {
            double[][] all = now.map();
            map.showSigned("Map of z, valid, stride 1", all.length, (line, column) -> all[line][column]);
            map.framed(now.row(), now.column(), 1);
            map.spots(places(all));
        } else {
            map.blank("On every place", "slide it");
            map.spots(List.of(map.cell(
                    0,
                    0,
                    "slide",
                    "Slide the weights over a picture",
                    () -> knobs.set(knobs.now().with("slide=on")))));
        }
    }

    private List<Spot> places(double[][] all) {
        List<Spot> spots = new ArrayList<>();
        for (int line = 0; line < all.length; line++) {
            for (int column = 0; column < all.length; column++) {
                int row = line;
                int place = column;
                String name = String.format(
                        Locale.ROOT,
                        "Line %d, column %d of the map, z %s",
                        line + 1,
                        column + 1,
                        Numbers.significant(all[line][column], 3));
                Runnable look = () -> knobs.set(PatternScene.placed(knobs.now(), row, place));
                spots.add(map.cell(line, column, "map", name, look).painted(look, line + column == 0));
            }
        }
        return spots;
    }

    private List<Spot> pixels(Pattern now, boolean ofWeights) {
        PixelField field = ofWeights ? weights : image;
        List<Double> numbers = ofWeights ? now.w() : now.x();
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int pixel = i;
            double number = numbers.get(i);
            String name = String.format(
                    Locale.ROOT,
                    "%s line %d, column %d: %s",
                    ofWeights ? "Weight" : "Pixel",
                    i / SIDE + 1,
                    i % SIDE + 1,
                    Numbers.plain(number));
            Runnable turn = () -> {
                brush = ofWeights ? nextWeight(number) : nextPixel(number);
                paint(ofWeights, pixel);
            };
            spots.add(field.cell(i / SIDE, i % SIDE, ofWeights ? "weight" : "pixel", name, turn)
                    .painted(() -> paint(ofWeights, pixel), i == 0));
        }
        if (!isOnStage()) {
            spots.addAll(field.choices(
                    SmallImage.values(),
                    image -> image.words,
                    chosen -> knobs.set(PatternScene.filled(knobs.now(), ofWeights, chosen))));
        }
        return spots;
    }

    private void paint(boolean ofWeights, int pixel) {
        knobs.set(PatternScene.painted(knobs.now(), ofWeights, pixel, brush));
    }

    private static double nextPixel(double now) {
        return now == 0 ? 1 : 0;
    }

    // 1, −1, 0 and round; any other number becomes 1.
    private static double nextWeight(double now) {
        return now == 1 ? -1 : now == -1 ? 0 : 1;
    }

    private static void score(DiagramPen pen, Pattern now) {
        double line = Math.min(1.55, (pen.height() - 1.3) / 5.3);
        double y = 0.7;
        StringBuilder sum = new StringBuilder("z = ");
        for (int row = 0; row < SIDE; row++) {
            sum.append(term(now.line(row), row == 0));
        }
        sum.append(term(now.b(), false)).append(" = ").append(brief(now.z()));
        pen.text(0, y, sum.toString(), Side.RIGHT, Ink.TEXT.bold());
        pen.text(0, y + line, "a line of w·x each, then b", Side.RIGHT, Ink.MUTED.small());
        pen.text(
                0,
                y + 2 * line,
                "a = " + now.activation().label() + "(z) = " + Numbers.significant(now.a(), 4),
                Side.RIGHT,
                Ink.OUTPUT.bold());
        double low = Math.min(0, Math.min(now.z(), now.along()));
        double high = Math.max(0, Math.max(now.z(), now.along()));
        double unit = (pen.width() - NAMES - NUMBERS) / Math.max(1e-9, high - low);
        double zero = NAMES - unit * low;
        bar(pen, y + 3.3 * line, zero, unit, now.z(), "z now", Ink.signed(now.z()));
        bar(pen, y + 4.3 * line, zero, unit, now.along(), "along w", Ink.WEIGHT);
        if (Double.isFinite(now.cosine())) {
            String product = "w·x = ‖w‖‖x‖ × cosine " + Numbers.fixed(now.cosine(), 2);
            String most = product + ": none of that length has more than along w";
            boolean fits = pen.widthOf(most, Ink.MUTED.small()) + 0.9 <= pen.width();
            pen.text(0, y + 5.3 * line, fits ? most : product, Side.RIGHT, Ink.MUTED.small());
        }
    }

    private static String brief(double number) {
        return Numbers.brief(number, 4);
    }

    private static String term(double number, boolean first) {
        if (first) {
            return brief(number);
        }
        return (number < 0 ? " − " : " + ") + brief(Math.abs(number));
    }

    private static void bar(DiagramPen pen, double y, double zero, double unit, double z, String name, Ink ink) {
        pen.text(0, y, name, Side.RIGHT, Ink.TEXT.small());
        pen.rectangle(zero + Math.min(0, unit * z), y - 0.45, zero + Math.max(0, unit * z), y + 0.45, ink.faint(0.7));
        pen.text(zero + Math.max(0, unit * z) + 0.2, y, brief(z), Side.RIGHT, Ink.TEXT.small());
    }
}
