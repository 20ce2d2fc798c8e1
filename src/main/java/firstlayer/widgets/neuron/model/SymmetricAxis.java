package firstlayer.widgets.neuron.model;

/** How far an axis around 0 reaches. */
public final class SymmetricAxis {

    private static final double LEAST = 6;

    private SymmetricAxis() {}

    /** 6, or 6 doubled until every number fits: an axis that seldom changes. */
    public static double around(double... numbers) {
        return around(LEAST, numbers);
    }

    /** The same, doubled from another reach. */
    public static double around(double least, double[] numbers) {
        double reach = least;
        for (double number : numbers) {
            while (Math.abs(number) > reach && Double.isFinite(number)) {
                reach *= 2;
            }
        }
        return reach;
    }
}
