package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import firstlayer.param.Values;
import firstlayer.script.Script;
import firstlayer.widget.Progress;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scene and preset as a Python program: run by Python, it prints the numbers that {@code solve} gives. */
class ScriptsTest {

    private static final double CLOSE = 1e-9;

    private static final boolean PYTHON = runs("python3", "-c", "import math");
    private static final boolean PYTORCH = PYTHON && runs("python3", "-c", "import torch");

    /**
     * A state of a widget.
     *
     * @param name as the test is called
     */
    record State(String name, Widget<?> widget, Values values) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static LongPython python;

    @BeforeAll
    static void start() {
        assumeTrue(PYTHON, "there is no python3 on the path: THE PROGRAMS WERE NOT RUN");
        python = new LongPython();
    }

    @AfterAll
    static void end() {
        if (python != null) {
            python.close();
        }
    }

    private static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static Stream<State> states() {
        return Catalog.all().entries().stream().map(WidgetEntry::widget).flatMap(ScriptsTest::states);
    }

    private static Stream<State> states(Widget<?> widget) {
        Values initial = Values.initial(widget.parameters());
        return Stream.concat(
                Ends.scenes(widget).stream()
                        .map(values -> new State(widget.id() + "?" + values.toQuery(), widget, values)),
                widget.presets().stream()
                        .map(preset ->
                                new State(widget.id() + ": " + preset.label(), widget, initial.with(preset.query()))));
    }

    @ParameterizedTest
    @MethodSource("states")
    void pythonPrintsTheNumbersOfTheState(State state) throws Exception {
        Script script = script(state, Script.Language.PYTHON);
        agree(state, solved(state.widget(), state.values()), printed(script), script);
    }

    @ParameterizedTest
    @MethodSource("states")
    void pytorchFindsTheSameNumbers(State state) throws Exception {
        assumeTrue(PYTORCH, "there is no PyTorch for python3: THE PROGRAMS WERE NOT RUN");
        Script script = script(state, Script.Language.PYTORCH);
        assumeTrue(
                !script.text().contains("train-loss"),
                "a training that jumps about ends elsewhere when sums are taken in another order");
        Map<String, Double> printed = printed(script);
        Map<String, Double> solved = solved(state.widget(), state.values());
        solved.keySet().retainAll(printed.keySet());
        // Where a walk is not over, PyTorch has gradients that the picture does not have yet.
        printed.keySet().retainAll(solved.keySet());
        assertTrue(!printed.isEmpty(), script::text);
        agree(state, solved, printed, script);
    }

    private static Script script(State state, Script.Language language) {
        Optional<Script> script = state.widget().scripts(state.values()).stream()
                .filter(each -> each.language() == language)
                .findFirst();
        assumeTrue(script.isPresent(), "it is not written in " + language.label);
        return script.orElseThrow();
    }

    private static void agree(State state, Map<String, Double> solved, Map<String, Double> printed, Script script) {
        if (script.text().contains("is left out")) {
            solved.keySet().retainAll(printed.keySet());
            assertTrue(!solved.isEmpty(), script::text);
        }
        assertEquals(new TreeMap<>(solved).keySet(), new TreeMap<>(printed).keySet(), script::text);
        solved.forEach((id, number) -> assertEquals(
                number,
                printed.get(id),
                close(state, id) * Math.max(1, Math.abs(number)),
                () -> id + " in\n" + script.text()));
    }

    // A loss that jumps on its way multiplies the last digits of its start, which depend on whose logarithm drew it.
    private static double close(State state, String id) {
        if (state.name().endsWith("Network: four rates") && id.equals("lane-loss.3")) {
            return 1e-2;
        }
        // Beyond 2/η it is the last digits that grow until the loss jumps.
        if (state.name().startsWith("initialization: Xavier ") && id.endsWith(".xavier-normal")) {
            return 0.1;
        }
        return id.startsWith("race-curvature.") ? 1e-4 : CLOSE;
    }

    private static <R> Map<String, Double> solved(Widget<R> widget, Values values) {
        R result = widget.solve(values, Progress.silent());
        Map<String, Double> numbers = new LinkedHashMap<>();
        widget.readouts()
                .forEach(readout -> readout.read()
                        .apply(result)
                        .forEach((id, reading) -> reading.number().ifPresent(number -> numbers.put(id, number))));
        return numbers;
    }

    private static Map<String, Double> printed(Script script) throws InterruptedException {
        Map<String, Double> numbers = new LinkedHashMap<>();
        python.run(script.text()).lines().filter(line -> line.contains(" = ")).forEach(line -> {
            String[] halves = line.split(" = ", 2);
            numbers.put(halves[0], Double.valueOf(halves[1].split(" ")[0]));
        });
        return numbers;
    }
}
