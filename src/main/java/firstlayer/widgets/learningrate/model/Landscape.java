package firstlayer.widgets.learningrate.model;

import firstlayer.math.LossCurve;

/** The losses of one weight. */
enum Landscape {
    BOWL("Bowl ½λw²"),
    DOUBLE_WELL("Double well ¼w⁴ − ½w²"),
    PLATEAU_CLIFF("Plateau and cliff"),
    NEURON("One neuron, ½(a − 1)²");

    final String words;

    Landscape(String words) {
        this.words = words;
    }

    /**
     * @param curvature λ, of the bowl alone
     */
    LossCurve curve(double curvature) {
        return switch (this) {
            case BOWL -> LossCurve.bowl(curvature);
            case DOUBLE_WELL -> LossCurve.DOUBLE_WELL;
            case PLATEAU_CLIFF -> LossCurve.PLATEAU_CLIFF;
            // The neuron that is followed through the five questions: x = 2, b = −1, y = 1.
            case NEURON -> LossCurve.neuron(2, -1, 1);
        };
    }
}
