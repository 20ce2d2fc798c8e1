package firstlayer.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures.Theme;
import firstlayer.widget.Guess;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class PredictTest {
    private static final String HEAD = "---\nquestion: Question\nwidget: bowl\nstart: rate=0.1&steps=5\n---\n";
    private static final String CHOICE = HEAD + """
            > [!PREDICT] twins
            > Which is first?
            > - [ ] the slow one
            >   > It walks.
            > - [x] neither
            >   > The factors differ in sign only.
            >
            > [run](play:rate=1.9&steps=2)
            """;
    private static final String MARK = HEAD + """
            > [!PREDICT] where
            > Where will w be?
            > - [mark] `{w}` within 0.1
            >
            > [run](play:rate=2&steps=1)
            """;

    private final FxRobot robot = new FxRobot();

    private static List<HBox> rows(OpenNote open) {
        return open.all(HBox.class).stream()
                .filter(row -> row.getStyleClass().contains("option"))
                .toList();
    }

    private static boolean is(Node node, String state) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
    }

    private static boolean feedbackShown(OpenNote open, int option) {
        return open.all(OptionBox.class).get(option).getChildren().get(1).isVisible();
    }

    private static void play(OpenNote open) throws Exception {
        for (int i = 0; i < 100 && OpenNote.on(() -> open.session.playing().get()); i++) {
            Thread.sleep(50);
        }
        open.settle();
    }

    @Test
    void theExperimentWaitsForAnAnswer() throws Exception {
        try (OpenNote open = new OpenNote(Bowl.note(CHOICE))) {
            Pill run = open.only(Pill.class);
            assertTrue(run.isDisabled());
            robot.clickOn(rows(open).get(0));
            assertTrue(is(rows(open).get(0), "chosen"));
            assertFalse(run.isDisabled());
            assertFalse(feedbackShown(open, 0), "nothing is told before the run");
            assertEquals(0.1, open.session.knobs().now().get(Bowl.RATE));
        }
    }

    @Test
    void theTruthComesAfterTheRunAndTheChoiceStands() throws Exception {
        try (OpenNote open = new OpenNote(Bowl.note(CHOICE))) {
            robot.clickOn(rows(open).get(1)).clickOn(rows(open).get(0));
            robot.clickOn(open.only(Pill.class));
            play(open);
            assertEquals(1.9, open.session.knobs().now().get(Bowl.RATE));
            assertEquals(2, open.session.knobs().now().get(Bowl.STEPS), "from the note's start, not from step 5");
            assertTrue(is(rows(open).get(0), "wrong"));
            assertTrue(is(rows(open).get(1), "right"));
            assertTrue(feedbackShown(open, 0));
            robot.clickOn(rows(open).get(1));
            assertEquals(List.of(0), open.answers.chosen("twins"));
        }
    }

    @Test
    void keysChooseAndARebuiltPageRemembers() throws Exception {
        Answers answers = new Answers();
        try (OpenNote open = new OpenNote(Bowl.note(CHOICE), answers, 470, Theme.LIGHT, 14)) {
            OpenNote.on(() -> {
                rows(open).get(0).requestFocus();
                return null;
            });
            assertTrue(OpenNote.on(() -> open.prose.choose(2)));
            assertEquals(List.of(1), answers.chosen("twins"));
            robot.type(KeyCode.SPACE);
            assertEquals(List.of(0), answers.chosen("twins"), "Space chooses what has the focus");
            robot.clickOn(open.only(Pill.class));
            play(open);
        }
        try (OpenNote again = new OpenNote(Bowl.note(CHOICE), answers, 470, Theme.LIGHT, 14)) {
            assertTrue(is(rows(again).get(0), "wrong"));
            assertFalse(again.only(Pill.class).isDisabled());
        }
    }

    @Test
    void aMarkIsMovedByHandAndByKeysAndTheTruthIsShownOverIt() throws Exception {
        try (OpenNote open = new OpenNote(Bowl.note(MARK))) {
            Pill run = open.only(Pill.class);
            MarkAxis axis = open.only(MarkAxis.class);
            assertTrue(run.isDisabled());
            robot.clickOn(axis);
            assertFalse(run.isDisabled());
            assertEquals(0, open.answers.mark("where").orElseThrow(), 0.06);
            robot.type(KeyCode.HOME);
            double least = open.answers.mark("where").orElseThrow();
            assertTrue(least <= -2, "the axis reaches the truth, −2, but ends at " + least);
            Guess guess = open.view.last().guess().orElseThrow();
            assertEquals(new Guess("w", least, 0.1, false), guess);
            robot.clickOn(run);
            play(open);
            assertTrue(open.view.last().guess().orElseThrow().settled());
            String said = ((Label) open.only(MarkBox.class).getChildren().get(0)).getText();
            assertTrue(said.startsWith("weight w is −2.000; your mark was "), said);
            assertTrue(is(open.only(MarkBox.class), "wrong"), said);
            robot.clickOn(axis);
            assertEquals(least, open.answers.mark("where").orElseThrow(), "it stands");
        }
    }

    @Test
    void aRebuiltPageComparesWithWhatTheRunShowed() throws Exception {
        Answers answers = new Answers();
        answers.mark("where", 1.5);
        answers.settle("where");
        answers.learn("where", 1.45);
        try (OpenNote again = new OpenNote(Bowl.note(MARK), answers, 470, Theme.LIGHT, 14)) {
            assertTrue(is(again.only(MarkBox.class), "right"));
        }
    }

    @Test
    void axesEndAtNiceNumbers() {
        assertEquals(5, MarkBox.nice(2.8), 1e-12);
        assertEquals(0.2, MarkBox.nice(0.11), 1e-12);
        assertEquals(1000, MarkBox.nice(1000), 1e-9);
    }
}
