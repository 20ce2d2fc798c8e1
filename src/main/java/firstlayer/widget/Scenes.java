package firstlayer.widget;

import firstlayer.param.Choice;
import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.script.Script;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Several scenes behind one id, each a widget of its own. The parameters are the union, so that a value survives a change of
 * scene; panel, time, readouts and picture are those of the scene that is on.
 *
 * @param <E> names the scenes
 */
public final class Scenes<E extends Enum<E>> implements Widget<Scenes.Shown<?>> {

    /**
     * @param scene  the widget that is on
     * @param result its result
     */
    public record Shown<R>(Widget<R> scene, R result) {}

    private final String id;
    private final Choice<E> which;
    private final Map<E, Widget<?>> scenes;
    private final List<Preset> presets;
    private final List<Parameter<?>> parameters;
    private final List<Readout<Shown<?>>> readouts;

    /**
     * @param which  the parameter that turns a scene on
     * @param scenes one for each option of {@code which}, where several may share one; their ids are not links
     */
    public Scenes(String id, Choice<E> which, Map<E, Widget<?>> scenes, List<Preset> presets) {
        if (!scenes.keySet().containsAll(which.options())) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "scenes %s; need one for each of %s", scenes.keySet(), which.options()));
        }
        this.id = id;
        this.which = which;
        this.scenes = new LinkedHashMap<>(scenes);
        this.presets = List.copyOf(presets);
        Set<Parameter<?>> union = new LinkedHashSet<>();
        union.add(which);
        scenes.values().forEach(scene -> union.addAll(scene.parameters()));
        this.parameters = List.copyOf(union);
        this.readouts = scenes.values().stream()
                .distinct()
                .flatMap(scene -> lifted(scene).stream())
                .toList();
    }

    private static <R> List<Readout<Shown<?>>> lifted(Widget<R> scene) {
        return scene.readouts().stream().map(readout -> lifted(scene, readout)).toList();
    }

    @SuppressWarnings("unchecked") // Shown pairs a scene with a result of that scene only
    private static <R> Readout<Shown<?>> lifted(Widget<R> scene, Readout<R> readout) {
        return new Readout<>(
                readout.id(),
                readout.label(),
                readout.unit(),
                readout.role(),
                readout.format(),
                readout.family(),
                shown -> shown.scene() == scene ? readout.read().apply((R) shown.result()) : Map.of());
    }

    private Widget<?> on(Values now) {
        return scenes.get(now.get(which));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return parameters;
    }

    @Override
    public List<Row> panel(Values now) {
        return panel(Row.bar(which), now);
    }

    // Scenes inside a scene are a control like others: the bar is for the outer ones.
    private List<Row> panel(Row first, Values now) {
        List<Row> rows = new ArrayList<>();
        rows.add(first);
        rows.addAll(on(now) instanceof Scenes<?> inner ? inner.panel(Row.of(inner.which), now) : on(now).panel(now));
        return rows;
    }

    @Override
    public SliderRange sliderRange(NumberLens lens, Values now) {
        return on(now).sliderRange(lens, now);
    }

    @Override
    public List<Mark> marks(NumberLens lens, Values now) {
        return on(now).marks(lens, now);
    }

    @Override
    public Optional<IntegerParameter> time(Values now) {
        return on(now).time(now);
    }

    @Override
    public Optional<String> objection(Values values) {
        return on(values).objection(values);
    }

    @Override
    public Values chosen(Values before, Values after) {
        return on(after).chosen(before, after);
    }

    @Override
    public NumberLens turning(NumberLens declared) {
        return new NumberLens(
                declared.id(),
                declared.label(),
                declared.role(),
                declared.range(),
                values -> on(values).turning(declared).of(values),
                (values, x) -> on(values).turning(declared).set(values, x));
    }

    @Override
    public boolean isLong(Values values) {
        return on(values).isLong(values);
    }

    @Override
    public boolean showsKept(Values now) {
        return on(now).showsKept(now);
    }

    @Override
    public Shown<?> solve(Values values, Progress<? super Shown<?>> progress) {
        return solve(on(values), values, progress);
    }

    private static <R> Shown<R> solve(Widget<R> scene, Values values, Progress<? super Shown<?>> progress) {
        return new Shown<>(scene, scene.solve(values, progress.<R>from(partial -> new Shown<>(scene, partial))));
    }

    @Override
    public List<Readout<Shown<?>>> readouts() {
        return readouts;
    }

    @Override
    public List<String> parts() {
        return scenes.values().stream()
                .distinct()
                .flatMap(scene -> scene.parts().stream())
                .distinct()
                .toList();
    }

    @Override
    public List<String> parts(Values now) {
        return on(now).parts();
    }

    @Override
    public String describe(Shown<?> shown) {
        return describeOne(shown);
    }

    private static <R> String describeOne(Shown<R> shown) {
        return shown.scene().describe(shown.result());
    }

    @Override
    public Optional<Remedy> remedy(Values values, Shown<?> shown) {
        return remedyOfOne(values, shown);
    }

    private static <R> Optional<Remedy> remedyOfOne(Values values, Shown<R> shown) {
        return shown.scene().remedy(values, shown.result());
    }

    @Override
    public List<Script> scripts(Values values) {
        return on(values).scripts(values);
    }

    @Override
    public List<Preset> presets() {
        return presets;
    }
}
