package firstlayer.widgets.initialization.model;

import firstlayer.math.Initialiser;
import firstlayer.param.Numbers;

/** What schemes and activations are called. */
public final class SchemeNames {

    private SchemeNames() {}

    public static String of(Initialiser.Scheme scheme) {
        return switch (scheme) {
            case ZEROS -> "all zeros";
            case CONSTANT -> "one constant c";
            case NORMAL -> "normal, N(0, σ²)";
            case UNIFORM -> "uniform, U(−r, r)";
            case LECUN -> "LeCun, 1/n";
            case XAVIER_NORMAL -> "Xavier normal";
            case XAVIER_UNIFORM -> "Xavier uniform";
            case HE_NORMAL -> "He normal";
            case HE_UNIFORM -> "He uniform";
            case ORTHOGONAL -> "orthogonal";
        };
    }

    /** The scheme with the number that belongs to it. */
    public static String of(Initialiser start) {
        String name = switch (start.scheme()) {
            case CONSTANT -> "c = " + Numbers.plain(start.size());
            case NORMAL -> "σ = " + Numbers.plain(start.size());
            case UNIFORM -> "r = " + Numbers.plain(start.size());
            case LECUN -> "LeCun";
            default -> of(start.scheme());
        };
        return start.gain() == 1 ? name : name + " × " + Numbers.plain(start.gain());
    }
}
