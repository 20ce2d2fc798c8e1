package firstlayer.widgets.neuron.model;

import firstlayer.math.Activation;
import java.util.Optional;

/** What stands between the inputs and the output: nothing, or a layer of two neurons. */
enum SecondLayer {
    OFF("one neuron", null),
    IDENTITY_PAIR("two without a bend", Activation.IDENTITY),
    RELU_PAIR("two ReLUs", Activation.RELU);

    final String words;
    private final Activation activation;

    SecondLayer(String words, Activation activation) {
        this.words = words;
        this.activation = activation;
    }

    /** The activation of the two; nothing when there is only one neuron. */
    Optional<Activation> activation() {
        return Optional.ofNullable(activation);
    }
}
