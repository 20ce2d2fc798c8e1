package firstlayer.math;

/** A number from an output and its target. */
@FunctionalInterface
interface Rule {

    double at(double output, double target);
}
