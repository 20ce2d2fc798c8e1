package firstlayer.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.study.Fact;
import firstlayer.study.OptionOrder;
import firstlayer.study.Subject;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
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
              - [ ] one
                > One too few.
            - Again? {#again}
              - [x] yes
                > Good.
              - [ ] no
                > But yes.

            - In the author's order? {#written} {.ordered}
              - [x] 1
                > So it is.
              - [ ] 2
                > It is not.
              - [ ] 3
                > It is not.

            ## Answer

            The answer.

            ## In your own words

            - [ ] a point
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

    private List<Fact> facts() {
        return open.facts();
    }

    private void focus(Node node) {
        OpenNote.on(() -> {
            node.requestFocus();
            return null;
        });
    }

    private boolean press(int place, Optional<Boolean> sure) {
        return OpenNote.on(() -> open.prose.choose(place, sure));
    }

    /** The place of an option as it is shown on the page, counted from 1. */
    private int place(String words) {
        return open.all(OptionBox.class).indexOf(open.option(words).getParent()) + 1;
    }

    @Test
    void everyOptionTellsWhoChoseIt() {
        assertFalse(open.feedback("three").isVisible());
        robot.clickOn(open.option("three"));
        assertTrue(OpenNote.is(open.option("three"), "wrong"));
        assertTrue(open.feedback("three").isVisible());
        assertTrue(OpenNote.is(open.option("two"), "open"), "the right one is not given away");
        robot.clickOn(open.option("two"));
        assertTrue(OpenNote.is(open.option("two"), "right"));
        assertTrue(open.feedback("two").isVisible());
    }

    @Test
    void theFirstAnswerCountsAndTheOthersSayNothingOfHowSureTheReaderIs() {
        robot.clickOn(open.button("sure"));
        robot.clickOn(open.option("three")).clickOn(open.option("three")).clickOn(open.option("two"));
        assertEquals(
                List.of(
                        new Fact.Answered(1, false, Optional.of(true), 1),
                        new Fact.Answered(2, true, Optional.empty(), 1)),
                facts());
        assertTrue(OpenNote.is(open.all(QuizBox.class).get(0), "wrong"));
    }

    @Test
    void keysAnswerTheItemWithTheFocusOrTheFirstOpenOne() {
        focus(open.option("no"));
        assertTrue(press(place("no") - 3, Optional.of(true)));
        focus(open.prose.node());
        assertTrue(press(place("two"), Optional.of(false)));
        assertEquals(
                List.of(
                        new Fact.Answered(2, false, Optional.of(true), 1),
                        new Fact.Answered(2, true, Optional.of(false), 1)),
                facts());
        assertEquals(
                List.of("again", "sum"),
                open.recorder.events().stream()
                        .map(event -> event.subject().item())
                        .toList());
        assertTrue(press(1, Optional.empty()), "the last one");
        assertFalse(press(1, Optional.empty()), "all are answered");
    }

    @Test
    void whatWasSaidOnThePageGoesBeforeAPlainDigitAndShiftBeforeAll() {
        robot.clickOn(open.button("not sure"));
        press(place("two"), Optional.of(true));
        focus(open.option("no"));
        robot.clickOn(open.button("sure"));
        press(1, Optional.of(false));
        assertEquals(
                List.of(Optional.of(false), Optional.of(false)),
                facts().stream().map(fact -> ((Fact.Answered) fact).sure()).toList());
    }

    @Test
    void sayingIsNeverNeededAndCanBeTakenBack() {
        robot.clickOn(open.option("two"));
        robot.clickOn(open.button("sure")).clickOn(open.button("sure")).clickOn(open.option("yes"));
        facts().forEach(fact -> assertEquals(Optional.empty(), ((Fact.Answered) fact).sure()));
    }

    @Test
    void whatWasSaidStandsThereInWordsAfterTheAnswer() {
        robot.clickOn(open.button("not sure")).clickOn(open.option("two"));
        List<String> said = open.all(Label.class).stream()
                .filter(OpenNote::isSeen)
                .map(Label::getText)
                .filter(text -> text.startsWith("You were"))
                .toList();
        assertEquals(List.of("You were not sure."), said);
    }

    @Test
    void optionsStandInTheOrderOfTheirShowingAndTheLogHasTheAuthorsNumbers() {
        for (int showing = 1; showing <= 6; showing++) {
            List<Integer> order = OptionOrder.of("sum", showing, 3);
            List<String> authors = List.of("three", "two", "one");
            List<String> shown = open.all(OptionBox.class).subList(0, 3).stream()
                    .map(box -> Selection.passages(box).get(0).characters())
                    .toList();
            assertEquals(order.stream().map(number -> authors.get(number - 1)).toList(), shown);
            focus(open.option("two"));
            press(1, Optional.empty());
            int first = order.get(0);
            assertEquals(
                    new Fact.Answered(first, first == 2, Optional.empty(), showing), facts().get(facts().size() - 1));
            robot.clickOn(open.button("Ask me again"));
        }
    }

    @Test
    void anOrderedItemKeepsTheAuthorsOrderInEveryShowing() {
        for (int showing = 1; showing <= 6; showing++) {
            assertEquals(
                    List.of("1", "2", "3"),
                    open.all(OptionBox.class).subList(5, 8).stream()
                            .map(box -> Selection.passages(box).get(0).characters())
                            .toList());
            robot.clickOn(open.option("2")).clickOn(open.button("Ask me again"));
        }
    }

    @Test
    void askingAgainClearsTheScreenAndKeepsTheKeyboardThere() {
        robot.clickOn(open.option("three"));
        double height = open.all(QuizBox.class).get(1).getHeight();
        robot.clickOn(open.button("Ask me again"));
        assertEquals(List.of(new Fact.Answered(1, false, Optional.empty(), 1), new Fact.Reset()), facts());
        assertTrue(OpenNote.is(open.option("three"), "open"));
        assertFalse(open.feedback("three").isVisible());
        assertFalse(OpenNote.is(open.all(QuizBox.class).get(0), "wrong"));
        Node first = open.all(OptionBox.class).get(0).getChildren().get(0);
        assertTrue(OpenNote.on(first::isFocused), "the keyboard goes on at the first option");
        assertEquals(height, open.all(QuizBox.class).get(1).getHeight());
    }

    @Test
    void everythingIsAskedAgainAtOnce() {
        robot.clickOn(open.option("three")).clickOn(open.option("yes"));
        OpenNote.on(() -> {
            open.prose.askAgain();
            open.prose.askAgain();
            return null;
        });
        assertEquals(4, facts().size(), "what is not answered is not cleared");
        open.all(OptionBox.class)
                .forEach(box -> assertTrue(OpenNote.is(box.getChildren().get(0), "open")));
    }

    @Test
    void aPageMadeAnewShowsWhatWasAnswered() throws Exception {
        robot.clickOn(open.button("sure")).clickOn(open.option("three")).clickOn(open.only(CheckBox.class));
        try (OpenNote again = new OpenNote(Bowl.note(NOTE), open.recorder)) {
            assertTrue(OpenNote.is(again.option("three"), "wrong"));
            assertTrue(again.feedback("three").isVisible());
            assertTrue(OpenNote.is(again.option("yes"), "open"));
            assertTrue(again.only(CheckBox.class).isSelected());
        }
    }

    @Test
    void whatAnotherWindowRecordsAppearsAndTheKeyboardStays() {
        Subject sum = OpenNote.SUBJECT.item("sum", "");
        focus(open.button("sure"));
        Node before = open.option("yes");
        focus(before);
        OpenNote.on(() -> {
            open.recorder.record(sum, new Fact.Answered(2, true, Optional.empty(), 1));
            open.recorder.record(OpenNote.SUBJECT, new Fact.Ticked("a point", true));
            return null;
        });
        assertTrue(OpenNote.is(open.option("two"), "right"));
        assertTrue(open.only(CheckBox.class).isSelected());
        assertTrue(OpenNote.on(before::isFocused));
        focus(open.option("two"));
        OpenNote.on(() -> {
            for (int reset = 0; reset < 5; reset++) {
                open.recorder.record(sum, new Fact.Reset());
            }
            return null;
        });
        assertTrue(OpenNote.on(() -> open.option("two").isFocused()), "in another order now");
    }

    @Test
    void theAnswerIsHiddenUntilAskedFor() {
        Text answer = open.all(Text.class).stream()
                .filter(text -> text.getText().equals("The answer."))
                .findFirst()
                .orElseThrow();
        assertFalse(OpenNote.isSeen(answer));
        robot.clickOn(open.all(Button.class).stream()
                .filter(button -> button.getText().equals("Show anyway"))
                .findFirst()
                .orElseThrow());
        assertTrue(OpenNote.isSeen(answer));
        OpenNote.on(() -> {
            open.prose.toggleAnswers();
            return null;
        });
        assertFalse(OpenNote.isSeen(answer));
    }

    @Test
    void pointsAreTicked() {
        robot.clickOn(open.only(CheckBox.class));
        robot.clickOn(open.only(CheckBox.class));
        assertEquals(List.of(new Fact.Ticked("a point", true), new Fact.Ticked("a point", false)), facts());
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
