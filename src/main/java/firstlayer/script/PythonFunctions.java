package firstlayer.script;

import firstlayer.math.Activation;
import java.util.Locale;

/** Functions that programs need, in Python; each a block that ends in a line break. */
public final class PythonFunctions {

    /**
     * Numbers drawn as {@code java.util.Random} draws them, so that a seed means the same: a linear congruential generator of
     * 48 bits, and Marsaglia's polar method for the normal distribution.
     */
    public static final String RANDOM = """
            class Random:                                   # the generator of java.util.Random
                def __init__(self, seed):
                    self.state, self.waiting = (seed ^ 0x5DEECE66D) % 2**48, None

                def bits(self, n):                          # the first n of 48 bits
                    self.state = (self.state * 0x5DEECE66D + 11) % 2**48
                    return self.state >> (48 - n)

                def uniform(self):                          # from 0 up to 1
                    return ((self.bits(26) << 27) + self.bits(27)) / 2**53

                def normal(self):                           # mean 0, deviation 1: Marsaglia's polar method, two at a time
                    if self.waiting is not None:
                        drawn, self.waiting = self.waiting, None
                        return drawn
                    while True:
                        u, v = 2 * self.uniform() - 1, 2 * self.uniform() - 1
                        s = u * u + v * v
                        if 0 < s < 1:
                            r = math.sqrt(-2 * math.log(s) / s)
                            self.waiting = v * r
                            return u * r
            """;

    /** Puts a list in the order of {@code Collections.shuffle} with {@code java.util.Random}; asks for {@link #RANDOM}. */
    public static final String SHUFFLE = """
            def shuffle(items, random):                     # the order of java.util.Collections.shuffle
                for size in range(len(items), 1, -1):
                    while True:                             # a whole number below size, all as likely
                        drawn = random.bits(31)
                        place = size * drawn >> 31 if size & (size - 1) == 0 else drawn % size
                        if drawn - place + size <= 2**31 or size & (size - 1) == 0:
                            break
                    items[size - 1], items[place] = items[place], items[size - 1]
            """;

    private PythonFunctions() {}

    /** φ as a function {@code phi(z)}. */
    public static String phi(Activation activation) {
        return "def phi(z):\n    return " + value(activation) + "\n";
    }

    /** φ and its slope, as {@code phi(z)} and {@code slope(z)}. */
    public static String phiAndSlope(Activation activation) {
        return phi(activation) + "\ndef slope(z):\n    return " + slope(activation) + "\n";
    }

    /** φ(z) of a number {@code z}; the exponential is never above 1, so that nothing overflows. */
    private static String value(Activation activation) {
        return switch (activation) {
            case IDENTITY -> "z";
            case STEP -> "1 if z >= 0 else 0";
            case RELU -> "max(0, z)";
            case LEAKY_RELU -> "z if z > 0 else 0.01 * z";
            case ELU -> "z if z > 0 else math.expm1(z)";
            case GELU -> "z * math.erfc(-z / math.sqrt(2)) / 2      # z times the normal distribution up to z";
            case SIGMOID -> "1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))";
            case TANH -> "math.tanh(z)";
        };
    }

    private static String slope(Activation activation) {
        return switch (activation) {
            case IDENTITY -> "1";
            case STEP -> "0                             # flat on both sides";
            case RELU -> "1 if z > 0 else 0";
            case LEAKY_RELU -> "1 if z > 0 else 0.01";
            case ELU -> "1 if z > 0 else math.exp(z)";
            case GELU -> "math.erfc(-z / math.sqrt(2)) / 2 + z * math.exp(-z * z / 2) / math.sqrt(2 * math.pi)";
            case SIGMOID -> "phi(z) * phi(-z)              # a * (1 - a)";
            case TANH -> "1 / math.cosh(min(abs(z), 300))**2      # 1 - a * a";
        };
    }

    /** φ in PyTorch, of a tensor called {@code name}. */
    public static String torch(Activation activation, String name) {
        return switch (activation) {
            case IDENTITY -> name;
            case STEP -> String.format(Locale.ROOT, "(%s >= 0).to(%s.dtype)", name, name);
            case RELU -> "torch.relu(" + name + ")";
            case LEAKY_RELU -> "torch.nn.functional.leaky_relu(" + name + ", 0.01)";
            case ELU -> "torch.nn.functional.elu(" + name + ")";
            case GELU -> "torch.nn.functional.gelu(" + name + ")";
            case SIGMOID -> "torch.sigmoid(" + name + ")";
            case TANH -> "torch.tanh(" + name + ")";
        };
    }
}
