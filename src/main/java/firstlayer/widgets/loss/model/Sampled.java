package firstlayer.widgets.loss.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A point near the curve y = sin(πx), −1 ≤ x ≤ 1: its height has noise on it. */
public record Sampled(double x, double y) {

    /** The height without noise. */
    public static double curve(double x) {
        return Math.sin(Math.PI * x);
    }

    /** One point in each of so many equal pieces of [−1, 1]: first where in the piece, then its noise. */
    static List<Sampled> drawn(int count, double noise, Random random) {
        List<Sampled> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = -1 + 2 * (i + random.nextDouble()) / count;
            points.add(new Sampled(x, curve(x) + noise * random.nextGaussian()));
        }
        return List.copyOf(points);
    }
}
