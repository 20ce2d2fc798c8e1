package firstlayer.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.study.Fact;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** An answer is typed, limited and previewed. */
class AnswerEditorTest extends StudioPage {

    @Test
    void theBoxIsAsHighAsItsTextAndHasNoBarOfItsOwn() throws Exception {
        double empty = OpenNote.on(() -> box().getHeight());
        type("line\n".repeat(30));
        open.settle();
        double full = OpenNote.on(() -> box().getHeight());
        assertTrue(full > 5 * empty, () -> String.format(Locale.ROOT, "%s, then %s", empty, full));
        assertFalse(OpenNote.on(() -> box().lookupAll(".scroll-bar").stream().anyMatch(Node::isVisible)));
    }

    @Test
    void tabLeavesTheBoxAndWithControlItIsWritten() throws Exception {
        robot.clickOn(box());
        robot.press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL);
        assertEquals("\t", OpenNote.on(() -> box().getText()));
        robot.type(KeyCode.TAB);
        until("it has left", () -> !box().isFocused());
        assertEquals("\t", OpenNote.on(() -> box().getText()));
    }

    @Test
    void everyLineEndIsOneAndControlCharactersAreLeftOutAndSaid() {
        type("a\r\nb\rc\u2028d\u0000e");
        assertEquals("a\nb\nc\nde", OpenNote.on(() -> box().getText()));
        assertTrue(says("One control character was left out."));
    }

    @Test
    void aMillionCharactersAreTakenAndTheRestIsSaid() throws Exception {
        String million = "A line of twenty-four ..\n\n".repeat(1_000_000 / 26) + "x".repeat(1_000_000 % 26);
        OpenNote.on(() -> {
            box().setText("");
            box().replaceSelection(million + "and more");
            return null;
        });
        assertEquals(million, OpenNote.on(() -> box().getText()));
        assertTrue(says("An answer has at most a million characters"));
        until("the preview is limited", () -> says("Shown are the first 19,9"));
        leave();
        assertEquals(List.of(new Fact.Wrote(million)), facts());
    }

    @Test
    void thePreviewShowsNoHtmlNoForeignImageAndNoScript() throws Exception {
        type("<b onclick=x>bold</b> [run](javascript:alert(1)) ![far](https://example.org/x.png) $x^2$");
        open.settle();
        assertTrue(reads("<b onclick=x>"));
        assertEquals(1, open.all(FormulaBox.class).size());
        assertEquals(0, open.all(PictureBox.class).size());
        List<String> refused = open.all(Text.class).stream()
                .filter(text -> text.getStyleClass().contains("refused"))
                .map(Text::getText)
                .toList();
        assertEquals(List.of("run", "far"), refused);
    }

    @Test
    void aFormulaThatStaysIsNotBuiltAnewWhileTheNextIsTyped() throws Exception {
        type("$x^2$\n\nfirst");
        open.settle();
        FormulaBox before = open.only(FormulaBox.class);
        type(" and more");
        open.settle();
        assertTrue(reads("first and more"));
        assertEquals(before, open.only(FormulaBox.class));
    }

    @Test
    void thePictureIsAddedAsItIsNow() throws Exception {
        OpenNote.on(() -> {
            open.session.open("rate=0.5");
            return null;
        });
        open.settle();
        type("Look:");
        press("Add the picture");
        String says = OpenNote.on(() -> open.session.snapshot().get().says());
        assertEquals("Look:\n\n![" + says + "](picture:bowl?rate=0.5)\n\n", OpenNote.on(() -> box().getText()));
    }
}
