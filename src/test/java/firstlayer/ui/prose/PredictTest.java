package firstlayer.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.study.Fact;
import firstlayer.study.OptionOrder;
import firstlayer.study.Subject;
import firstlayer.ui.MemoryRecorder;
import firstlayer.widget.Guess;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
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

    private static final Subject WHERE = OpenNote.SUBJECT.item("where", "");
    private static final Fact SLOW = new Fact.Predicted(1, OptionalDouble.of(2), Optional.of(false));

    private final FxRobot robot = new FxRobot();

    private static void play(OpenNote open) throws Exception {
        for (int i = 0; i < 100 && OpenNote.on(() -> open.session.playing().get()); i++) {
            Thread.sleep(50);
        }
        open.settle();
    }

    private static String said(OpenNote open) {
        return ((Label) open.only(MarkBox.class).getChildren().get(0)).getText();
    }

    private static double mark(OpenNote open) {
        return (double)
                OpenNote.on(() -> open.only(MarkAxis.class).queryAccessibleAttribute(AccessibleAttribute.VALUE));
    }

    @Test
    void theExperimentWaitsForAnAnswer() throws Exception {
        try (OpenNote open = new OpenNote(Bowl.note(CHOICE))) {
            Pill run = open.only(Pill.class);
            assertTrue(run.isDisabled());
            robot.clickOn(open.option("the slow one"));
            assertTrue(OpenNote.is(open.option("the slow one"), "chosen"));
            assertFalse(run.isDisabled());
            assertFalse(open.feedback("the slow one").isVisible(), "nothing is told before the run");
            assertEquals(0.1, open.session.knobs().now().get(Bowl.RATE));
            assertEquals(List.of(), open.facts(), "a draft is no prediction");
        }
    }

    @Test
    void theTruthComesAfterTheRunAndTheChoiceStands() throws Exception {
        try (OpenNote open = new OpenNote(Bowl.note(CHOICE))) {
            robot.clickOn(open.option("neither")).clickOn(open.option("the slow one"));
            robot.clickOn(open.only(Pill.class));
            assertEquals(List.of(SLOW), open.facts(), "kept before the run is over");
            play(open);
            assertEquals(1.9, open.session.knobs().now().get(Bowl.RATE));
            assertEquals(2, open.session.knobs().now().get(Bowl.STEPS), "from the note's start, not from step 5");
            assertTrue(OpenNote.is(open.option("the slow one"), "wrong"));
            assertTrue(OpenNote.is(open.option("neither"), "right"));
            assertTrue(open.feedback("the slow one").isVisible());
            robot.clickOn(open.option("neither")).clickOn(open.only(Pill.class));
            play(open);
            assertEquals(List.of(SLOW), open.facts());
        }
    }

    @Test
    void choicesStandInTheOrderOfTheirShowingOrTheirAuthors() throws Exception {
        String fallen = CHOICE.replace("> - [x] neither", "> - [ ] the fast one\n> - [ ] both\n> - [x] neither");
        List<String> authors = List.of("the slow one", "the fast one", "both", "neither");
        try (OpenNote open = new OpenNote(Bowl.note(fallen))) {
            assertEquals(
                    OptionOrder.of("twins", 1, 4).stream()
                            .map(number -> authors.get(number - 1))
                            .toList(),
                    shown(open));
        }
        try (OpenNote open = new OpenNote(Bowl.note(fallen.replace("Which is first?", "Which is first? {.ordered}")))) {
            assertEquals(authors, shown(open));
        }
    }

    private static List<String> shown(OpenNote open) {
        return open.all(OptionBox.class).stream()
                .map(box -> Selection.passages(box).get(0).characters())
                .toList();
    }

    @Test
    void keysChooseAndARebuiltPageRemembers() throws Exception {
        MemoryRecorder recorder = new MemoryRecorder();
        try (OpenNote open = new OpenNote(Bowl.note(CHOICE), recorder)) {
            OpenNote.on(() -> {
                open.option("the slow one").requestFocus();
                return null;
            });
            int other = OptionOrder.of("twins", 1, 2).indexOf(2) + 1;
            assertTrue(OpenNote.on(() -> open.prose.choose(other, Optional.of(true))));
            assertTrue(OpenNote.is(open.option("neither"), "chosen"));
            robot.type(KeyCode.SPACE);
            assertTrue(OpenNote.is(open.option("the slow one"), "chosen"), "Space chooses what has the focus");
            robot.clickOn(open.only(Pill.class));
            play(open);
        }
        try (OpenNote again = new OpenNote(Bowl.note(CHOICE), recorder)) {
            assertTrue(OpenNote.is(again.option("the slow one"), "wrong"));
            assertFalse(again.only(Pill.class).isDisabled());
            robot.clickOn(again.only(Pill.class));
            assertTrue(OpenNote.is(again.option("the slow one"), "wrong"), "a second run hides nothing");
            play(again);
            assertEquals(List.of(SLOW), again.facts());
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
            assertEquals(0, mark(open), 0.06);
            robot.type(KeyCode.HOME);
            double least = mark(open);
            assertTrue(least <= -2, "the axis reaches the truth, −2, but ends at " + least);
            assertEquals(List.of(), open.facts(), "a draft is no prediction");
            Guess guess = open.view.last().guess().orElseThrow();
            assertEquals(new Guess("w", least, 0.1, false), guess);
            robot.clickOn(run);
            play(open);
            assertTrue(open.view.last().guess().orElseThrow().settled());
            assertTrue(said(open).startsWith("weight w is −2.000; your mark was "), said(open));
            assertTrue(OpenNote.is(open.only(MarkBox.class), "wrong"), said(open));
            robot.clickOn(axis);
            assertEquals(least, mark(open), "it stands");
            assertEquals(
                    List.of(
                            new Fact.Predicted(least, OptionalDouble.empty(), Optional.empty()),
                            new Fact.Predicted(least, OptionalDouble.of(-2), Optional.of(false))),
                    open.facts());
        }
    }

    @Test
    void aRebuiltPageComparesWithWhatTheRunShowed() throws Exception {
        MemoryRecorder recorder = new MemoryRecorder();
        OpenNote.on(() -> {
            recorder.record(WHERE, new Fact.Predicted(1.5, OptionalDouble.of(1.45), Optional.of(true)));
            return null;
        });
        try (OpenNote again = new OpenNote(Bowl.note(MARK), recorder)) {
            assertTrue(OpenNote.is(again.only(MarkBox.class), "right"));
            assertEquals("weight w is 1.450; your mark was 1.500: right", said(again));
            assertEquals(1.5, mark(again));
            assertEquals(Optional.empty(), again.view.last().guess(), "the picture shows what it is set to");
        }
    }

    /** The window was closed while the run went on. */
    @Test
    void aMarkWithoutItsTruthStandsAndTheTruthIsFoundByRunningAgain() throws Exception {
        MemoryRecorder recorder = new MemoryRecorder();
        Fact committed = new Fact.Predicted(-2.05, OptionalDouble.empty(), Optional.empty());
        OpenNote.on(() -> {
            recorder.record(WHERE, committed);
            return null;
        });
        try (OpenNote again = new OpenNote(Bowl.note(MARK), recorder)) {
            assertEquals("Your mark for weight w: −2.050", said(again));
            robot.clickOn(again.only(MarkAxis.class));
            assertEquals(-2.05, mark(again), "it stands");
            robot.clickOn(again.only(Pill.class));
            play(again);
            assertEquals("weight w is −2.000; your mark was −2.050: right", said(again));
            assertEquals(
                    List.of(committed, new Fact.Predicted(-2.05, OptionalDouble.of(-2), Optional.of(true))),
                    again.facts());
        }
    }

    @Test
    void askingAgainClearsTheScreenAndAnotherGuessCanBeMade() throws Exception {
        try (OpenNote open = new OpenNote(Bowl.note(CHOICE))) {
            robot.clickOn(open.option("the slow one")).clickOn(open.only(Pill.class));
            play(open);
            robot.clickOn(open.button("Ask me again"));
            assertTrue(OpenNote.is(open.option("the slow one"), "open"));
            assertTrue(OpenNote.is(open.option("neither"), "open"));
            assertFalse(open.feedback("the slow one").isVisible());
            assertTrue(open.only(Pill.class).isDisabled());
            robot.clickOn(open.option("neither")).clickOn(open.only(Pill.class));
            play(open);
            Fact neither = new Fact.Predicted(2, OptionalDouble.of(2), Optional.of(true));
            assertEquals(List.of(SLOW, new Fact.Reset(), neither), open.facts());
        }
    }

    @Test
    void aMarkIsTakenOutOfThePictureWhenItIsAskedForAgain() throws Exception {
        try (OpenNote open = new OpenNote(Bowl.note(MARK))) {
            robot.clickOn(open.only(MarkAxis.class)).clickOn(open.only(Pill.class));
            play(open);
            robot.clickOn(open.button("Ask me again"));
            assertEquals("Your mark for weight w: not set", said(open));
            assertEquals(Optional.empty(), open.view.last().guess());
            assertTrue(OpenNote.on(() -> open.only(MarkAxis.class).isFocused()));
        }
    }

    @Test
    void whatAnotherWindowPredictsAppearsHere() throws Exception {
        try (OpenNote open = new OpenNote(Bowl.note(MARK))) {
            OpenNote.on(() -> {
                open.recorder.record(WHERE, new Fact.Predicted(-1, OptionalDouble.empty(), Optional.empty()));
                return null;
            });
            assertEquals("Your mark for weight w: −1.000", said(open));
            OpenNote.on(() -> {
                open.recorder.record(WHERE, new Fact.Predicted(-1, OptionalDouble.of(-2), Optional.of(false)));
                return null;
            });
            assertEquals("weight w is −2.000; your mark was −1.000: 1.000 off", said(open));
            robot.clickOn(open.only(Pill.class));
            play(open);
            assertEquals(
                    Optional.of(new Guess("w", -1, 0.1, true)),
                    open.view.last().guess(),
                    "drawn in a run of this window, and compared at its end");
            OpenNote.on(() -> {
                open.recorder.record(WHERE, new Fact.Reset());
                return null;
            });
            assertEquals(Optional.empty(), open.view.last().guess());
        }
    }

    @Test
    void axesEndAtNiceNumbers() {
        assertEquals(5, MarkRange.nice(2.8), 1e-12);
        assertEquals(0.2, MarkRange.nice(0.11), 1e-12);
        assertEquals(1000, MarkRange.nice(1000), 1e-9);
    }
}
