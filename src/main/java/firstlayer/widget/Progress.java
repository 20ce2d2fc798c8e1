package firstlayer.widget;

/**
 * What a long solve tells while it works. Both methods throw {@link Superseded} when newer values wait.
 *
 * @param <R> the result
 */
public interface Progress<R> {

    /**
     * @param share of the work done, 0 to 1
     */
    void at(double share);

    /**
     * A result of the work so far: may be painted, is never stored or printed as the result. It says that it is not the
     * last: a readout whose number may still change has none, with the reason.
     */
    void soFar(R partial);

    /** For those who wait: nothing is shown and nothing supersedes. */
    static <R> Progress<R> silent() {
        return new Progress<>() {
            @Override
            public void at(double share) {}

            @Override
            public void soFar(R partial) {}
        };
    }
}
