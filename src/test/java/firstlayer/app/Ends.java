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
import firstlayer.widget.Progress;
import firstlayer.widget.Scenes;
import firstlayer.widget.Widget;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Values with one parameter at an end of what is legal, everything else as it is at first. */
final class Ends implements Parameter.Cases<Stream<Values>> {

    private final Values base;

    private Ends(Values base) {
        this.base = base;
    }

    /** Every scene of a widget, at its initial values otherwise; a widget without scenes is one. */
    static List<Values> scenes(Widget<?> widget) {
        Values initial = Values.initial(widget.parameters());
        return Stream.of("scene", "task")
                .flatMap(id -> initial.find(id).stream())
                .findFirst()
                .map(scene -> scene.match(new Ends(initial)).toList())
                .orElse(List.of(initial));
    }

    /** Both ends of every parameter in every scene, also of those that only other scenes have. */
    static List<Values> of(Widget<?> widget) {
        return around(widget, scene -> widget.parameters());
    }

    /** Both ends of every parameter in each scene that has it: what a scene does not have cannot change what it solves. */
    static List<Values> inScenesOf(Widget<?> widget) {
        return around(widget, scene -> parameters(widget.solve(scene, Progress.silent()), widget));
    }

    private static List<Parameter<?>> parameters(Object result, Widget<?> widget) {
        return result instanceof Scenes.Shown<?> shown ? shown.scene().parameters() : widget.parameters();
    }

    private static List<Values> around(Widget<?> widget, Function<Values, List<Parameter<?>>> turned) {
        Set<Values> all = new LinkedHashSet<>();
        for (Values scene : scenes(widget)) {
            all.add(scene);
            turned.apply(scene).stream()
                    .filter(parameter -> !List.of("scene", "task").contains(parameter.id()))
                    .flatMap(parameter -> parameter.match(new Ends(scene)))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    @Override
    public Stream<Values> real(RealParameter real) {
        return Stream.of(base.with(real, real.min()), base.with(real, real.max()));
    }

    @Override
    public Stream<Values> integer(IntegerParameter integer) {
        return Stream.of(base.with(integer, integer.min()), base.with(integer, integer.max()));
    }

    @Override
    public Stream<Values> flag(Flag flag) {
        return Stream.of(base.with(flag, true), base.with(flag, false));
    }

    @Override
    public <E extends Enum<E>> Stream<Values> choice(Choice<E> choice) {
        return choice.options().stream().map(option -> base.with(choice, option));
    }

    @Override
    public <V> Stream<Values> text(Text<V> text) {
        return Stream.of(base.without(text));
    }

    @Override
    public Stream<Values> numberList(NumberList list) {
        return Stream.of(
                base.with(list, Collections.nCopies(list.fewest(), list.min())),
                base.with(list, Collections.nCopies(list.most(), list.max())));
    }

    @Override
    public Stream<Values> numberMap(NumberMap map) {
        return map.lenses(base).stream().flatMap(lens -> ends(lens, map));
    }

    private Stream<Values> ends(NumberLens lens, NumberMap map) {
        return Stream.of(lens.set(base, map.min()), lens.set(base, map.max()));
    }
}
