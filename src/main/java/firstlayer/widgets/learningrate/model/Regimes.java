package firstlayer.widgets.learningrate.model;

/**
 * What a rate does, by where it lies.
 *
 * @param turn    from here on the steepest direction hops
 * @param limit   from here on it runs away
 * @param walking words for what is below {@code turn}
 * @param hopping words for what is between
 * @param beyond  words for what is above {@code limit}
 */
public record Regimes(double turn, double limit, String walking, String hopping, String beyond) {}
