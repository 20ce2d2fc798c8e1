package firstlayer.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.exercise.Drawn;
import firstlayer.param.Numbers;
import firstlayer.param.Values;
import firstlayer.study.Fact;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** An exercise on the page: what is asked, and what is said to an answer. */
class ExerciseBoxTest extends ExercisePage {

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
}
