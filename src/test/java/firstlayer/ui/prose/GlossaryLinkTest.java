package firstlayer.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A link to a word of the glossary explains it where it stands. */
class GlossaryLinkTest {

    private static final String NOTE =
            "---\nquestion: Q\nwidget: bowl\n---\nThe [rate](_glossary.md#learning-rate) is small.\n";

    private final FxRobot robot = new FxRobot();

    private static List<String> bubbles() {
        return OpenNote.on(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .filter(Window::isShowing)
                .filter(Tooltip.class::isInstance)
                .map(bubble -> ((Tooltip) bubble).getText())
                .toList());
    }

    @Test
    void itIsExplainedWhereAKeyReachesItAndEnterLeadsThere() throws Exception {
        try (OpenNote open = new OpenNote(Bowl.note(NOTE))) {
            Text word = open.all(Text.class).stream()
                    .filter(text -> text.getText().equals("rate"))
                    .findFirst()
                    .orElseThrow();
            for (int i = 0; i < 10 && !OpenNote.on(word::isFocused); i++) {
                robot.type(KeyCode.TAB);
            }
            assertTrue(OpenNote.on(word::isFocused));
            assertEquals(List.of("A learning-rate is this."), bubbles());
            assertEquals("A learning-rate is this.", OpenNote.on(word::getAccessibleHelp));
            robot.type(KeyCode.ENTER);
            assertEquals(List.of("_glossary.md#learning-rate"), open.said);
            OpenNote.on(() -> {
                open.prose.node().requestFocus();
                return null;
            });
            assertEquals(List.of(), bubbles());
        }
    }
}
