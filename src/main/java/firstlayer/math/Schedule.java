package firstlayer.math;

/** The learning rate of every step. */
@FunctionalInterface
public interface Schedule {

    /** @param step counted from 0 */
    double rate(int step);

    /** The same rate η for every step. */
    static Schedule constant(double rate) {
        return step -> rate;
    }
}
