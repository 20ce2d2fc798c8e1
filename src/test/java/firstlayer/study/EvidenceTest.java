package firstlayer.study;

import static firstlayer.study.Diary.NOTE;
import static firstlayer.study.Diary.UNSAID;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

    private Optional<NextStep> next() {
        return NextStep.of(evidence());
    }

    private static Optional<NextStep> step(Kind kind, Subject item) {
        return Optional.of(new NextStep(kind, Optional.of(item)));
    }

    private static Optional<NextStep> step(Kind kind) {
        return Optional.of(new NextStep(kind, Optional.empty()));
    }

    private Evidence.Answer answer() {
        return evidence().answer().orElseThrow();
    }

    @Test
    void atTheBeginningNothingIsDone() {
        assertEquals(
                new Evidence(
                        new Part(2, List.of(TWINS, EDGE)),
                        new Part(2, List.of(TWINS, EDGE)),
                        new Part(2, List.of(SUM, BEND)),
                        Optional.of(new Evidence.Answer(false, false, false)),
                        Optional.empty()),
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
        assertEquals(new Evidence.Answer(true, false, true), answer());
        diary.add(NOTE, NOON, new Fact.Ticked("p", true));
        assertEquals(new Evidence.Answer(true, true, true), answer());
    }

    @Test
    void theNextThingIsTheFirstThatTheNoteLacks() {
        assertEquals(step(Kind.PREDICT, TWINS), next());
        predict(TWINS);
        assertEquals(step(Kind.EXPERIMENT, TWINS), next());
        // Whoever goes on without one is not sent back: a run would belong to the second prediction.
        predict(EDGE);
        assertEquals(step(Kind.EXPERIMENT, EDGE), next());
        run();
        assertEquals(step(Kind.QUIZ, SUM), next());
        diary.answer(SUM, "2026-01-01", true, UNSAID).answer(BEND, "2026-01-01", true, UNSAID);
        assertEquals(step(Kind.WRITE), next());
        diary.add(NOTE, NOON, new Fact.Wrote("word ".repeat(40)));
        assertEquals(step(Kind.CHECK), next());
        diary.add(NOTE, NOON, new Fact.Ticked("p", true));
        assertEquals(Optional.empty(), next());
    }

    @Test
    void aNoteThatAsksNothingLacksNothing() {
        Evidence nothing = Evidence.of(diary.study(), new Asked(NOTE, List.of(), List.of(), false));
        assertEquals(Optional.empty(), nothing.answer());
        assertEquals(Optional.empty(), NextStep.of(nothing));
    }
}
