package firstlayer.widget;

import firstlayer.param.Values;
import java.util.List;
import java.util.Optional;

/**
 * Everything a view paints.
 *
 * @param values what {@code now} was solved for
 * @param now    the result, or a partial one while a long solve works
 * @param kept   runs kept for comparison
 * @param guess  the reader's drawn prediction
 */
public record Picture<R>(Values values, R now, List<Kept<R>> kept, Optional<Guess> guess) {

    public Picture {
        kept = List.copyOf(kept);
    }

    public static <R> Picture<R> of(Values values, R now) {
        return new Picture<>(values, now, List.of(), Optional.empty());
    }
}
