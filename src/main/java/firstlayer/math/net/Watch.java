package firstlayer.math.net;

/** Is told how far a long computation has come, at least every 50 ms of work; what it throws ends the computation. */
@FunctionalInterface
public interface Watch {

    /** Watches nothing and never stops anything. */
    Watch NOBODY = share -> {};

    /** @param share the part that is done, 0…1 */
    void at(double share);
}
