package firstlayer.param;

import java.util.List;

/**
 * Something a reader may change, declared once: control, slider range, limits, text form, undo, spoken text and help are derived.
 *
 * @param <T> an immutable value with {@code equals}
 */
public sealed interface Parameter<T>
        permits RealParameter, IntegerParameter, Flag, Choice, Text, NumberList, NumberMap {

    /**
     * @param id      as in links, lower case with hyphens
     * @param label   for the eye, with its symbol
     * @param unit    empty where there is none
     * @param role    its colour
     * @param help    one sentence: what turning it does
     * @param implies a query that links naming this parameter mean too, unless they say otherwise; mostly empty
     * @param now     the readout that says what it has become, where time changes it and the parameter is the start; mostly
     *     empty
     */
    record Name(String id, String label, String unit, Role role, String help, String implies, String now) {

        public Name(String id, String label, String unit, Role role, String help) {
            this(id, label, unit, role, help, "", "");
        }

        /** The same name, meaningful only where {@code query} holds: {@code depth} implies {@code scene=layers}. */
        public Name implying(String query) {
            return new Name(id, label, unit, role, help, query, now);
        }

        /** The same name of a start, whose value now is a readout: {@code w1} becomes {@code now.w1}. */
        public Name becoming(String readout) {
            return new Name(id, label, unit, role, help, implies, readout);
        }

        public Name {
            if (!id.matches("[a-z][a-z0-9-]*")) {
                throw new IllegalArgumentException("parameter id '" + id + "'; write it like 'hidden-layers'");
            }
        }
    }

    Name name();

    default String id() {
        return name().id();
    }

    T initial();

    /** The nearest legal value; never snaps. */
    T clamp(T value);

    /** The shortest text that reads back equal, not yet encoded for a link. */
    String write(T value);

    /**
     * @throws IllegalArgumentException saying what is wrong and what is legal
     */
    T read(String text);

    /** The numbers inside the value, as many as there are now. */
    default List<NumberLens> lenses(Values now) {
        return List.of();
    }

    <R> R match(Cases<R> cases);

    /** One answer per kind of parameter: adding a kind makes the compiler list every place that must handle it. */
    interface Cases<R> {
        R real(RealParameter real);

        R integer(IntegerParameter integer);

        R flag(Flag flag);

        <E extends Enum<E>> R choice(Choice<E> choice);

        <V> R text(Text<V> text);

        R numberList(NumberList list);

        R numberMap(NumberMap map);
    }
}
