package firstlayer.math;

import java.util.Random;

/** Written to be rejected by a rule of the house. */
public record DrawsWithoutASeed(Random random) {

    public DrawsWithoutASeed() {
        this(new Random());
    }
}
