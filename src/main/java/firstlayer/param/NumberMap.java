package firstlayer.param;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Numbers under names that another value decides, {@code x:2;w:0.5} in links; its parts are {@code at.w}. A name that has no
 * number yet has {@code otherwise}; a number whose name is not in use waits unchanged.
 *
 * @param names     the names in use now, in order
 * @param roles     the colour of each name
 * @param otherwise the number of a name nobody has set
 * @param min       smallest legal number
 * @param max       largest legal number
 * @param range     where a slider goes
 */
public record NumberMap(
        Name name,
        Function<Values, List<String>> names,
        Function<String, Role> roles,
        double otherwise,
        double min,
        double max,
        SliderRange range,
        Map<String, Double> initial)
        implements Parameter<Map<String, Double>> {

    private static final int MOST = 64;

    public NumberMap {
        initial = sorted(initial);
    }

    // Sorted, so that equal maps write equal text whatever the order they were typed in.
    private static Map<String, Double> sorted(Map<String, Double> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    @Override
    public Map<String, Double> clamp(Map<String, Double> value) {
        Map<String, Double> legal = new TreeMap<>();
        value.forEach((key, x) -> legal.put(key, new Limits(min, max).clamp(x)));
        return Collections.unmodifiableMap(legal);
    }

    @Override
    public String write(Map<String, Double> value) {
        return value.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + Numbers.exact(entry.getValue()))
                .collect(Collectors.joining(";"));
    }

    @Override
    public Map<String, Double> read(String text) {
        if (text.isBlank()) {
            return Map.of();
        }
        List<String> parts = Arrays.asList(text.split(";", -1));
        if (parts.size() > MOST) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%d named numbers; at most %d", parts.size(), MOST));
        }
        Map<String, Double> map = new TreeMap<>();
        for (String part : parts) {
            int colon = part.indexOf(':');
            if (colon != part.lastIndexOf(':')) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "'%s': ';' separates the numbers; write it like x:2;w:0.5", part));
            }
            if (colon < 1) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "'%s' has no name; write it like x:2;w:0.5", part));
            }
            String key = part.substring(0, colon);
            if (map.put(key, new Limits(min, max).read(part.substring(colon + 1))) != null) {
                throw new IllegalArgumentException("'" + key + "' is given twice; give it once");
            }
        }
        return Collections.unmodifiableMap(map);
    }

    /** The number of a name, {@code otherwise} where nobody has set it. */
    public double number(Values values, String key) {
        return values.get(this).getOrDefault(key, otherwise);
    }

    public NumberLens lens(String key) {
        return new NumberLens(
                id() + "." + key,
                key,
                roles.apply(key),
                range,
                values -> number(values, key),
                (values, x) -> values.with(this, replaced(values.get(this), key, x)));
    }

    private static Map<String, Double> replaced(Map<String, Double> map, String key, double x) {
        Map<String, Double> copy = new TreeMap<>(map);
        copy.put(key, x);
        return copy;
    }

    @Override
    public List<NumberLens> lenses(Values now) {
        return names.apply(now).stream().map(this::lens).toList();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.numberMap(this);
    }
}
