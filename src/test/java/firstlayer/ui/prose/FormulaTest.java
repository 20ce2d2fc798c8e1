package firstlayer.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures.Theme;
import firstlayer.param.Numbers;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class FormulaTest {
    private final FxRobot robot = new FxRobot();

    private static OpenNote open(String body) throws Exception {
        return new OpenNote(Bowl.note("---\nquestion: \"Q\"\nwidget: bowl\nstart: rate=0.5\n---\n" + body));
    }

    private static List<SVGPath> shapes(OpenNote open, String role) {
        return open.all(SVGPath.class).stream()
                .filter(shape -> shape.getStyleClass().contains(role))
                .toList();
    }

    @Test
    void isMadeOfShapesAndNothingElse() throws Exception {
        try (OpenNote open = open(
                "$$\\weight{w} \\leftarrow \\weight{w} - \\rate{\\eta}\\,\\grad{\\frac{\\partial L}{\\partial w}}$$")) {
            assertEquals(0, open.all(Canvas.class).size());
            assertEquals(0, open.all(ImageView.class).size());
            assertEquals(5, open.all(SVGPath.class).size(), "plain, w, w, η, ∂L/∂w");
        }
    }

    @Test
    void isColouredByTheTheme() throws Exception {
        Paint light;
        try (OpenNote open = open("$\\weight{w}$")) {
            light = shapes(open, "weight").get(0).getFill();
            assertEquals(Paint.valueOf("#0067a6"), light);
        }
        try (OpenNote open =
                new OpenNote(Bowl.note("---\nquestion: Q\nwidget: bowl\n---\n$\\weight{w}$"), 470, Theme.DARK, 14)) {
            assertFalse(light.equals(shapes(open, "weight").get(0).getFill()));
        }
    }

    @Test
    void standsOnTheBaselineOfItsLine() throws Exception {
        try (OpenNote open = open("word $\\frac{1}{2}$ word $x_1$")) {
            Text word = open.all(Text.class).stream()
                    .filter(text -> text.getText().startsWith("word"))
                    .findFirst()
                    .orElseThrow();
            double line = baseline(word);
            for (FormulaBox formula : open.all(FormulaBox.class)) {
                assertEquals(line, baseline(formula), 1.0);
            }
        }
    }

    private static double baseline(Region region) {
        return region.localToScene(0, 0).getY() + region.getBaselineOffset();
    }

    // A text in a flow does not say where its baseline is; its top and the ascent of its font do.
    private static double baseline(Text text) {
        Text alone = new Text(text.getText());
        alone.setFont(text.getFont());
        return text.localToScene(text.getBoundsInLocal()).getMinY() + alone.getBaselineOffset();
    }

    @Test
    void isTwiceAsLargeBesideTextTwiceAsLarge() throws Exception {
        String text = "---\nquestion: Q\nwidget: bowl\n---\n$\\weight{w}^2$";
        try (OpenNote one = new OpenNote(Bowl.note(text), 940, Theme.LIGHT, 14);
                OpenNote two = new OpenNote(Bowl.note(text), 940, Theme.LIGHT, 28)) {
            assertEquals(
                    2 * one.only(FormulaBox.class).getWidth(),
                    two.only(FormulaBox.class).getWidth(),
                    1.1);
        }
    }

    @Test
    void aWideFormulaShrinksToItsColumn() throws Exception {
        try (OpenNote open = open("$$" + "\\weight{w} + ".repeat(30) + "1$$")) {
            Bounds page = open.prose.node().getBoundsInLocal();
            assertTrue(open.only(FormulaBox.class).getWidth() <= page.getWidth());
            assertTrue(shapes(open, "weight").stream()
                    .map(shape -> open.prose.node().sceneToLocal(shape.localToScene(shape.getBoundsInLocal())))
                    .allMatch(page::contains));
        }
    }

    @Test
    void whatCannotBeDrawnIsShownAsItsSource() throws Exception {
        try (OpenNote open = open("$\\frac{a}{\\foo}$ and $x$ and $\\newcommand{\\a}{\\a}\\a$")) {
            List<Label> refused = open.all(Label.class).stream()
                    .filter(label -> label.getStyleClass().contains("refused"))
                    .toList();
            assertEquals(
                    List.of("\\frac{a}{\\foo}", "\\newcommand{\\a}{\\a}\\a"),
                    refused.stream().map(Label::getText).toList());
            assertTrue(refused.get(0).getAccessibleHelp().startsWith("\\foo is no command here; "));
            assertEquals(1, open.all(SVGPath.class).size());
        }
    }

    @Test
    void aFormulaThatIsTooWideWithSomeNumbersIsDrawnAgainWithOthers() throws Exception {
        try (OpenNote open = open("$" + "\\live{start}".repeat(60) + "$")) {
            assertEquals(0, refused(open));
            turn(open, "start=-0.123456789");
            assertEquals(1, refused(open), "60 times eleven digits are more than 4,000 pixels");
            turn(open, "start=2");
            assertEquals(0, refused(open));
            assertEquals(60, open.all(LiveInk.class).size());
        }
    }

    private static void turn(OpenNote open, String query) throws Exception {
        OpenNote.on(() -> {
            open.session.knobs().set(open.session.knobs().now().with(query));
            return null;
        });
        open.settle();
    }

    private static long refused(OpenNote open) {
        return open.all(Label.class).stream()
                .filter(label -> label.getStyleClass().contains("refused"))
                .count();
    }

    @Test
    void aLiveNumberIsDraggedInTheFormula() throws Exception {
        try (OpenNote open = open("$\\weight{w} - \\live{rate} = \\live{factor}$")) {
            LiveInk rate = open.all(LiveInk.class).get(0);
            LiveInk factor = open.all(LiveInk.class).get(1);
            assertTrue(rate.isFocusTraversable());
            assertFalse(factor.isFocusTraversable());
            robot.drag(rate).moveBy(80, 0).drop();
            open.settle();
            double dragged = open.session.knobs().now().get(Bowl.RATE);
            assertEquals(0.5 + 80 / 240.0 * 3, dragged, 0.02);
            assertEquals("learning rate η " + Numbers.fixed(dragged, 2), rate.getAccessibleText());
            assertTrue(factor.getAccessibleText().startsWith("factor −0.5"));
            open.session.knobs().undo();
            assertEquals(0.5, open.session.knobs().now().get(Bowl.RATE));
        }
    }

    @Test
    void aLiveNumberIsTurnedByKeysAndTyped() throws Exception {
        try (OpenNote open = open("$\\live{rate}$")) {
            LiveInk rate = open.only(LiveInk.class);
            OpenNote.on(() -> {
                rate.requestFocus();
                return null;
            });
            robot.type(KeyCode.RIGHT);
            assertEquals(0.51, open.session.knobs().now().get(Bowl.RATE), 1e-12);
            robot.type(KeyCode.ENTER).type(KeyCode.DIGIT2).type(KeyCode.ENTER);
            assertEquals(2, open.session.knobs().now().get(Bowl.RATE));
        }
    }
}
