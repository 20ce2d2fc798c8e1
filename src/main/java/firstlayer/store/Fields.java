package firstlayer.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What one line of the log holds, by name: texts, numbers, true and false. A field that is null is not there. */
final class Fields {

    /** Stands for an array or an object: no field that is known here is one. */
    static final Object NESTED = new Object();

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a field; one that is null stays away. */
    Fields with(String name, Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    /** Adds a field where there is something to write. */
    Fields with(String name, Optional<?> value) {
        return with(name, value.orElse(null));
    }

    Map<String, Object> values() {
        return values;
    }

    String text(String name) throws DamagedLine {
        return required(name, optional(name, String.class, "a text"));
    }

    /** Empty where there is none. */
    String textOrEmpty(String name) throws DamagedLine {
        return optional(name, String.class, "a text").orElse("");
    }

    Optional<String> optionalText(String name) throws DamagedLine {
        return optional(name, String.class, "a text");
    }

    boolean truth(String name) throws DamagedLine {
        return required(name, optionalTruth(name));
    }

    Optional<Boolean> optionalTruth(String name) throws DamagedLine {
        return optional(name, Boolean.class, "true or false");
    }

    int whole(String name) throws DamagedLine {
        return required(name, optionalWhole(name));
    }

    Optional<Integer> optionalWhole(String name) throws DamagedLine {
        Optional<Long> whole = optional(name, Long.class, "a whole number");
        if (whole.isPresent() && whole.get().intValue() != whole.get()) {
            throw new DamagedLine(name + " is too large");
        }
        return whole.map(Long::intValue);
    }

    double number(String name) throws DamagedLine {
        OptionalDouble number = optionalNumber(name);
        if (number.isEmpty()) {
            throw new DamagedLine("it has no " + name);
        }
        return number.getAsDouble();
    }

    /** JSON has no word for what is no number and for what is infinite: these are texts. */
    OptionalDouble optionalNumber(String name) throws DamagedLine {
        Object value = values.get(name);
        if (value == null) {
            return OptionalDouble.empty();
        }
        if (value instanceof Number number) {
            return OptionalDouble.of(number.doubleValue());
        }
        if ("NaN".equals(value)) {
            return OptionalDouble.of(Double.NaN);
        }
        if ("Infinity".equals(value)) {
            return OptionalDouble.of(Double.POSITIVE_INFINITY);
        }
        if ("-Infinity".equals(value)) {
            return OptionalDouble.of(Double.NEGATIVE_INFINITY);
        }
        throw new DamagedLine(name + " is not a number");
    }

    private static <T> T required(String name, Optional<T> value) throws DamagedLine {
        return value.orElseThrow(() -> new DamagedLine("it has no " + name));
    }

    private <T> Optional<T> optional(String name, Class<T> kind, String words) throws DamagedLine {
        Object value = values.get(name);
        if (value != null && !kind.isInstance(value)) {
            throw new DamagedLine(name + " is not " + words);
        }
        return Optional.ofNullable(value).map(kind::cast);
    }
}
