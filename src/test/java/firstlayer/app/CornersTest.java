package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.WidgetPicture;
import firstlayer.fuzz.Fuzz;
import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.param.Values;
import firstlayer.script.Script;
import firstlayer.widget.Progress;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import firstlayer.widget.Row;
import firstlayer.widget.Superseded;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/**
 * Every scene where two of its parameters at a time are at an end of what is legal, or at a number that is easily forgotten: solved,
 * described, painted and written as a program without a trace of what is no number. A few of each in a build, all by {@code -Pfuzz}.
 */
@Tag("fuzz")
class CornersTest {

    private static final int FEW = 8;
    /** Told at least every 50 ms of work. */
    private static final int PATIENCE = 100;

    private static final Pattern NO_WORDS = Pattern.compile("NaN|Infinity|\\bnull\\b|\\dE-?\\d");

    /** Gives up a long solve after so many signs of life, with what it has. */
    private static final class Patience<R> implements Progress<R> {

        private int signs;
        private Optional<R> partial = Optional.empty();

        @Override
        public void at(double share) {
            if (++signs > PATIENCE) {
                throw new Superseded();
            }
        }

        @Override
        public void soFar(R partial) {
            this.partial = Optional.of(partial);
            at(0);
        }
    }

    record Scene(WidgetEntry<?> entry, Values start) {
        @Override
        public String toString() {
            return entry.widget().id() + "?" + start.toQuery();
        }
    }

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<Scene> scenes() {
        return Catalog.all().entries().stream()
                .flatMap(entry -> Ends.scenes(entry.widget()).stream().map(values -> new Scene(entry, values)));
    }

    /** The scene with every pair of corners that its panel has; each text is a link. */
    private static List<Values> corners(Scene scene) {
        List<List<UnaryOperator<Values>>> columns = new ArrayList<>();
        for (Row row : scene.entry().widget().panel(scene.start())) {
            Parameter<?> parameter = row.parameter();
            if (!List.of("scene", "task").contains(parameter.id())) {
                columns.add(CornerValues.of(parameter, scene.start()));
            }
        }
        List<Values> corners = new ArrayList<>();
        for (int[] choice : Pairs.of(columns.stream().map(List::size).toList())) {
            Values values = scene.start();
            for (int i = 0; i < choice.length; i++) {
                values = columns.get(i).get(choice[i]).apply(values);
            }
            corners.add(values);
        }
        return corners;
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void nothingThatIsNoNumberIsShown(Scene scene) {
        List<String> faults = new ArrayList<>();
        List<Values> corners = corners(scene);
        Stream<Values> some = Fuzz.isLong()
                ? corners.stream()
                : corners.stream()
                        .filter(values -> !scene.entry().widget().isLong(values))
                        .limit(FEW);
        some.forEach(values -> {
            try {
                look(scene.entry(), values);
            } catch (RuntimeException | AssertionError fault) {
                faults.add(scene.entry().widget().id() + "?" + values.toQuery() + "\n    " + fault);
            }
        });
        assertEquals("", String.join("\n", faults));
    }

    private static <R> void look(WidgetEntry<R> entry, Values values) {
        Widget<R> widget = entry.widget();
        Optional<String> objection = widget.objection(values);
        if (objection.isPresent()) {
            isWords("objection", objection.get());
            return;
        }
        assertEquals(values, Values.initial(widget.parameters()).with(values.toQuery()));
        Optional<R> result = solve(widget, values);
        for (Row row : widget.panel(values)) {
            isWords("chip", values.text(row.parameter()));
            for (NumberLens lens : row.parameter().lenses(values)) {
                isWords("number", lens.text(values));
            }
        }
        for (Script script : widget.scripts(values)) {
            isWords("program", script.text());
        }
        result.ifPresent(it -> {
            isWords("description", widget.describe(it));
            widget.readouts().forEach(readout -> read(readout, it));
            String svg = new WidgetPicture<>(entry, List.of(), Optional.empty()).svg(values, it, 760, 560);
            isWords("picture", svg.replaceAll("base64,[A-Za-z0-9+/=]*", ""));
        });
    }

    private static <R> Optional<R> solve(Widget<R> widget, Values values) {
        Patience<R> patience = new Patience<>();
        try {
            return Optional.of(widget.solve(values, patience));
        } catch (Superseded enough) {
            return patience.partial;
        }
    }

    private static <R> void read(Readout<R> readout, R result) {
        readout.read().apply(result).forEach((id, reading) -> {
            isWords(id, words(readout, reading));
            assertTrue(
                    reading.number().isEmpty()
                            || Double.isFinite(reading.number().getAsDouble()),
                    id);
        });
    }

    private static String words(Readout<?> readout, Reading reading) {
        return reading.number().isPresent()
                ? readout.format().text(reading.number().getAsDouble())
                : reading.says();
    }

    private static void isWords(String what, String text) {
        assertFalse(text == null, what);
        Matcher wrong = NO_WORDS.matcher(text);
        if (wrong.find()) {
            throw new AssertionError(what + ": …"
                    + text.substring(Math.max(0, wrong.start() - 80), Math.min(text.length(), wrong.end() + 80)));
        }
    }
}
