package firstlayer.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

class LabelsTest {

    private static final String FORMULA = "a formula that stands across the whole width of the plot, from end to end";

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static List<TextBox> texts(Drawing drawing, Theme theme) {
        return Pictures.onFxThread(() -> {
            Pictures.scene(new StackPane(drawing), 420, 300, theme, 14).snapshot(null);
            return drawing.texts();
        });
    }

    private static List<TextBox> saying(List<TextBox> all, String words) {
        return all.stream().filter(text -> text.text().equals(words)).toList();
    }

    /** Also where what it names is far outside, beyond words that reach from side to side. */
    @ParameterizedTest
    @CsvSource({"0.5, 1", "0, 1", "1, 1", "1, 0.97", "0.5, 40", "-30, 40", "0.5, 0.93"})
    void aLabelLeavesWordsThatFillTheWidth(double x, double y) {
        Plot plot = new Plot("Loss over two weights");
        plot.show(
                pen -> pen.text(0.5, 1, FORMULA, Side.BELOW, Ink.TEXT.small()),
                pen -> pen.text(0.5, 0.93, FORMULA, Side.BELOW, Ink.TEXT.small()),
                pen -> pen.label(x, y, "before", Ink.MUTED.small()));
        List<TextBox> all = texts(plot, Theme.LIGHT);
        Box label = saying(all, "before").get(0).box();
        assertEquals(
                List.of(),
                all.stream()
                        .filter(text ->
                                !text.text().equals("before") && text.box().overlap(label) > 0)
                        .map(TextBox::text)
                        .toList());
    }

    @Test
    void aLabelThatCoversNothingStaysBesideItsPoint() {
        Plot plot = new Plot("");
        plot.show(pen -> pen.label(0.5, 0.5, "here", Ink.TEXT));
        Box label = saying(texts(plot, Theme.LIGHT), "here").get(0).box();
        assertTrue(Math.abs(label.x() + label.width() / 2 - 210) < 60, label::toString);
    }

    /** With and without other runs, on axes and in em, over words of its own. */
    @Test
    void aDrawingOfTheRunNowSaysSoOnlyBesideOtherRuns() {
        Plot plot = new Plot("Rates");
        Diagram diagram = new Diagram();
        diagram.show(pen -> pen.text(pen.width(), 0.5, "ends in the corner", Side.LEFT, Ink.TEXT));
        for (Drawing drawing : Stream.of(plot, diagram).toList()) {
            assertEquals(List.of(), saying(texts(drawing, Theme.LIGHT), "this run only"));
            drawing.onlyNow(true);
            List<TextBox> all = texts(drawing, Theme.LIGHT);
            TextBox said = saying(all, "this run only").get(0);
            assertTrue(
                    all.stream()
                            .filter(text -> text != said)
                            .allMatch(text -> text.box().overlap(said.box()) == 0),
                    all::toString);
            drawing.onlyNow(false);
            assertEquals(List.of(), saying(texts(drawing, Theme.LIGHT), "this run only"));
        }
    }
}
