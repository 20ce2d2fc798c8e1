package firstlayer.app;

import firstlayer.param.Choice;
import firstlayer.param.Flag;
import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberLens;
import firstlayer.param.NumberList;
import firstlayer.param.NumberMap;
import firstlayer.param.Parameter;
import firstlayer.param.RealParameter;
import firstlayer.param.Text;
import firstlayer.param.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What a parameter can be set to where things go wrong: its ends, just inside them, 0, −0, and the least number above 0. */
final class CornerValues implements Parameter.Cases<Stream<UnaryOperator<Values>>> {

    private final Values base;

    private CornerValues(Values base) {
        this.base = base;
    }

    /** Each setting to one of them, as it changes other values. */
    static List<UnaryOperator<Values>> of(Parameter<?> parameter, Values base) {
        return parameter.match(new CornerValues(base)).toList();
    }

    private static DoubleStream numbers(double min, double max) {
        return DoubleStream.of(min, Math.nextUp(min), -0.0, 0, Double.MIN_VALUE, Math.nextDown(max), max)
                .filter(number -> number >= min && number <= max)
                .distinct();
    }

    @Override
    public Stream<UnaryOperator<Values>> real(RealParameter real) {
        return numbers(real.min(), real.max()).mapToObj(number -> values -> values.with(real, number));
    }

    @Override
    public Stream<UnaryOperator<Values>> integer(IntegerParameter integer) {
        return Stream.of(integer.min(), integer.min() + 1, 0L, 1L, integer.max() - 1, integer.max())
                .filter(number -> number >= integer.min() && number <= integer.max())
                .distinct()
                .map(number -> values -> values.with(integer, number));
    }

    @Override
    public Stream<UnaryOperator<Values>> flag(Flag flag) {
        return Stream.of(true, false).map(on -> values -> values.with(flag, on));
    }

    @Override
    public <E extends Enum<E>> Stream<UnaryOperator<Values>> choice(Choice<E> choice) {
        return choice.options().stream().map(option -> values -> values.with(choice, option));
    }

    @Override
    public <V> Stream<UnaryOperator<Values>> text(Text<V> text) {
        return Stream.of(values -> values.without(text), UnaryOperator.identity());
    }

    @Override
    public Stream<UnaryOperator<Values>> numberList(NumberList list) {
        List<UnaryOperator<Values>> all = new ArrayList<>();
        for (int size : new int[] {list.fewest(), list.most()}) {
            numbers(list.min(), list.max())
                    .forEach(number -> all.add(values -> values.with(list, Collections.nCopies(size, number))));
        }
        return all.stream();
    }

    @Override
    public Stream<UnaryOperator<Values>> numberMap(NumberMap map) {
        List<String> names = map.lenses(base).stream().map(NumberLens::id).toList();
        return numbers(map.min(), map.max()).mapToObj(number -> values -> set(values, map, names, number));
    }

    private static Values set(Values values, NumberMap map, List<String> names, double number) {
        Values set = values;
        for (NumberLens lens : map.lenses(values)) {
            set = names.contains(lens.id()) ? lens.set(set, number) : set;
        }
        return set;
    }
}
