package firstlayer.widgets.loss.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a rectangle each class has the largest logit: the rectangle cut by the half-plane zₖ ≥ zⱼ for every other class j
 * (Sutherland and Hodgman 1974). Where two rows are equal, all of it goes to the lower number, as {@link Classification#said}
 * does.
 */
public final class ClassRegions {

    private ClassRegions() {}

    /**
     * The corners {@code {x1, x2}} of a class's region in order; none where it has none.
     *
     * @param label counted from 1
     */
    public static List<double[]> of(Classification state, int label, AxisRange across, AxisRange upwards) {
        List<double[]> region = List.of(
                new double[] {across.min(), upwards.min()},
                new double[] {across.max(), upwards.min()},
                new double[] {across.max(), upwards.max()},
                new double[] {across.min(), upwards.max()});
        for (int other = 1; other <= state.classes(); other++) {
            if (other != label) {
                region = cut(state, label, other, region);
            }
        }
        return region;
    }

    private static List<double[]> cut(Classification state, int label, int other, List<double[]> region) {
        double u = state.row(label, 0) - state.row(other, 0);
        double v = state.row(label, 1) - state.row(other, 1);
        double c = state.row(label, 2) - state.row(other, 2);
        if (u == 0 && v == 0) {
            return c > 0 || c == 0 && label < other ? region : List.of();
        }
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < region.size(); i++) {
            double[] from = region.get(i);
            double[] to = region.get((i + 1) % region.size());
            double before = u * from[0] + v * from[1] + c;
            double after = u * to[0] + v * to[1] + c;
            if (before >= 0) {
                kept.add(from);
            }
            if (before > 0 && after < 0 || before < 0 && after > 0) {
                double share = before / (before - after);
                kept.add(new double[] {from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])});
            }
        }
        return kept;
    }
}
