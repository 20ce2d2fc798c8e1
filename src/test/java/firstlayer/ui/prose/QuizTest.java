package firstlayer.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class QuizTest {
    private static final String NOTE = """
            ---
            question: Question
            widget: bowl
            ---
            Try [a rate](set:rate=0.7), [another](go:bowl?rate={rate}&start={w}) and [the web](HTTPS://example.org/).

            ## Check yourself

            - One and one? {#sum}
              - [ ] three
                > One too many.
              - [x] two
                > Yes.
            - Again? {#again}
              - [x] yes
                > Good.
              - [ ] no
                > But yes.

            ## Answer

            The answer.

            ## In your own words

            - a point
            """;

    private final FxRobot robot = new FxRobot();
    private OpenNote open;

    @BeforeEach
    void open() throws Exception {
        open = new OpenNote(Bowl.note(NOTE), 700, firstlayer.Pictures.Theme.LIGHT, 10);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static boolean is(Node node, String state) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
    }

    private Node row(int option) {
        return open.all(OptionBox.class).get(option).getChildren().get(0);
    }

    private Node feedback(int option) {
        return open.all(OptionBox.class).get(option).getChildren().get(1);
    }

    @Test
    void everyOptionTellsWhoChoseIt() {
        assertFalse(feedback(0).isVisible());
        robot.clickOn(row(0));
        assertTrue(is(row(0), "wrong"));
        assertTrue(feedback(0).isVisible());
        assertTrue(is(row(1), "open"), "the right one is not given away");
        robot.clickOn(row(1));
        assertTrue(is(row(1), "right"));
        assertTrue(feedback(1).isVisible());
    }

    @Test
    void theFirstAnswerCounts() {
        robot.clickOn(row(0)).clickOn(row(1));
        assertEquals(List.of(0, 1), open.answers.chosen("sum"));
        assertTrue(is(open.all(QuizBox.class).get(0), "wrong"));
    }

    @Test
    void keysAnswerTheItemWithTheFocusOrTheFirstOpenOne() {
        OpenNote.on(() -> {
            row(2).requestFocus();
            return null;
        });
        assertTrue(OpenNote.on(() -> open.prose.choose(2)));
        assertEquals(List.of(1), open.answers.chosen("again"));
        OpenNote.on(() -> {
            open.prose.node().requestFocus();
            return null;
        });
        assertTrue(OpenNote.on(() -> open.prose.choose(2)));
        assertEquals(List.of(1), open.answers.chosen("sum"));
        assertFalse(OpenNote.on(() -> open.prose.choose(1)), "all are answered");
    }

    @Test
    void theAnswerIsHiddenUntilAskedFor() {
        Text answer = open.all(Text.class).stream()
                .filter(text -> text.getText().equals("The answer."))
                .findFirst()
                .orElseThrow();
        assertFalse(visible(answer));
        robot.clickOn(open.all(Button.class).stream()
                .filter(button -> button.getStyleClass().contains("reveal"))
                .findFirst()
                .orElseThrow());
        assertTrue(visible(answer));
        OpenNote.on(() -> {
            open.prose.toggleAnswers();
            return null;
        });
        assertFalse(visible(answer));
    }

    private static boolean visible(Node node) {
        return node == null || node.isVisible() && visible(node.getParent());
    }

    @Test
    void pointsAreTicked() {
        robot.clickOn(open.only(CheckBox.class));
        assertTrue(open.answers.isTicked("a point"));
    }

    @Test
    void linksLeadWhereTheySay() {
        List<Pill> pills = open.all(Pill.class);
        robot.clickOn(pills.get(0));
        assertEquals(0.7, open.session.knobs().now().get(Bowl.RATE));
        robot.clickOn(pills.get(1));
        robot.clickOn(open.all(Text.class).stream()
                .filter(text -> text.getText().equals("the web"))
                .findFirst()
                .orElseThrow());
        assertEquals(List.of("bowl?rate=0.7&start=2", "HTTPS://example.org/"), open.said);
    }
}
