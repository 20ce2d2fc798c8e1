package firstlayer.param;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What every parameter of a widget is set to; immutable, and equal when every setting is. */
public final class Values {

    private final List<Parameter<?>> parameters;
    private final Object[] settings;

    private Values(List<Parameter<?>> parameters, Object[] settings) {
        this.parameters = parameters;
        this.settings = settings;
    }

    /** Every parameter at its initial value. */
    public static Values initial(List<? extends Parameter<?>> parameters) {
        List<Parameter<?>> known = List.copyOf(parameters);
        if (known.stream().map(Parameter::id).distinct().count() < known.size()) {
            throw new IllegalArgumentException("two parameters share an id: " + ids(known));
        }
        return new Values(known, known.stream().map(Parameter::initial).toArray());
    }

    public List<Parameter<?>> parameters() {
        return parameters;
    }

    @SuppressWarnings("unchecked") // with() only ever stores a T under a Parameter<T>
    public <T> T get(Parameter<T> parameter) {
        return (T) settings[index(parameter)];
    }

    /** The same with one setting replaced, clamped to what is legal. */
    public <T> Values with(Parameter<T> parameter, T value) {
        return replaced(index(parameter), parameter.clamp(value));
    }

    /** The same with one parameter back at its initial value. */
    public <T> Values without(Parameter<T> parameter) {
        return replaced(index(parameter), parameter.initial());
    }

    /** The same with every parameter but these back at its initial value. */
    public Values only(List<? extends Parameter<?>> kept) {
        Values next = initial(parameters);
        for (Parameter<?> parameter : kept) {
            int index = index(parameter);
            next = next.replaced(index, settings[index]);
        }
        return next;
    }

    /**
     * The same with what a query names replaced: {@code rate=0.9&at.w=3}. An empty query changes nothing.
     *
     * @throws IllegalArgumentException for an unknown name or a value that is not legal, saying what would be right
     */
    public Values with(String query) {
        Map<String, String> settings = Query.read(query);
        Map<String, String> all = new LinkedHashMap<>();
        settings.keySet()
                .forEach(id -> all.putAll(Query.read(parameterOf(id).name().implies())));
        all.putAll(settings);
        Values next = this;
        for (Map.Entry<String, String> setting : all.entrySet()) {
            next = next.read(setting.getKey(), setting.getValue());
        }
        return next;
    }

    private Parameter<?> parameterOf(String id) {
        int dot = id.indexOf('.');
        return parameter(dot < 0 ? id : id.substring(0, dot));
    }

    private Values read(String id, String text) {
        Parameter<?> parameter = parameterOf(id);
        try {
            return id.equals(parameter.id()) ? readWhole(parameter, text) : readPart(parameter, id, text);
        } catch (Misread misread) {
            throw new Misread(id + ": " + misread.getMessage(), misread.at());
        } catch (IllegalArgumentException illegal) {
            throw new IllegalArgumentException(id + ": " + illegal.getMessage(), illegal);
        }
    }

    private <T> Values readWhole(Parameter<T> parameter, String text) {
        return replaced(index(parameter), parameter.read(text));
    }

    private Values readPart(Parameter<?> parameter, String id, String text) {
        List<NumberLens> lenses = parameter.lenses(this);
        NumberLens lens =
                lenses.stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow(() -> unknownPart(id, lenses));
        double number = Numbers.read(text);
        Values next = lens.set(this, number);
        if (lens.of(next) != number) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "%s is out of range; the nearest legal is %s", text, Numbers.plain(lens.of(next))));
        }
        return next;
    }

    private static IllegalArgumentException unknownPart(String id, List<NumberLens> lenses) {
        String there = lenses.stream().map(NumberLens::id).collect(Collectors.joining(", "));
        return new IllegalArgumentException(
                String.format(Locale.ROOT, "no number '%s'; there is %s", id, there.isEmpty() ? "none now" : there));
    }

    /** The parameter with an id, or an error that lists those there are. */
    public Parameter<?> parameter(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                String.format(Locale.ROOT, "unknown parameter '%s'; this widget has %s", id, ids(parameters))));
    }

    public Optional<Parameter<?>> find(String id) {
        return parameters.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The number with an id among all the numbers there are now: {@code rate}, {@code at.w}. */
    public Optional<NumberLens> lens(String id) {
        String parameter = id.contains(".") ? id.substring(0, id.indexOf('.')) : id;
        return find(parameter)
                .flatMap(p ->
                        p.lenses(this).stream().filter(d -> d.id().equals(id)).findFirst());
    }

    /** Only what differs from the initial values, in the order of declaration. */
    public String toQuery() {
        return toQuery(initial(parameters));
    }

    /** Only what differs from other values of the same widget. */
    public String toQuery(Values base) {
        List<Parameter<?>> changed =
                parameters.stream().filter(p -> !get(p).equals(base.get(p))).toList();
        // What a written name implies is written too, or reading the query back would turn it.
        Set<String> implied = changed.stream()
                .flatMap(p -> Query.read(p.name().implies()).keySet().stream())
                .collect(Collectors.toSet());
        return parameters.stream()
                .filter(p -> changed.contains(p) || implied.contains(p.id()))
                .map(p -> Query.write(p.id(), text(p)))
                .collect(Collectors.joining("&"));
    }

    /** One setting as text, not encoded. */
    public <T> String text(Parameter<T> parameter) {
        return parameter.write(get(parameter));
    }

    private Values replaced(int index, Object value) {
        if (settings[index].equals(value)) {
            return this;
        }
        Object[] copy = settings.clone();
        copy[index] = value;
        return new Values(parameters, copy);
    }

    private int index(Parameter<?> parameter) {
        int index = parameters.indexOf(parameter);
        if (index < 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "parameter '%s' is not one of %s", parameter.id(), ids(parameters)));
        }
        return index;
    }

    private static String ids(List<Parameter<?>> parameters) {
        return parameters.stream().map(Parameter::id).collect(Collectors.joining(", "));
    }

    /** Settings by id, for showing and storing. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        parameters.forEach(p -> texts.put(p.id(), text(p)));
        return texts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values values
                && parameters.equals(values.parameters)
                && Arrays.equals(settings, values.settings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(settings));
    }

    @Override
    public String toString() {
        return toQuery();
    }
}
