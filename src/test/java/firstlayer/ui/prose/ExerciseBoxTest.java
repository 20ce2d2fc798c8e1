package firstlayer.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.exercise.Drawn;
import firstlayer.note.node.NumberItem;
import firstlayer.param.Numbers;
import firstlayer.param.Values;
import firstlayer.study.Fact;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** An exercise on the page: what is asked, what is said to an answer, and what stays of it. */
class ExerciseBoxTest {

    private static final String NOTE = """
            ---
            question: Question
            widget: bowl
            start: rate=0.9
            ---
            Text.

            ## Check yourself

            - At w = `{start}` with η = `{rate}`, where is w after one step? {#step}
              - [draw](draw:start=1..9/1&rate=0.2..0.8/0.2&steps=1)
              - [number] `{w}` within 0.01
                > `{start}` − `{rate}`·`{start}` = `{w}`.
              - [slip] `{start}` - `{rate}`
                > Only η was subtracted from `{start}`.
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

    private static double rate(Drawn drawn) {
        return drawn.values().get(Bowl.RATE);
    }

    private static double start(Drawn drawn) {
        return drawn.values().get(Bowl.START);
    }

    private static double truth(Drawn drawn) {
        return start(drawn) * (1 - rate(drawn));
    }

    private Drawn drawn(int count) {
        NumberItem item = (NumberItem) Bowl.note(NOTE).items().get(0);
        return item.exercise().drawn(count).orElseThrow();
    }

    private TextField field() {
        return open.only(TextField.class);
    }

    private String page() {
        return OpenNote.on(() -> {
            StringBuilder words = new StringBuilder();
            Selection.passages(open.only(ExerciseBox.class))
                    .forEach(passage ->
                            words.append(passage.copy(0, passage.length())).append('\n'));
            return words.toString();
        });
    }

    private void type(String text) {
        OpenNote.on(() -> {
            field().requestFocus();
            field().setText(text);
            return null;
        });
    }

    private void answer(double value) {
        type(Numbers.exact(value));
        robot.push(KeyCode.ENTER);
    }

    private String verdict() {
        return OpenNote.on(() -> open.all(Label.class).stream()
                .filter(label -> OpenNote.isSeen(label) && label.getText().contains("ight"))
                .map(Label::getText)
                .findFirst()
                .orElse(""));
    }

    private List<Fact> facts() {
        return open.facts();
    }

    private static Fact computed(int draw, String typed, double value, boolean right, Optional<String> slip) {
        return new Fact.Computed(draw, typed, value, right, slip, Optional.empty());
    }

    private static String question(Drawn drawn) {
        return "At w = " + Numbers.fixed(start(drawn), 1) + " with η = " + Numbers.fixed(rate(drawn), 2)
                + ", where is w after one step?\n";
    }

    @Test
    void theNumbersAreThoseOfTheDrawAndNotOfThePage() {
        Drawn first = drawn(1);
        assertEquals(question(first), page());
        OpenNote.on(() -> {
            Values now = open.session.knobs().now();
            open.session.set(now.with(Bowl.RATE, 2.5).with(Bowl.START, -3.0));
            return null;
        });
        assertEquals(question(first), page());
        open.all(LiveLabel.class).forEach(number -> assertFalse(number.isFocusTraversable(), "nobody turns them"));
    }

    @Test
    void aRightAnswerIsSaidAndWorkedOut() {
        Drawn first = drawn(1);
        answer(truth(first));
        assertEquals("Right", verdict());
        String worked = Numbers.fixed(start(first), 1) + " − " + Numbers.fixed(rate(first), 2) + "·"
                + Numbers.fixed(start(first), 1) + " = " + Numbers.fixed(truth(first), 3) + ".\n";
        assertEquals(question(first) + worked, page());
        assertEquals(1, facts().size());
        Fact.Computed fact = (Fact.Computed) facts().get(0);
        assertTrue(fact.right());
        assertEquals(truth(first), fact.value(), 1e-12);
        assertEquals(1, fact.seed());
        assertEquals(Optional.empty(), fact.slip());
    }

    @Test
    void numbersInFormulasAreThoseOfTheDrawToo() throws Exception {
        String note = NOTE.replace("where is w after one step?", "where is w after one step, $w - \\live{rate}w$?");
        try (OpenNote formula = new OpenNote(Bowl.note(note), open.recorder)) {
            formula.settle();
            String copied = OpenNote.on(() -> {
                Passage question =
                        Selection.passages(formula.only(ExerciseBox.class)).get(0);
                return question.copy(0, question.length());
            });
            String rate = Numbers.fixed(rate(drawn(1)), 2);
            assertTrue(copied.endsWith("where is w after one step, $w - " + rate + "w$?"), copied);
            formula.all(LiveInk.class).forEach(number -> assertFalse(number.isFocusTraversable()));
        }
    }

    @Test
    void digitsPressedBesideTheFieldAnswerNothingElsewhere() throws Exception {
        String note = NOTE + """
                - One? {#one}
                  - [x] a
                    > Yes.
                  - [ ] b
                    > No.
                """;
        try (OpenNote both = new OpenNote(Bowl.note(note), open.recorder)) {
            OpenNote.on(() -> {
                both.button("Check").requestFocus();
                return null;
            });
            assertFalse(OpenNote.on(() -> both.prose.choose(1, Optional.empty())));
            assertEquals(List.of(), facts());
        }
    }

    @Test
    void aKnownSlipGetsItsFeedbackAndThenTheWorkedLine() {
        Drawn first = drawn(1);
        String typed = Numbers.exact(start(first)) + " - " + Numbers.exact(rate(first));
        type(typed);
        robot.clickOn(open.button("Check"));
        assertEquals(
                List.of(computed(1, typed, start(first) - rate(first), false, Optional.of("{start} - {rate}"))),
                facts());
        assertTrue(verdict().endsWith(". Not right"), verdict());
        assertTrue(verdict().startsWith(typed + " = "), verdict());
        assertTrue(page().contains("Only η was subtracted from " + Numbers.fixed(start(first), 1) + ".\n"));
        assertTrue(page().indexOf("Only") < page().indexOf(" = " + Numbers.fixed(truth(first), 3)));
    }

    @Test
    void anyOtherWrongAnswerGetsTheWorkedLineAlone() {
        answer(77);
        assertEquals("Not right", verdict());
        assertFalse(page().contains("Only"));
        assertTrue(page().contains(" = " + Numbers.fixed(truth(drawn(1)), 3)));
        assertEquals(List.of(computed(1, "77", 77, false, Optional.empty())), facts());
    }

    @Test
    void whatIsNoNumberCostsNoAnswerAndMovesNothing() {
        double height = open.only(ExerciseBox.class).getHeight();
        type("{b}");
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(), facts());
        assertTrue(OpenNote.is(field(), "invalid"));
        assertTrue(OpenNote.on(() -> field().getAccessibleHelp()).contains("has no meaning here"));
        assertEquals("{b}", field().getText(), "it stays to be mended");
        assertEquals(height, open.only(ExerciseBox.class).getHeight());
        robot.push(KeyCode.ESCAPE);
        assertFalse(OpenNote.is(field(), "invalid"));
    }

    @Test
    void anAnswerStandsAndTheWayOnIsAnotherDraw() {
        answer(77);
        assertFalse(OpenNote.on(() -> field().isEditable()));
        robot.push(KeyCode.ENTER);
        assertEquals(1, facts().size());
        robot.clickOn(open.button("Another one"));
        assertEquals(new Fact.Reset(), facts().get(1));
        assertEquals(question(drawn(2)), page());
        assertNotEquals(question(drawn(1)), question(drawn(2)));
        assertEquals("", field().getText());
        assertTrue(OpenNote.on(() -> field().isFocused()), "the keyboard goes on there");
        answer(truth(drawn(2)));
        assertEquals(2, ((Fact.Computed) facts().get(2)).seed());
        assertEquals("Right", verdict());
    }

    @Test
    void sureIsSaidBesideTheFieldAndNotSureByShiftAsWell() {
        robot.clickOn(open.button("sure"));
        answer(77);
        robot.clickOn(open.button("Another one"));
        type("78");
        robot.press(KeyCode.SHIFT).push(KeyCode.ENTER).release(KeyCode.SHIFT);
        assertEquals(
                List.of(Optional.of(true), Optional.of(false)),
                facts().stream()
                        .filter(Fact.Computed.class::isInstance)
                        .map(fact -> ((Fact.Computed) fact).sure())
                        .toList());
    }

    @Test
    void showMeIsOneTurnOfThePictureThatCanBeUndone() {
        Values before = OpenNote.on(() -> open.session.knobs().now());
        answer(77);
        robot.clickOn(open.button("Show me"));
        assertEquals(drawn(1).values(), OpenNote.on(() -> open.session.knobs().now()));
        OpenNote.on(() -> {
            open.session.undo();
            return null;
        });
        assertEquals(before, OpenNote.on(() -> open.session.knobs().now()));
    }

    @Test
    void aPageMadeAnewShowsTheDrawThatWasAnsweredOrTheNextOne() throws Exception {
        answer(77);
        try (OpenNote again = new OpenNote(Bowl.note(NOTE), open.recorder)) {
            assertEquals("77", again.only(TextField.class).getText());
            assertFalse(again.only(TextField.class).isEditable());
        }
        robot.clickOn(open.button("Another one"));
        try (OpenNote again = new OpenNote(Bowl.note(NOTE), open.recorder)) {
            assertEquals("", again.only(TextField.class).getText());
            assertTrue(again.only(TextField.class).isEditable());
        }
    }

    @Test
    void aDrawThatIsOpenedByItsNumberIsAnsweredAsThatOne() {
        OpenNote.on(() -> {
            open.only(ExerciseBox.class).open(7);
            return null;
        });
        assertEquals(question(drawn(7)), page());
        answer(truth(drawn(7)));
        assertEquals(7, ((Fact.Computed) facts().get(0)).seed());
        assertEquals("Right", verdict());
        robot.clickOn(open.button("Another one"));
        assertEquals(question(drawn(8)), page());
        OpenNote.on(() -> {
            open.only(ExerciseBox.class).open(7);
            return null;
        });
        assertEquals("Right", verdict(), "it is answered already");
    }

    @Test
    void whatWasBegunBelongsToItsDraw() throws Exception {
        type("12");
        try (OpenNote again = new OpenNote(Bowl.note(NOTE), open.recorder)) {
            assertEquals("", again.only(TextField.class).getText(), "another page");
        }
        OpenNote.on(() -> {
            open.recorder.record(OpenNote.SUBJECT, new Fact.Ticked("a point", true));
            return null;
        });
        assertEquals("12", field().getText(), "nothing that happens elsewhere takes it away");
        OpenNote.on(() -> {
            open.only(ExerciseBox.class).open(7);
            return null;
        });
        assertEquals("", field().getText());
    }

    @Test
    void theLinkOfItsDrawIsCopied() {
        answer(77);
        robot.clickOn(open.button("Another one")).clickOn(open.button("Link to draw 2"));
        assertEquals(
                OpenNote.SUBJECT.note() + "#step@2",
                OpenNote.on(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void whereNothingIsRecordedAnAnswerIsShownAllTheSame() throws Exception {
        try (OpenNote off = new OpenNote(
                Bowl.note(NOTE.replace("start: rate=0.9", "start: rate=0.9\nstudy: off")), open.recorder)) {
            OpenNote.on(() -> {
                off.only(TextField.class).setText("77");
                return null;
            });
            OpenNote.on(() -> {
                off.button("Check").fire();
                return null;
            });
            assertFalse(off.only(TextField.class).isEditable());
            assertTrue(off.all(Label.class).stream()
                    .anyMatch(label -> OpenNote.isSeen(label) && label.getText().equals("Not right")));
            assertEquals(List.of(), facts());
        }
    }
}
