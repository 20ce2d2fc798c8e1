package firstlayer.widgets.initialization;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import firstlayer.widget.Preset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Figures of papers that can be looked at here, with what is theirs and what is not. */
enum Paper {
    GLOROT_STANDARD(
            "Glorot & Bengio 2010, fig. 6–7: standard start",
            "scheme=uniform&r=0.0316&activation=tanh&depth=5&width=1000&batch=64&gain=1",
            Activation.TANH,
            Initialiser.Scheme.UNIFORM,
            5,
            "Glorot & Bengio 2010, figures 6 and 7, top: U(±1/√n), five tanh layers of 1000. Reproduced: outputs narrow upwards,"
                    + " gradients narrow downwards. Not reproduced: their pictures, output layer and loss; here N(0, 1) goes in at"
                    + " both ends."),
    GLOROT_NORMALISED(
            "Glorot & Bengio 2010, fig. 6–7: normalised start",
            "scheme=xavier-uniform&activation=tanh&depth=5&width=1000&batch=64&gain=1",
            Activation.TANH,
            Initialiser.Scheme.XAVIER_UNIFORM,
            5,
            "Glorot & Bengio 2010, figures 6 and 7, bottom: their normalised start. Reproduced: all layers stay about as wide. Not"
                    + " reproduced: their pictures, output layer and loss; here N(0, 1) goes in at both ends."),
    HE_THIRTY(
            "He et al. 2015: 30 ReLU layers, He",
            "scheme=he-normal&activation=relu&depth=30&width=256&batch=64&gain=1",
            Activation.RELU,
            Initialiser.Scheme.HE_NORMAL,
            30,
            "He et al. 2015, figure 3, 30 layers that learn. Reproduced: the signal reaches the last layer at its size. Not"
                    + " reproduced: convolutions, ImageNet and the training; here are dense layers at the start."),
    XAVIER_THIRTY(
            "He et al. 2015: 30 ReLU layers, Xavier",
            "scheme=xavier-normal&activation=relu&depth=30&width=256&batch=64&gain=1",
            Activation.RELU,
            Initialiser.Scheme.XAVIER_NORMAL,
            30,
            "He et al. 2015, figure 3, 30 layers that stall. Reproduced: half the mean square is lost at each layer. Not"
                    + " reproduced: convolutions, ImageNet and the training; here are dense layers at the start.");

    private final Preset preset;
    private final Activation activation;
    private final Initialiser.Scheme scheme;
    private final int depth;
    final String words;

    Paper(String label, String query, Activation activation, Initialiser.Scheme scheme, int depth, String words) {
        this.preset = new Preset(label, "scene=layers&" + query);
        this.activation = activation;
        this.scheme = scheme;
        this.depth = depth;
        this.words = words;
    }

    static List<Preset> presets() {
        return Arrays.stream(values()).map(paper -> paper.preset).toList();
    }

    /** The figure that these layers are like, if there is one. */
    static Optional<Paper> of(Stack stack) {
        return Arrays.stream(values())
                .filter(paper -> paper.activation == stack.activation()
                        && paper.scheme == stack.start().scheme()
                        && paper.depth == stack.depth()
                        && stack.start().gain() == 1
                        && stack.width() >= 256)
                .findFirst();
    }
}
