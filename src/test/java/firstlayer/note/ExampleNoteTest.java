package firstlayer.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.node.ActionLink;
import firstlayer.note.node.FormulaBlock;
import firstlayer.note.node.FormulaSpan;
import firstlayer.note.node.LiveNumber;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.Option;
import firstlayer.note.node.Predict;
import firstlayer.note.node.QuizItem;
import firstlayer.note.node.Section;
import firstlayer.param.Values;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A whole note as the product describes it: everything in it is found, and nothing is wrong with it. */
class ExampleNoteTest {

    private static final String TEXT = """
            ---
            question: What is the use of the learning rate?
            widget: learning-rate
            start: rate=0.2&start=-2
            more: open
            ---
            Each step moves the weight against the slope:

            $$\\weight{w} \\leftarrow \\weight{w} - \\rate{\\eta}\\,\\grad{\\partial L/\\partial w}$$

            With η = `{rate}` (or $\\eta = \\live{rate}$ in a formula) every step multiplies w by `{factor}`.
            Try [η = 1.9](set:rate=1.9), or watch it [run away](play:rate=2.1&steps=20).

            > [!PREDICT] twins
            > Which arrives first, η = 0.1 or η = 1.9?
            > - [ ] η = 0.1
            >   > It walks from one side; [count](set:steps=44) its steps.
            > - [ ] η = 1.9
            > - [x] neither: the loss curves are the same
            >
            > [run both](play:lanes=0.1;1.9&steps=44)

            > [!PREDICT] where
            > Where is w after one step?
            > - [mark] `{w}` within 0.1
            >
            > [step](play:steps=1)

            ## Check yourself

            - Which rate arrives in one step? {#one-step}
              - [x] 1/λ
                > Yes: the factor is 0.
              - [ ] 2/λ
                > No: the factor is −1.

            ## Answer

            The learning rate scales the step.

            ## In your own words

            - update rule with sign

            ## Sources

            [Example](https://example.org/)
            """;

    private final Note note = new Notes(new TwoWidgets(), tex -> Optional.empty()).read("02-learning-rate.md", TEXT);

    @Test
    void nothingIsWrongWithIt() {
        assertEquals(List.of(), note.problems());
    }

    @Test
    void frontMatterIsRead() {
        assertEquals("What is the use of the learning rate?", note.question());
        assertEquals(Optional.of("learning-rate"), note.widget());
        assertEquals("rate=0.2&start=-2", note.start());
        assertEquals(Note.More.OPEN, note.more());
    }

    @Test
    void liveNumbersAndFormulasAreFoundWithTheirLines() {
        List<LiveNumber> numbers = Nodes.under(note.body(), LiveNumber.class);
        assertEquals(
                List.of("rate", "factor"),
                numbers.stream().map(LiveNumber::name).toList());
        assertEquals(11, Nodes.line(numbers.get(0)));
        assertEquals(
                "\\eta = \\live{rate}",
                Nodes.under(note.body(), FormulaSpan.class).get(0).tex());
        FormulaBlock block = Nodes.under(note.body(), FormulaBlock.class).get(0);
        assertTrue(block.tex().startsWith("\\weight{w} \\leftarrow")
                && block.tex().endsWith("\\,\\grad{\\partial L/\\partial w}"));
        assertEquals(9, Nodes.line(block));
    }

    @Test
    void setChangesOnlyWhatItNamesAndPlayStartsFromTheNotesStart() {
        List<ActionLink> links = Nodes.under(note.body(), ActionLink.class);
        Values initial = new TwoWidgets().initial("learning-rate").orElseThrow();
        Values start = initial.with(note.start());
        Values now = initial.with("rate=0.7&start=1&steps=3");
        assertEquals("rate=1.9&start=1&steps=3", links.get(0).values(start, now).toQuery());
        assertEquals(
                "rate=2.1&start=-2&steps=20", links.get(1).values(start, now).toQuery());
        assertEquals("play:rate=2.1&steps=20", links.get(1).id());
    }

    @Test
    void predictionAsksAndThenRuns() {
        Predict twins = note.predicts().get(0);
        assertEquals("twins", twins.id());
        assertEquals("Which arrives first, η = 0.1 or η = 1.9?", PlainText.of(twins.getFirstChild()));
        List<Option> options = twins.options().orElseThrow().all();
        assertEquals(
                List.of(false, false, true), options.stream().map(Option::right).toList());
        assertEquals(
                "It walks from one side; count its steps.",
                PlainText.of(options.get(0).feedback().orElseThrow()));
        assertTrue(options.get(1).feedback().isEmpty());
        assertEquals("lanes=0.1;1.9&steps=44", twins.run().target());
        assertTrue(twins.run().fromStart());
        assertFalse(twins.mark().isPresent());
    }

    @Test
    void markNamesItsReadoutAndHowNearIsRight() {
        Predict where = note.predicts().get(1);
        assertEquals("w", where.mark().orElseThrow().readout());
        assertEquals(0.1, where.mark().orElseThrow().within());
        assertEquals("steps=1", where.run().target());
    }

    @Test
    void quizItemHasItsQuestionOptionsAndFeedback() {
        QuizItem item = note.quiz().get(0);
        assertEquals("one-step", item.id());
        assertEquals("Which rate arrives in one step?", PlainText.of(item.getFirstChild()));
        assertEquals(
                List.of("Yes: the factor is 0.", "No: the factor is −1."),
                item.options().all().stream()
                        .map(option -> PlainText.of(option.feedback().orElseThrow()))
                        .toList());
    }

    @Test
    void sectionsHoldWhatStandsUnderTheirHeadings() {
        Section answer = note.section(Section.Kind.ANSWER).orElseThrow();
        assertEquals("Answer\nThe learning rate scales the step.", PlainText.of(answer));
        assertEquals(
                List.of(Section.Kind.CHECK, Section.Kind.ANSWER, Section.Kind.OWN_WORDS, Section.Kind.SOURCES),
                Nodes.children(note.body(), Section.class).stream()
                        .map(Section::kind)
                        .toList());
    }
}
