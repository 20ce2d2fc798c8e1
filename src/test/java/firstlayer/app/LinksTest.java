package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.param.Link;
import firstlayer.param.Parameter;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Widget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links are kept in slides and mails: what could be opened once can be opened for ever. */
class LinksTest {

    private static final Catalog CATALOG = Catalog.all();

    static Stream<String> links() throws IOException {
        try (var in = LinksTest.class.getResourceAsStream("links.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }

    @ParameterizedTest
    @MethodSource("links")
    void everyLinkThatTheNotesEverHadCanBeOpened(String text) {
        Link link = Link.read(text);
        Widget<?> widget = CATALOG.require(link.widget()).widget();
        Values values = Values.initial(widget.parameters()).with(link.query());
        assertEquals(Optional.empty(), widget.objection(values));
        assertDoesNotThrow(() -> Answer.to(text, CATALOG, Progress.silent()));
        assertEquals(text, link.toString());
    }

    // A widget that came later has promised nothing yet.
    static List<String> promised() {
        return new PublicNames().widgets();
    }

    @ParameterizedTest
    @MethodSource("promised")
    void everyPublicNameHasTheInitialValueItWasPromisedWith(String widget) {
        Values today = Values.initial(CATALOG.require(widget).widget().parameters());
        Values promised = new PublicNames().initial(widget).orElseThrow();
        for (Parameter<?> name : promised.parameters()) {
            String text = promised.text(name);
            Parameter<?> parameter = today.parameter(name.id());
            // A typed text stands as * in the list of names.
            assertEquals(text.equals("*") ? today.text(parameter) : text, today.text(parameter), name::id);
        }
    }
}
