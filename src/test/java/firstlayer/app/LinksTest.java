package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Choice;
import firstlayer.param.Flag;
import firstlayer.param.IntegerParameter;
import firstlayer.param.Link;
import firstlayer.param.NumberList;
import firstlayer.param.NumberMap;
import firstlayer.param.Parameter;
import firstlayer.param.RealParameter;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Widget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links are kept in slides and mails: what could be opened once can be opened for ever. */
class LinksTest {

    private static final Catalog CATALOG = Catalog.all();
    private static final PublicNames NAMES = new PublicNames();

    static Stream<String> links() throws IOException {
        try (var in = LinksTest.class.getResourceAsStream("links.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }

    @ParameterizedTest
    @MethodSource("links")
    void everyLinkThatTheNotesEverHadCanBeOpenedAndTellsPromisedNumbers(String text) {
        Link link = Link.read(text);
        Widget<?> widget = CATALOG.require(link.widget()).widget();
        Values values = Values.initial(widget.parameters()).with(link.query());
        assertEquals(Optional.empty(), widget.objection(values));
        assertDoesNotThrow(() -> Answer.to(text, CATALOG, Progress.silent()));
        assertEquals(text, link.toString());
        // What was just solved is still known: asked again it costs little.
        for (String readout : readouts(widget, values)) {
            assertTrue(NAMES.reads(link.widget(), values, readout), readout);
        }
    }

    // A widget that came later has promised nothing yet.
    static List<String> promised() {
        return NAMES.widgets();
    }

    @ParameterizedTest
    @MethodSource("promised")
    void everyPublicNameHasTheInitialValueItWasPromisedWith(String widget) {
        Values today = Values.initial(CATALOG.require(widget).widget().parameters());
        Values promised = NAMES.initial(widget).orElseThrow();
        for (Parameter<?> name : promised.parameters()) {
            String text = promised.text(name);
            Parameter<?> parameter = today.parameter(name.id());
            // A typed text stands as * in the list of names.
            assertEquals(text.equals("*") ? today.text(parameter) : text, today.text(parameter), name::id);
        }
    }

    @ParameterizedTest
    @MethodSource("promised")
    void everyParameterIsPromisedWithAllThatIsLegal(String widget) {
        Map<String, String> legal = new TreeMap<>();
        CATALOG.require(widget).widget().parameters().forEach(parameter -> legal.put(parameter.id(), legal(parameter)));
        assertEquals(legal, NAMES.legal(widget));
    }

    private static String legal(Parameter<?> parameter) {
        if (parameter instanceof RealParameter real) {
            return between(real.min(), real.max());
        } else if (parameter instanceof IntegerParameter whole) {
            return between(whole.min(), whole.max());
        } else if (parameter instanceof NumberList list) {
            return between(list.min(), list.max());
        } else if (parameter instanceof NumberMap map) {
            return between(map.min(), map.max());
        } else if (parameter instanceof Choice<?> choice) {
            return words(choice);
        }
        return parameter instanceof Flag ? "[off, on]" : "[*]";
    }

    private static String between(double min, double max) {
        return List.of(min, max).toString();
    }

    private static <E extends Enum<E>> String words(Choice<E> choice) {
        return choice.options().stream()
                .map(choice::write)
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    private static <R> Set<String> readouts(Widget<R> widget, Values values) {
        R result = widget.solve(values, Progress.silent());
        return widget.readouts().stream()
                .flatMap(readout -> readout.read().apply(result).keySet().stream())
                .collect(Collectors.toSet());
    }
}
