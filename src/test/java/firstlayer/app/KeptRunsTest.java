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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/** A run is kept where it is seen, and called by what differs. */
class KeptRunsTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** Every scene of every widget, with the query of another run of it. */
    static Stream<Arguments> scenes() {
        return Catalog.all().entries().stream()
                .flatMap(entry -> Ends.scenes(entry.widget()).stream()
                        .map(values -> Arguments.of(entry, values.toQuery(), another(entry.widget(), values))));
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
