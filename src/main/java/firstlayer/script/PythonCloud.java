package firstlayer.script;

import firstlayer.math.net.Cloud;
import java.util.Locale;

/** The points of two classes in Python, drawn as {@link Cloud} draws them. */
public final class PythonCloud {

    private PythonCloud() {}

    /**
     * Fills {@code points} with pairs of a place and a class, 0 for even examples and 1 for odd ones; asks for {@code seed} and {@link
     * PythonFunctions#RANDOM}.
     *
     * @param noise deviation of what is added to both coordinates
     */
    public static String points(Cloud cloud, int count, double noise) {
        return String.format(
                Locale.ROOT, """
                random, points = Random(seed), []
                for r in range(%d):                          # even ones are of class 0, odd ones of class 1
                    yes, along = r %% 2, r // 2 / %d
                %s    p = [%s random.normal(), %s random.normal()]
                    points.append((p, yes))
                """, count, Math.max(1, (count - 1) / 2), place(cloud), noise(0, noise), noise(1, noise));
    }

    private static String noise(int coordinate, double noise) {
        return "p[" + coordinate + "] + " + PythonProgram.number(noise) + " *";
    }

    private static String place(Cloud cloud) {
        return switch (cloud) {
            case CIRCLE -> """
                        radius = 0.5 * random.uniform() if yes else 0.7 + 0.3 * random.uniform()   # a disc in a ring
                        angle = 2 * math.pi * random.uniform()
                        p = [radius * math.cos(angle), radius * math.sin(angle)]
                    """;
            case XOR -> """
                        p = [0.05 + 0.95 * random.uniform(), 0.05 + 0.95 * random.uniform()]       # four squares
                        if random.bits(1):
                            p = [-p[0], -p[1]]
                        p[1] = -p[1] if yes else p[1]
                    """;
            case GAUSS -> """
                        middle = 0.5 if yes else -0.5        # N((1/2, 1/2), 0.15^2) and N((-1/2, -1/2), 0.15^2)
                        p = [middle + 0.15 * random.normal(), middle + 0.15 * random.normal()]
                    """;
            case SPIRAL -> """
                        angle = 3.5 * math.pi * along + (0 if yes else math.pi)       # two arms, half a turn apart
                        p = [along * math.cos(angle), along * math.sin(angle)]
                    """;
            case MOONS -> """
                        p = [math.cos(math.pi * along), math.sin(math.pi * along)]    # two half circles
                        p = [1 - p[0], 0.5 - p[1]] if yes else p
                        p = [(p[0] - 0.5) / 1.5, (p[1] - 0.25) / 1.5]
                    """;
        };
    }
}
