package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import firstlayer.Asked;
import firstlayer.WidgetPicture;
import firstlayer.param.NumberLens;
import firstlayer.param.Values;
import firstlayer.widget.Kept;
import firstlayer.widget.Place;
import firstlayer.widget.Progress;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/** A run is kept where it is seen, and called by what differs. */
class KeptRunsTest {

    /** A sentence about the run now. */
    private static final List<String> OF_THE_RUN_NOW = List.of("status");

    /** States with parts that the first screens do not have. */
    private static final List<String> MORE_PARTS = List.of(
            "neuron?target=xor",
            "neuron?target=and&steps=3",
            "neuron?target=xor&second=relu-pair",
            "learning-rate?changes=20:0.4&steps=30",
            "learning-rate?scene=two-weights&rivals=momentum;adam&steps=30",
            "learning-rate?scene=two-weights&rivals=adam&changes=5:0.05&steps=10",
            "loss?task=classifier&beside=mse&lower=steps");

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** Every scene of every widget, with the query of another run of it. */
    static Stream<Arguments> scenes() {
        return Catalog.all().entries().stream()
                .flatMap(entry -> scenes(entry.widget())
                        .map(values -> Arguments.of(entry, values.toQuery(), another(entry.widget(), values))));
    }

    // A scene with parts that are there on demand is one more.
    private static Stream<Values> scenes(Widget<?> widget) {
        return Stream.concat(
                Ends.scenes(widget).stream(),
                MORE_PARTS.stream()
                        .filter(link -> link.startsWith(widget.id() + "?"))
                        .map(link -> Asked.values(widget, link.substring(link.indexOf('?') + 1))));
    }

    /** The first number of the panel that is not time, elsewhere on its slider. */
    private static String another(Widget<?> widget, Values values) {
        NumberLens lens = widget.panel(values).stream()
                .map(Row::parameter)
                .filter(parameter ->
                        !widget.time(values).filter(parameter::equals).isPresent())
                .flatMap(parameter -> parameter.lenses(values).stream())
                .findFirst()
                .orElseThrow();
        double max = widget.sliderRange(lens, values).max();
        double other = lens.of(values) < max / 2 ? max / 2 : max / 4;
        return lens.set(values, lens.range().snap(other)).toQuery(values);
    }

    @ParameterizedTest(name = "{0} {1} beside {2}")
    @MethodSource("scenes")
    void aKeptRunIsDrawnWhereItMayBeKeptAndNowhereElse(WidgetEntry<?> entry, String scene, String other) {
        WidgetPicture<?> picture = WidgetPicture.of(entry);
        String alone = picture.svg(scene, Place.DESK, 760, 560);
        String beside = picture.beside(other).svg(scene, Place.DESK, 760, 560);
        if (entry.widget().showsKept(Asked.values(entry.widget(), scene))) {
            assertNotEquals(alone, beside, other);
        } else {
            assertEquals(alone, beside, other);
        }
    }

    /** One that draws none may not look as if it had. */
    @ParameterizedTest(name = "{0} {1} beside {2}")
    @MethodSource("scenes")
    void everyPartDrawsAKeptRunOrSaysThatItDoesNot(WidgetEntry<?> entry, String scene, String other) {
        Assumptions.assumeTrue(entry.widget().showsKept(Asked.values(entry.widget(), scene)));
        WidgetPicture<?> picture = WidgetPicture.of(entry);
        Map<String, String> beside = picture.beside(other).parts(scene, Place.DESK, 760, 560);
        List<String> silent = picture.parts(scene, Place.DESK, 760, 560).entrySet().stream()
                .filter(part -> part.getValue().equals(beside.get(part.getKey())))
                .map(Map.Entry::getKey)
                .filter(part -> !OF_THE_RUN_NOW.contains(part))
                .sorted()
                .toList();
        assertEquals(List.of(), silent);
    }

    @ParameterizedTest
    @CsvSource({
        "rate=0.1, rate=0.5, η = 0.1",
        "rate=0.1&steps=5, rate=0.5&steps=9, η = 0.1",
        "steps=5, steps=9, steps = 5",
        "rate=0.5, rate=0.5, as now",
        "seed=7, seed=8, seed = 7",
        "scene=two-weights&optimizer=momentum&momentum=0.5, scene=two-weights&optimizer=adam, rule Momentum · μ = 0.5",
        "scene=two-weights&optimizer=adam, scene=two-weights&optimizer=momentum&momentum=0.5, rule Adam",
        "rate=0.5&a=2&noise=1&start=-1, rate=0.1, η = 0.5 · w₀ = −1 · λ = 2 · …",
        "lanes=0.1;0.2;0.3;0.4;0.5, rate=0.1, more rates …"
    })
    void theNameSaysWhatDiffersAndTimeOnlyWhereNothingElseDoes(String kept, String now, String name) {
        Widget<?> widget = Catalog.all().entries().stream()
                .map(WidgetEntry::widget)
                .filter(w -> w.id().equals("learning-rate"))
                .findFirst()
                .orElseThrow();
        assertEquals(name, name(widget, kept, now));
    }

    private static <R> String name(Widget<R> widget, String kept, String now) {
        Values values = Asked.values(widget, kept);
        return Kept.of(widget, values, widget.solve(values, Progress.silent()), Asked.values(widget, now))
                .difference();
    }

    @ParameterizedTest
    @CsvSource({"chain-rule, scene=graph", "chain-rule, scene=diamonds"})
    void noRunIsKeptBesideAGraph(String id, String scene) {
        List<WidgetEntry<?>> entries = Catalog.all().entries();
        Widget<?> widget = entries.stream()
                .map(WidgetEntry::widget)
                .filter(w -> w.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertEquals(false, widget.showsKept(Asked.values(widget, scene)));
    }
}
