package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.widget.Mark;
import firstlayer.widget.Preset;
import firstlayer.widget.Progress;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every widget of the catalog gets free, and owes in return. */
class EveryWidgetTest {

    /** A widget by its own name in the test's. */
    record NamedWidget(Widget<?> widget) {
        @Override
        public String toString() {
            return widget.id();
        }
    }

    static Stream<NamedWidget> widgets() {
        return Catalog.all().entries().stream().map(WidgetEntry::widget).map(NamedWidget::new);
    }

    @Test
    void noTwoWidgetsShareAnId() {
        List<String> ids = widgets().map(NamedWidget::toString).toList();
        assertEquals(Set.copyOf(ids).size(), ids.size(), ids::toString);
    }

    @ParameterizedTest
    @MethodSource("widgets")
    void bothEndsOfEveryParameterSolveInEveryScene(NamedWidget named) {
        // The scenes themselves are solved twice below.
        List<Values> scenes = Ends.scenes(named.widget());
        Ends.inScenesOf(named.widget()).stream()
                .filter(values -> !scenes.contains(values))
                .forEach(values -> solved(named.widget(), values));
    }

    /** The result, looked through; empty where there is an objection. */
    private static <R> Optional<R> solved(Widget<R> widget, Values values) {
        Optional<String> objection = widget.objection(values);
        if (objection.isPresent()) {
            assertFalse(objection.get().isBlank(), values::toQuery);
            return Optional.empty();
        }
        Partials<R> partials = new Partials<>();
        R result = widget.solve(values, partials);
        assertFalse(widget.describe(result).isBlank(), values::toQuery);
        partials.all.forEach(partial -> isNoLie(widget, partial, result, values));
        Set<String> told = new HashSet<>();
        for (Readout<R> readout : widget.readouts()) {
            for (String id : readout.read().apply(result).keySet()) {
                assertTrue(readout.covers(id), () -> id + " is no member of " + readout.id());
                assertTrue(told.add(id), () -> "two readouts tell " + id + " at " + values);
                assertTrue(values.lens(id).isEmpty() && values.find(id).isEmpty(), () -> id + " is a parameter");
            }
        }
        return Optional.of(result);
    }

    /** The first and the last partial results. */
    private static final class Partials<R> implements Progress<R> {
        final List<R> all = new ArrayList<>();

        @Override
        public void at(double share) {}

        @Override
        public void soFar(R partial) {
            if (all.size() > 3) {
                all.remove(2);
            }
            all.add(partial);
        }
    }

    /** A number of a partial result is a number of the result, and nothing is said to be over before it is. */
    private static <R> void isNoLie(Widget<R> widget, R partial, R result, Values values) {
        for (Readout<R> readout : widget.readouts()) {
            Map<String, Reading> last = readout.read().apply(result);
            readout.read().apply(partial).forEach((id, reading) -> {
                if (reading.number().isPresent()) {
                    assertEquals(last.get(id), reading, () -> "so far, " + id + " at " + values);
                }
            });
        }
        assertTrue(
                !widget.describe(partial).contains("ran away")
                        || widget.describe(result).contains("ran away"),
                values::toQuery);
    }

    /** All in turn, and all once more: whatever is remembered of a run has been overwritten when its turn comes again. */
    @ParameterizedTest
    @MethodSource("widgets")
    void everySceneAndPresetSolvesAndSolvedTwiceGivesEqualResults(NamedWidget named) {
        Values initial = Values.initial(named.widget().parameters());
        List<Preset> presets = named.widget().presets();
        for (Preset preset : presets) {
            assertEquals(Optional.empty(), named.widget().objection(initial.with(preset.query())), preset::label);
        }
        Set<String> labels = presets.stream().map(Preset::label).collect(Collectors.toSet());
        assertEquals(presets.size(), labels.size(), "each example has a name of its own");
        assertFalse(labels.contains(""));
        solveTwice(
                named.widget(),
                Stream.concat(
                                Ends.scenes(named.widget()).stream(),
                                presets.stream().map(preset -> initial.with(preset.query())))
                        .distinct()
                        .toList());
    }

