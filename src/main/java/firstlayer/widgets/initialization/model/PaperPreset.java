package firstlayer.widgets.initialization.model;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import firstlayer.widget.Preset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Figures of papers that can be looked at here, with what is theirs and what is not. */
public enum PaperPreset {
    GLOROT_STANDARD(
            "Glorot & Bengio 2010, fig. 6–7: standard start",
            "scheme=uniform&r=0.0316&activation=tanh&depth=5&width=1000&batch=64&gain=1&rows=all",
            Activation.TANH,
            Initialiser.Scheme.UNIFORM,
            5,
            "Glorot & Bengio 2010, figures 6 and 7, top: tanh layers of 1000 from U(±1/√n), here r = 0.0316. Reproduced: outputs narrow "
                    + "upwards, gradients narrow downwards, nothing saturates. Figure 8: weight gradients of about equal size in all layers, see the third line. Not reproduced: their images, "
                    + "output layer and loss (N(0, 1) goes in at both ends). Five layers are our choice."),
    GLOROT_NORMALISED(
            "Glorot & Bengio 2010, fig. 6–7: normalised start",
            "scheme=xavier-uniform&activation=tanh&depth=5&width=1000&batch=64&gain=1",
            Activation.TANH,
            Initialiser.Scheme.XAVIER_UNIFORM,
            5,
            "Glorot & Bengio 2010, figures 6 and 7, bottom: tanh layers of 1000 from U(±√6/√(n_in + n_out)). Reproduced: outputs and "
                    + "gradients narrow far less than from the standard start; only straight layers would keep all of their size. Not reproduced: their "
                    + "images, output layer and loss (N(0, 1) goes in at both ends). Five layers are our choice."),
    HE_THIRTY(
            "He et al. 2015: 30 ReLU layers, He",
            "scheme=he-normal&activation=relu&depth=30&width=256&batch=64&gain=1",
            Activation.RELU,
            Initialiser.Scheme.HE_NORMAL,
            30,
            "He et al. 2015, section 2.2 and figure 3: from variance 2/n, 30 layers begin to learn. Reproduced: on average, signals and "
                    + "gradients keep their size; one draw may wander. Not reproduced: convolutions (27 of their layers), ImageNet and the training. They "
                    + "claim a start, not accuracy: their 14 layers did better."),
    XAVIER_THIRTY(
            "He et al. 2015: 30 ReLU layers, Xavier",
            "scheme=xavier-normal&activation=relu&depth=30&width=256&batch=64&gain=1",
            Activation.RELU,
            Initialiser.Scheme.XAVIER_NORMAL,
            30,
            "He et al. 2015, section 2.2 and figure 3: from variance 1/n, which they call Xavier, 30 layers stall, while 22 still learn. "
                    + "Reproduced: each layer passes on 1/√2 of the size, about 2⁻¹⁵ after 30. Not reproduced: convolutions (27 of their layers), ImageNet "
                    + "and the training.");

    private final Preset preset;
    private final Activation activation;
    private final Initialiser.Scheme scheme;
    private final int depth;
    public final String words;

    PaperPreset(String label, String query, Activation activation, Initialiser.Scheme scheme, int depth, String words) {
        this.preset = new Preset(label, "scene=layers&" + query);
        this.activation = activation;
        this.scheme = scheme;
        this.depth = depth;
        this.words = words;
    }

    public static List<Preset> presets() {
        return Arrays.stream(values()).map(paper -> paper.preset).toList();
    }

    /** The figure that these layers are like, if there is one. */
    public static Optional<PaperPreset> of(Stack stack) {
        return Arrays.stream(values())
                .filter(paper -> paper.activation == stack.activation()
                        && paper.scheme == stack.start().scheme()
                        && paper.depth == stack.depth()
                        && stack.start().gain() == 1
                        && stack.sizes().isSquare()
                        && stack.sizes().last() >= 256
                        && (paper != GLOROT_STANDARD || isStandard(stack)))
                .findFirst();
    }

    // r = 1/√n, to the digits a reader would type.
    private static boolean isStandard(Stack stack) {
        return Math.abs(stack.start().size() * Math.sqrt(stack.sizes().last()) - 1) < 0.01;
    }
}
