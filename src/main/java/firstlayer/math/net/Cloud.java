package firstlayer.math.net;

import java.util.Locale;
import java.util.Random;

/**
 * Two classes of points in the plane, about inside [−1, 1]², target −1 or +1. Even examples are −1 and odd ones +1, so that every even
 * number of them is balanced.
 */
public enum Cloud {
    /** A disc of radius ½ (+1) inside a ring from 0.7 to 1 (−1), both uniform over the radius. */
    CIRCLE {
        @Override
        void place(double[] x, boolean yes, double along, Random random) {
            double radius = yes ? 0.5 * random.nextDouble() : 0.7 + 0.3 * random.nextDouble();
            polar(x, radius, 2 * Math.PI * random.nextDouble());
        }
    },
    /** Four squares; +1 where the signs of the two coordinates differ. A gap of 0.05 on both sides of the axes. */
    XOR {
        @Override
        void place(double[] x, boolean yes, double along, Random random) {
            x[0] = 0.05 + 0.95 * random.nextDouble();
            x[1] = 0.05 + 0.95 * random.nextDouble();
            if (random.nextBoolean()) {
                x[0] = -x[0];
                x[1] = -x[1];
            }
            x[1] = yes ? -x[1] : x[1];
        }
    },
    /** N((½, ½), 0.15²) for +1 and N((−½, −½), 0.15²) for −1. */
    GAUSS {
        @Override
        void place(double[] x, boolean yes, double along, Random random) {
            double middle = yes ? 0.5 : -0.5;
            x[0] = middle + 0.15 * random.nextGaussian();
            x[1] = middle + 0.15 * random.nextGaussian();
        }
    },
    /** Two arms that turn 1¾ times round the origin, half a turn apart; the radius grows with the angle. */
    SPIRAL {
        @Override
        void place(double[] x, boolean yes, double along, Random random) {
            polar(x, along, 1.75 * 2 * Math.PI * along + (yes ? 0 : Math.PI));
        }
    },
    /** Two half circles that reach into each other. */
    MOONS {
        @Override
        void place(double[] x, boolean yes, double along, Random random) {
            polar(x, 1, Math.PI * along);
            if (yes) {
                x[0] = 1 - x[0];
                x[1] = 0.5 - x[1];
            }
            // The pair lies in [−1, 2] × [−½, 1]: into the middle, and to length 2.
            x[0] = (x[0] - 0.5) / 1.5;
            x[1] = (x[1] - 0.25) / 1.5;
        }
    };

    /**
     * Draws points: for each example first its place, then two N(0, 1) for the noise, whatever the noise is.
     *
     * @param count number of points, at least 2
     * @param noise deviation of what is added to both coordinates after the class is decided, at least 0
     * @throws IllegalArgumentException if {@code count} or {@code noise} is too small, or the noise not finite
     */
    public DataSet draw(int count, double noise, long seed) {
        if (count < 2 || !(noise >= 0 && noise < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "cloud: count %d, noise %s; need at least 2 and a finite noise of at least 0",
                    count,
                    noise));
        }
        Random random = new Random(seed);
        double[][] inputs = new double[count][2];
        double[][] targets = new double[count][1];
        int last = Math.max(1, (count - 1) / 2);
        for (int r = 0; r < count; r++) {
            boolean yes = r % 2 == 1;
            place(inputs[r], yes, r / 2 / (double) last, random);
            targets[r][0] = yes ? 1 : -1;
            inputs[r][0] += noise * random.nextGaussian();
            inputs[r][1] += noise * random.nextGaussian();
        }
        return new DataSet(inputs, targets);
    }

    /** Puts one point of a class into {@code x}; {@code along} runs from 0 to 1 over the examples of a class. */
    abstract void place(double[] x, boolean yes, double along, Random random);

    // StrictMath: the same points on every machine.
    private static void polar(double[] x, double radius, double angle) {
        x[0] = radius * StrictMath.cos(angle);
        x[1] = radius * StrictMath.sin(angle);
    }
}
