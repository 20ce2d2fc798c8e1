package firstlayer.study;

import static firstlayer.study.Diary.NOTE;
import static firstlayer.study.Diary.UNSAID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.study.Evidence.Part;
import firstlayer.study.NextStep.Kind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final String NOON = "2026-01-01T12:00+01:00";
    private static final Subject TWINS = NOTE.item("twins", "1");
    private static final Subject EDGE = NOTE.item("edge", "2");
    private static final Subject SUM = NOTE.item("sum", "3");
    private static final Subject BEND = NOTE.item("bend", "4");
    private static final Asked ASKED = new Asked(NOTE, List.of(TWINS, EDGE), List.of(SUM, BEND), true);
    private static final Asked NEXT = new Asked(Subject.note("built-in", "02.md"), List.of(), List.of(), true);

    private final Diary diary = new Diary();

    private Evidence evidence() {
        return Evidence.of(diary.study(), ASKED);
    }

    private Diary predict(Subject item) {
        return diary.predict(item, NOON, 1, OptionalDouble.empty(), Optional.empty());
    }

    private Diary run() {
        return diary.add(NOTE, NOON, new Fact.Ran("neuron?b=0"));
    }

    private Optional<NextStep> next(Subject... due) {
        return NextStep.of(diary.study(), List.of(due), List.of(ASKED, NEXT));
    }

    private static Optional<NextStep> step(Kind kind, Subject item) {
        return Optional.of(new NextStep(kind, NOTE, Optional.of(item)));
    }

    private static Optional<NextStep> step(Kind kind, Asked asked) {
        return Optional.of(new NextStep(kind, asked.note(), Optional.empty()));
    }

    @Test
    void atTheBeginningNothingIsDone() {
        assertEquals(
                new Evidence(
                        new Part(2, List.of(TWINS, EDGE)),
                        new Part(2, List.of(TWINS, EDGE)),
                        new Part(2, List.of(SUM, BEND)),
                        false,
                        false,
                        false),
                evidence());
        assertEquals(0, evidence().predictions().done());
    }

    @Test
    void aRunBelongsToThePredictionBeforeIt() {
        run();
        assertEquals(0, evidence().runs().done());
        predict(TWINS);
        predict(EDGE);
        run();
        run();
        assertEquals(2, evidence().predictions().done());
        assertEquals(List.of(TWINS), evidence().runs().open());
    }

    @Test
    void aPredictionThatIsDecidedIsTheOneThatRunsBelongTo() {
        predict(TWINS);
        predict(EDGE);
        diary.predict(TWINS, NOON, 1, OptionalDouble.of(1), Optional.of(true));
        run();
        assertEquals(List.of(EDGE), evidence().runs().open());
    }

    @Test
    void aPredictionThatIsNoLongerInTheNoteTakesItsRunsAlong() {
        predict(TWINS);
        predict(NOTE.item("deleted", "9"));
        run();
        assertEquals(0, evidence().runs().done());
    }

    @Test
    void aQuestionIsRightByTheFirstAnswerOfItsLastShowing() {
        diary.answer(SUM, "2026-01-01", true, UNSAID)
                .answer(BEND, "2026-01-01", false, UNSAID)
                .add(BEND, NOON, new Fact.Answered(1, true, UNSAID, 1));
        assertEquals(List.of(BEND), evidence().quiz().open());
        diary.answer(SUM, "2026-01-02", false, UNSAID).answer(BEND, "2026-01-02", true, UNSAID);
        assertEquals(List.of(SUM), evidence().quiz().open());
    }

    @Test
    void theAnswerIsWrittenThenItsPointsAreGoneThrough() {
        diary.add(NOTE, NOON, new Fact.Peeked()).add(NOTE, NOON, new Fact.Wrote("word ".repeat(40)));
        assertTrue(evidence().written());
        assertTrue(evidence().peeked());
        assertFalse(evidence().checked());
        diary.add(NOTE, NOON, new Fact.Ticked("p", true));
        assertTrue(evidence().checked());
    }

    @Test
    void theNextThingIsDueOrTheFirstThatTheFirstNoteLacks() {
        assertEquals(step(Kind.REVIEW, BEND), next(BEND, SUM));
        assertEquals(step(Kind.PREDICT, TWINS), next());
        predict(TWINS);
        assertEquals(step(Kind.PREDICT, EDGE), next());
        predict(EDGE);
        assertEquals(step(Kind.EXPERIMENT, TWINS), next());
        run();
        predict(TWINS);
        run();
        assertEquals(step(Kind.QUIZ, SUM), next());
        diary.answer(SUM, "2026-01-01", true, UNSAID).answer(BEND, "2026-01-01", true, UNSAID);
        assertEquals(step(Kind.WRITE, ASKED), next());
        diary.add(NOTE, NOON, new Fact.Wrote("word ".repeat(40)));
        assertEquals(step(Kind.CHECK, ASKED), next());
        diary.add(NOTE, NOON, new Fact.Ticked("p", true));
        assertEquals(step(Kind.WRITE, NEXT), next());
    }

    @Test
    void whereEverythingIsDoneThereIsNoNextThing() {
        Asked nothing = new Asked(NOTE, List.of(), List.of(), false);
        assertEquals(Optional.empty(), NextStep.of(diary.study(), List.of(), List.of(nothing)));
    }
}
