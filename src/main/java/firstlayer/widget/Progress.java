package firstlayer.widget;

import java.util.function.Function;

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

    /**
     * The same for a part of the work.
     *
     * @param whole makes a partial result of the whole from one of the part
     */
    default <P> Progress<P> from(Function<? super P, ? extends R> whole) {
        return new Progress<>() {
            @Override
            public void at(double share) {
                Progress.this.at(share);
            }

            @Override
            public void soFar(P partial) {
                Progress.this.soFar(whole.apply(partial));
            }
        };
    }

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
