package firstlayer.widgets.learningrate.model;

import firstlayer.math.Curvatures;
import firstlayer.math.LossSurface;
import java.util.Optional;

/** The losses of two weights, with the window in which each is drawn. */
public enum Landscape2 {
    BOWL("Bowl ½(w₁² + κw₂²)", -3, 3, -3, 3, new double[] {0, 0}),
    ROSENBROCK("Rosenbrock's valley", -2, 2, -1, 3, new double[] {1, 1}),
    BEALE("Beale", -4.5, 4.5, -4.5, 4.5, new double[] {3, 0.5}),
    HIMMELBLAU("Himmelblau", -5, 5, -5, 5, new double[] {3, 2}),
    SADDLE("Saddle ½(w₁² − w₂²)", -3, 3, -3, 3, null);

    final String words;
    final WeightWindow window;
    private final double[] minimum;

    Landscape2(String words, double left, double right, double bottom, double top, double[] minimum) {
        this.words = words;
        this.window = new WeightWindow(left, right, bottom, top);
        this.minimum = minimum;
    }

    /**
     * @param kappa condition number, of the bowl alone
     */
    LossSurface surface(double kappa) {
        return switch (this) {
            case BOWL -> LossSurface.bowl(kappa);
            case ROSENBROCK -> LossSurface.ROSENBROCK;
            case BEALE -> LossSurface.BEALE;
            case HIMMELBLAU -> LossSurface.HIMMELBLAU;
            case SADDLE -> LossSurface.SADDLE;
        };
    }

    /** Whether there is a least loss; where there is, it is 0. */
    public boolean hasMinimum() {
        return minimum != null;
    }

    /** A minimum, one of them where there are several; none where {@link #hasMinimum} says so. */
    double[] minimum() {
        return minimum.clone();
    }

    /** The curvatures at the minimum, at one of them where there are several; empty where there is none. */
    Optional<Curvatures> curvatures(double kappa) {
        if (this == BOWL) {
            return Optional.of(new Curvatures(1, kappa));
        }
        return Optional.ofNullable(minimum).map(at -> Curvatures.of(surface(kappa), at[0], at[1]));
    }
}
