package firstlayer.widgets.learningrate.model;

/** The part of the plane of two weights that is looked at. */
public record WeightWindow(double left, double right, double bottom, double top) {

    private static final double STRIDE = 1.5;
    private static final int MOST_STRIDES = 6;

    /** As much larger, about the same middle and in strides, as it must be to hold a point; at most some ten times. */
    WeightWindow around(double x, double y) {
        WeightWindow wider = this;
        for (int i = 0; i < MOST_STRIDES && !wider.holds(x, y); i++) {
            wider = wider.times(STRIDE);
        }
        return wider;
    }

    boolean holds(double x, double y) {
        return x >= left && x <= right && y >= bottom && y <= top;
    }

    private WeightWindow times(double factor) {
        double x = (left + right) / 2;
        double y = (bottom + top) / 2;
        return new WeightWindow(
                x + factor * (left - x), x + factor * (right - x), y + factor * (bottom - y), y + factor * (top - y));
    }
}
