package firstlayer.math;

/** A rule of weights with another gain. */
public final class Gained {

    private Gained() {}

    public static Initialiser by(Initialiser rule, double gain) {
        return new Initialiser(rule.scheme(), rule.size(), gain, rule.fan());
    }
}
