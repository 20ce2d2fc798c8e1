package firstlayer.param;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One of an enumeration; in links its constant in lower case with hyphens.
 *
 * @param options those that may be chosen, in order
 * @param words   what the eye reads for each
 */
public record Choice<E extends Enum<E>>(Name name, List<E> options, Function<E, String> words, E initial)
        implements Parameter<E> {

    public Choice {
        options = List.copyOf(options);
        if (!options.contains(initial)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "initial %s is none of %s", initial, options));
        }
    }

    /** All constants of the initial value's enumeration. */
    public static <E extends Enum<E>> Choice<E> of(Name name, Function<E, String> words, E initial) {
        return new Choice<>(name, Arrays.asList(initial.getDeclaringClass().getEnumConstants()), words, initial);
    }

    @Override
    public E clamp(E value) {
        return options.contains(value) ? value : initial;
    }

    @Override
    public String write(E value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public E read(String text) {
        return options.stream()
                .filter(option -> write(option).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "'%s' is none of %s",
                        text,
                        options.stream().map(this::write).collect(Collectors.joining(", ")))));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.choice(this);
    }
}