    private static <R> void solveTwice(Widget<R> widget, List<Values> turns) {
        List<R> first = turns.stream()
                .map(values -> solved(widget, values).orElseThrow())
                .toList();
        for (int i = 0; i < turns.size(); i++) {
            Values values = turns.get(i);
            widget.remedy(values, first.get(i)).ifPresent(offered -> helps(widget, offered.values()));
            R second = widget.solve(values, Progress.silent());
            assertTrue(first.get(i).equals(second), () -> "solved twice, not equal: " + widget.id() + "?" + values);
        }
    }

    private static <R> void helps(Widget<R> widget, Values offered) {
        assertEquals(
                Optional.empty(),
                widget.remedy(offered, widget.solve(offered, Progress.silent())),
                () -> "ran away, and still does by what is offered: " + offered.toQuery());
    }

    @ParameterizedTest
    @MethodSource("widgets")
    void aQueryReadsBackAsTheValuesItWasWrittenFrom(NamedWidget named) {
        Values initial = Values.initial(named.widget().parameters());
        for (Values values : Ends.of(named.widget())) {
            Values back = initial.with(values.toQuery());
            assertEquals(values, back);
            assertEquals(values.toQuery(), back.toQuery());
        }
        assertEquals("", initial.toQuery());
    }

    @ParameterizedTest
    @MethodSource("widgets")
    void everyParameterHasALabelUnitRoleAndHelp(NamedWidget named) {
        for (Parameter<?> parameter : named.widget().parameters()) {
            Parameter.Name name = parameter.name();
            assertFalse(name.label().isBlank(), name::id);
            assertTrue(
                    name.help().matches("(?s).{10,}\\."),
                    () -> name.id() + ": a sentence of help, not '" + name.help() + "'");
            assertNotNull(name.unit(), name::id);
            assertNotNull(name.role(), name::id);
        }
    }

    @ParameterizedTest
    @MethodSource("widgets")
    void everyReadoutHasALabelUnitRoleAndFormat(NamedWidget named) {
        for (Readout<?> readout : named.widget().readouts()) {
            assertFalse(readout.label().isBlank(), readout::id);
            assertNotNull(readout.unit(), readout::id);
            assertNotNull(readout.role(), readout::id);
            assertNotNull(readout.format(), readout::id);
            assertTrue(!readout.family() || readout.id().contains("."), readout::id);
        }
    }

    @ParameterizedTest
    @MethodSource("widgets")
    void noReadoutHasTheIdOfAParameter(NamedWidget named) {
        Set<String> parameters =
                named.widget().parameters().stream().map(Parameter::id).collect(Collectors.toSet());
        named.widget()
                .readouts()
                .forEach(
                        readout -> assertFalse(parameters.contains(readout.id().replaceAll("\\..*", "")), readout::id));
    }

    @ParameterizedTest
    @MethodSource("widgets")
    void thePanelTurnsOnlyWhatTheWidgetHasAndAtMostFiveBeforeMore(NamedWidget named) {
        for (Values values : Ends.scenes(named.widget())) {
            List<Row> panel = named.widget().panel(values);
            panel.forEach(row -> assertTrue(named.widget().parameters().contains(row.parameter()), row::toString));
            assertEquals(
                    panel.size(), panel.stream().map(Row::parameter).distinct().count(), "one control each");
            long lenses = panel.stream()
                    .filter(row -> row.spot() == Row.Spot.PANEL)
                    .mapToLong(row -> Math.max(1, row.parameter().lenses(values).size()))
                    .sum();
            assertTrue(lenses <= 5, () -> lenses + " controls before More at " + values);
        }
    }

    @ParameterizedTest
    @MethodSource("widgets")
    void everySliderHasItsEndsTodayAndNamedMarks(NamedWidget named) {
        for (Values values : Ends.of(named.widget())) {
            for (Row row : named.widget().panel(values)) {
                for (NumberLens lens : row.parameter().lenses(values)) {
                    SliderRange reach = named.widget().sliderRange(lens, values);
                    assertTrue(reach.min() < reach.max(), lens::id);
                    List<Mark> marks = named.widget().marks(lens, values);
                    marks.forEach(mark -> assertFalse(mark.label().isBlank() || !Double.isFinite(mark.at()), lens::id));
                }
            }
        }
    }
}
