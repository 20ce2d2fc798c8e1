package firstlayer.param;

import java.util.Locale;
import java.util.function.Function;

/**
 * A value that is typed, such as an expression or a list of points.
 *
 * @param <V>    immutable, with {@code equals}
 * @param longest most characters
 * @param reader throws {@link IllegalArgumentException}, or {@link Misread} where the place is known
 * @param writer what {@code reader} reads back equal
 * @param says   a few words about a value beside its field, such as "4 inputs, 6 operations"; may be empty
 */
public record Text<V>(
        Name name,
        int longest,
        Function<String, V> reader,
        Function<V, String> writer,
        Function<V, String> says,
        V initial)
        implements Parameter<V> {

    @Override
    public V clamp(V value) {
        return value;
    }

    @Override
    public String write(V value) {
        return writer.apply(value);
    }

    @Override
    public V read(String text) {
        if (text.length() > longest) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%d characters; at most %d", text.length(), longest));
        }
        return reader.apply(text);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.text(this);
    }
}
