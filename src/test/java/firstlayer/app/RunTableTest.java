package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Choice;
import firstlayer.param.IntegerParameter;
import firstlayer.param.Link;
import firstlayer.param.Parameter;
import firstlayer.param.Values;
import firstlayer.ui.LinkedRun;
import firstlayer.ui.export.RunTable;
import firstlayer.widget.Preset;
import firstlayer.widget.Progress;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of a run says what {@code solve} says of each moment. */
class RunTableTest {

    private static final long LENGTH = 17;

    private static String csv(String link) {
        return table(link).csv();
    }

    private static RunTable table(String link) {
        return RunTable.of(LinkedRun.read(link, Catalog.all()::find), Progress.silent());
    }

    private static List<Map<String, Double>> rows(String csv) {
        List<String> lines = csv.lines().filter(line -> !line.startsWith("#")).toList();
        String[] columns = lines.get(0).split(",", -1);
        List<Map<String, Double>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            assertEquals(columns.length, fields.length, line);
            Map<String, Double> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                if (!fields[i].isEmpty()) {
                    row.put(columns[i], Double.valueOf(fields[i]));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    /** Every scene of the catalogue in which time runs, in each of its presets, stopped early. */
    private static Set<String> runs() {
        Set<String> runs = new LinkedHashSet<>();
        runs.add("neuron?target=and&steps=" + LENGTH);
        for (var entry : Catalog.all().entries()) {
            Widget<?> widget = entry.widget();
            Values initial = Values.initial(widget.parameters());
            Stream<String> scenes = initial.find("scene").stream().flatMap(RunTableTest::scenes);
            Stream.concat(scenes, widget.presets().stream().map(Preset::query))
                    .map(initial::with)
                    .forEach(values -> widget.time(values)
                            .map(time -> values.with(time, LENGTH))
                            .ifPresent(run -> runs.add(
                                    Link.of(widget.id(), run, List.of()).toString())));
        }
        return runs;
    }

    private static Stream<String> scenes(Parameter<?> scene) {
        Choice<?> choice = (Choice<?>) scene;
        return choice.options().stream().map(option -> "scene=" + words(choice, option));
    }

    @SuppressWarnings("unchecked") // the options of a choice are its values
    private static <E extends Enum<E>> String words(Choice<E> choice, Object option) {
        return choice.write((E) option);
    }

    @TestFactory
    Stream<DynamicTest> rowsAreWhatSolveSaysOfThatTime() {
        return runs().stream().map(run -> DynamicTest.dynamicTest(run, () -> compare(run)));
    }

    private static void compare(String link) {
        String csv = csv(link);
        Catalog fresh = Catalog.all();
        assertEquals("# first-layer " + link, csv.lines().findFirst().orElseThrow());
        List<Map<String, Double>> rows = rows(csv);
        assertEquals(LENGTH + 1, rows.size());
        Widget<?> widget = fresh.require(Link.read(link).widget()).widget();
        Values now = Values.initial(widget.parameters()).with(Link.read(link).query());
        IntegerParameter time = widget.time(now).orElseThrow();
        assertTrue(csv.lines().skip(1).findFirst().orElseThrow().startsWith(time.id() + ","));
        for (long at : new long[] {0, 1, 9, LENGTH}) {
            String then = Link.of(widget.id(), now.with(time, at), List.of()).toString();
            Map<String, Double> said = new LinkedHashMap<>(
                    Answer.to(then, fresh, Progress.silent()).readouts());
            said.values().removeIf(number -> number == null);
            said.put(time.id(), (double) at);
            assertEquals(said, rows.get((int) at), then);
        }
    }

    @Test
    void everyWidgetWithTimeIsAmongThem() {
        Set<String> widgets = new LinkedHashSet<>();
        runs().forEach(run -> widgets.add(Link.read(run).widget()));
        assertEquals(Set.of("neuron", "learning-rate", "initialization", "loss", "chain-rule"), widgets);
    }

    @Test
    void aPictureWithoutTimeIsOneRow() {
        String csv = csv("neuron?w1=2");
        assertEquals(1, rows(csv).size());
        assertFalse(csv.contains("steps"), csv);
        assertEquals(
                Answer.to("neuron?w1=2", Catalog.all(), Progress.silent())
                        .readouts()
                        .get("z"),
                rows(csv).get(0).get("z"));
    }

    @Test
    void aRunAtItsEndHasAllItsTimes() {
        // Below 0 the whole walk is shown.
        List<Map<String, Double>> rows = rows(csv("chain-rule"));
        assertEquals(0, rows.get(0).get("steps"));
        assertTrue(rows.size() > 5);
    }

    @Test
    void whatIsCalledOffStops() {
        int[] told = {0};
        Progress<Object> stops = new Progress<>() {
            @Override
            public void at(double share) {
                told[0]++;
                if (share > 0.5) {
                    throw new CancellationException();
                }
            }

            @Override
            public void soFar(Object partial) {}
        };
        LinkedRun<?> run = LinkedRun.read("learning-rate?steps=100", Catalog.all()::find);
        assertThrows(CancellationException.class, () -> RunTable.of(run, stops));
        assertTrue(told[0] > 10 && told[0] < 100, "told " + told[0]);
    }

    @Test
    void linesEndWithOneCharacterAndNumbersHaveAPoint() {
        String csv = csv("learning-rate?rate=1.9&steps=3");
        assertFalse(csv.contains("\r"));
        assertFalse(csv.contains("−"), "a file has hyphens");
        assertTrue(csv.endsWith("\n"));
        assertEquals(
                Optional.of(-0.9 * 2), Optional.of(rows(csv).get(1).get("w")).map(w -> Math.rint(w * 10) / 10));
    }
}
