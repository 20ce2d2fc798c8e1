package firstlayer.widgets.learningrate;

import firstlayer.math.LossSurface;

/** The losses of two weights, with the window in which each is drawn. */
enum Landscape2 {
    BOWL("Bowl ½(w₁² + κw₂²)", -3, 3, -3, 3),
    ROSENBROCK("Rosenbrock's valley", -2, 2, -1, 3),
    BEALE("Beale", -4.5, 4.5, -4.5, 4.5),
    HIMMELBLAU("Himmelblau", -5, 5, -5, 5),
    SADDLE("Saddle ½(w₁² − w₂²)", -3, 3, -3, 3);

    final String words;
    final double left;
    final double right;
    final double bottom;
    final double top;

    Landscape2(String words, double left, double right, double bottom, double top) {
        this.words = words;
        this.left = left;
        this.right = right;
        this.bottom = bottom;
        this.top = top;
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
}
