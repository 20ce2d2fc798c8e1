package firstlayer.widget;

import firstlayer.param.Format;
import firstlayer.param.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A declared number of a result, or a family of them.
 *
 * @param id     as in links; a family ends in {@code .n} or {@code .NAME}, its members in what stands there now
 * @param label  for the eye, with its symbol; in a family the member's key follows
 * @param unit   empty where there is none
 * @param family whether it is one number or as many as the result has
 * @param read   the readings by full id, in order; empty where the result has nothing to say of it
 */
public record Readout<R>(
        String id,
        String label,
        String unit,
        Role role,
        Format format,
        boolean family,
        Function<R, Map<String, Reading>> read) {

    /** A readout that always has a number. */
    public static <R> Readout<R> one(String id, String label, Role role, Format format, ToDoubleFunction<R> number) {
        return some(id, label, role, format, result -> Reading.of(number.applyAsDouble(result)));
    }

    /** A readout that has a number or says why it has none. */
    public static <R> Readout<R> some(String id, String label, Role role, Format format, Function<R, Reading> reading) {
        return new Readout<>(id, label, "", role, format, false, result -> Map.of(id, reading.apply(result)));
    }

    /** A family: readings by key, {@code 1, 2, …} or names; {@code id} is written like {@code term.n} or {@code d.NAME}. */
    public static <R> Readout<R> each(
            String id, String label, Role role, Format format, Function<R, Map<String, Reading>> byKey) {
        String stem = id.substring(0, id.indexOf('.') + 1);
        return new Readout<>(id, label, "", role, format, true, result -> {
            Map<String, Reading> readings = new LinkedHashMap<>();
            byKey.apply(result).forEach((key, reading) -> readings.put(stem + key, reading));
            return readings;
        });
    }

    /** A family counted from 1. */
    public static <R> Readout<R> counted(
            String id, String label, Role role, Format format, Function<R, double[]> numbers) {
        return each(id, label, role, format, result -> {
            Map<String, Reading> byKey = new LinkedHashMap<>();
            double[] all = numbers.apply(result);
            for (int i = 0; i < all.length; i++) {
                byKey.put(Integer.toString(i + 1), Reading.of(all[i]));
            }
            return byKey;
        });
    }

    public Readout<R> in(String unit) {
        return new Readout<>(id, label, unit, role, format, family, read);
    }

    /** Whether a full id belongs to this readout. */
    public boolean covers(String fullId) {
        return family ? fullId.startsWith(id.substring(0, id.indexOf('.') + 1)) : fullId.equals(id);
    }

    /** The label of the number with this full id: in a family with its key, which ends a derivative as ∂L/∂w. */
    public String named(String fullId) {
        if (!family) {
            return label;
        }
        return label + (label.endsWith("∂") ? "" : " ") + fullId.substring(fullId.indexOf('.') + 1);
    }
}
