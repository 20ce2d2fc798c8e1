package firstlayer.widgets.initialization.model;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import firstlayer.math.Initialiser.Scheme;

/** The starts that are trained beside each other, from the same N(0, 1) numbers. */
public enum TrainStart {
    ZEROS("zeros", "zeros", Initialiser.of(Scheme.ZEROS)),
    SMALL("small", "σ = 0.01", Initialiser.of(Scheme.NORMAL, 0.01)),
    NORMAL("normal", "σ = 1", Initialiser.of(Scheme.NORMAL, 1)),
    XAVIER("xavier-normal", "Xavier", Initialiser.of(Scheme.XAVIER_NORMAL)),
    /** Made for ReLU, so its net has ReLU whatever the others have. */
    HE("he-normal", "He, ReLU", Initialiser.of(Scheme.HE_NORMAL));

    final String key;
    public final String words;
    final Initialiser rule;

    TrainStart(String key, String words, Initialiser rule) {
        this.key = key;
        this.words = words;
        this.rule = rule;
    }

    /** φ of the hidden layers, where the others have {@code chosen}. */
    Activation activation(Activation chosen) {
        return this == HE ? Activation.RELU : chosen;
    }
}
