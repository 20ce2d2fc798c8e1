package firstlayer.widget;

import firstlayer.param.Parameter;
import firstlayer.param.Values;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A costly part of a solve that keeps its last outcome. It says which parameters it depends on, and its work is handed values in
 * which all others are initial: what it computes cannot depend on anything that is not compared.
 *
 * <p>A superseded solve leaves it untouched, and partial outcomes are never kept. Safe for several threads; two of them may work
 * at once, and the later outcome stays. Every widget has its own, so that whoever asks another widget of the same kind disturbs
 * nobody.
 *
 * @param <T> the outcome: immutable
 */
public final class Cached<T> {

    /** Works out the outcome from values in which only what it depends on can differ from initial. */
    @FunctionalInterface
    public interface Work<T> {
        T solve(Values seen, Progress<? super T> progress);
    }

    private record Outcome<T>(Values seen, T value) {}

    private final UnaryOperator<Values> sight;
    private final Work<T> work;
    private volatile Outcome<T> last;

    /**
     * @param parameters those that the work depends on
     */
    public Cached(List<? extends Parameter<?>> parameters, Work<T> work) {
        this(values -> values.only(parameters), work);
    }

    private Cached(UnaryOperator<Values> sight, Work<T> work) {
        this.sight = sight;
        this.work = work;
    }

    /**
     * The same, where the work sees one more parameter, but rounded: time, as the horizon that a run has to reach.
     *
     * @param round to a legal value
     */
    public <V> Cached<T> rounding(Parameter<V> parameter, UnaryOperator<V> round) {
        return new Cached<>(values -> sight.apply(values).with(parameter, round.apply(values.get(parameter))), work);
    }

    public T get(Values values, Progress<? super T> progress) {
        Values seen = sight.apply(values);
        Outcome<T> outcome = last;
        if (outcome != null && outcome.seen().equals(seen)) {
            return outcome.value();
        }
        T value = work.solve(seen, progress);
        last = new Outcome<>(seen, value);
        return value;
    }

    /** Whether {@link #get} would answer at once. */
    public boolean has(Values values) {
        Outcome<T> outcome = last;
        return outcome != null && outcome.seen().equals(sight.apply(values));
    }
}
