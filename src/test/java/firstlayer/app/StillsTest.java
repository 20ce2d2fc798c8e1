package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import firstlayer.ui.LinkedRun;
import firstlayer.ui.OffscreenView;
import firstlayer.ui.Stills;
import firstlayer.ui.shell.StyleSheets;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.Progress;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pictures of a link as SVG documents. */
class StillsTest {

    @BeforeAll
    static void startJavaFx() {
        Headless.start();
    }

    private static Document svg(String link, String ids) throws Exception {
        Stills stills = new Stills(Catalog.all()::find, Runnable::run);
        byte[] text =
                stills.svg(link, StyleSheets.sheets(false, 100), ids).join().getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(text));
    }

    private static String labels(Document svg) {
        List<String> labels = new ArrayList<>();
        each(svg.getElementsByTagName("g"), g -> labels.add(g.getAttribute("aria-label")));
        return String.join(" | ", labels);
    }

    private static void each(NodeList elements, Consumer<Element> act) {
        for (int i = 0; i < elements.getLength(); i++) {
            act.accept((Element) elements.item(i));
        }
    }

    @Test
    void aDocumentSaysWhatItShowsAndWhereItComesFrom() throws Exception {
        Document svg = svg("learning-rate?rate=1.9&steps=20", "");
        Answer answer = Answer.to("learning-rate?rate=1.9&steps=20", Catalog.all(), Progress.silent());
        assertEquals(answer.says(), svg.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                "learning-rate?rate=1.9&steps=20",
                svg.getElementsByTagName("desc").item(0).getTextContent());
    }

    @Test
    void runsKeptBesideAreInThePicture() throws Exception {
        String run = "learning-rate?rate=1.9&steps=20";
        String ghost = "η = 0.1";
        assertTrue(!labels(svg(run, "")).contains(ghost));
        String both = labels(svg(run + "|learning-rate?rate=0.1&steps=20", ""));
        assertTrue(both.contains(ghost), both);
    }

    @Test
    void wordsBesideTheDrawingsAreInTheDocument() throws Exception {
        String labels = labels(svg(
                "initialization?scene=layers&scheme=he-normal&activation=relu&depth=30&width=256&batch=64&gain=1", ""));
        assertTrue(labels.contains("30 layers begin to learn. Reproduced: on average"), labels);
    }

    // A snapshot of a node lays its scene out once more.
    @Test
    void wordsBesideTheDrawingsDoNotChangeWhereTheseStand() {
        String link = "initialization?scene=layers&scheme=he-normal&activation=relu&depth=30&width=256&batch=64&gain=1";
        Pictures.onFxThread(() -> {
            assertSteady(LinkedRun.read(link, Catalog.all()::find));
            return null;
        });
    }

    private static <R> void assertSteady(LinkedRun<R> run) {
        R result = run.entry().widget().solve(run.now(), Progress.silent());
        OffscreenView<R> view = new OffscreenView<>(
                run.entry(), Picture.of(run.now(), result), Place.DESK, StyleSheets.sheets(false, 100), 640, 480);
        String before = view.svg("");
        assertEquals(1280, view.image(2).getWidth());
        assertEquals(before, view.svg(""));
    }

    @Test
    void onePartIsDrawnAlone() throws Exception {
        Element whole = svg("learning-rate?rate=1.9&steps=20", "").getDocumentElement();
        Element part = svg("learning-rate?rate=1.9&steps=20#loss-by-step", "").getDocumentElement();
        assertEquals("640", whole.getAttribute("width"));
        assertEquals("384", part.getAttribute("width"));
        assertTrue(part.getElementsByTagName("*").getLength()
                < whole.getElementsByTagName("*").getLength());
        CompletionException none =
                assertThrows(CompletionException.class, () -> svg("learning-rate?rate=1.9#nonsense", ""));
        String says = none.getCause().getMessage();
        assertTrue(says.startsWith("no part 'nonsense' in this picture; it has "), says);
    }

    @Test
    void namesInsideDocumentsOfOnePageDiffer() throws Exception {
        Set<String> ids = new HashSet<>();
        int[] all = {0};
        for (String prefix : List.of("a-", "b-")) {
            each(svg("neuron", prefix).getElementsByTagName("*"), element -> {
                if (element.hasAttribute("id")) {
                    all[0]++;
                    assertTrue(element.getAttribute("id").startsWith(prefix));
                    ids.add(element.getAttribute("id"));
                }
            });
        }
        assertTrue(all[0] > 20);
        assertEquals(all[0], ids.size());
    }

    @Test
    void everyLetterThatIsUsedIsDefined() throws Exception {
        Document svg = svg("chain-rule", "");
        Set<String> defined = new HashSet<>();
        each(svg.getElementsByTagName("path"), path -> defined.add("#" + path.getAttribute("id")));
        each(svg.getElementsByTagName("use"), use -> assertTrue(defined.contains(use.getAttribute("xlink:href"))));
        assertTrue(svg.getElementsByTagName("use").getLength() > 100);
    }
}
