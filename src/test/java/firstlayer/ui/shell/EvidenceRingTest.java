package firstlayer.ui.shell;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.study.Evidence;
import firstlayer.study.Evidence.Answer;
import firstlayer.study.Evidence.Part;
import firstlayer.study.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class EvidenceRingTest {

    private static final Subject ITEM = Subject.note("built-in", "01.md").item("a", "b");

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Part part(int done, int total) {
        return new Part(total, Collections.nCopies(total - done, ITEM));
    }

    private static Evidence evidence(Part predictions, Part runs, Part quiz, Optional<Answer> answer) {
        return new Evidence(predictions, runs, quiz, answer, Optional.empty());
    }

    /** Where each arc begins and ends, in degrees clockwise from the top. */
    private static List<String> arcs(Optional<Evidence> evidence, String style) {
        return onFxThread(() -> {
            EvidenceRing ring = new EvidenceRing(new Label("1"));
            ring.show(evidence);
            ring.resize(40, 40);
            ring.layout();
            Path path = (Path) ring.lookup(style);
            List<String> arcs = new ArrayList<>();
            for (int i = 0; i + 1 < path.getElements().size(); i += 2) {
                MoveTo from = (MoveTo) path.getElements().get(i);
                ArcTo to = (ArcTo) path.getElements().get(i + 1);
                arcs.add(degrees(from.getX(), from.getY()) + "–" + degrees(to.getX(), to.getY()));
            }
            return arcs;
        });
    }

    private static long degrees(double x, double y) {
        return Math.round(Math.toDegrees(Math.atan2(x - 20, 20 - y)) + 360) % 360;
    }

    @Test
    void eachQuarterIsFilledAsFarAsItIsDone() {
        Optional<Evidence> half =
                Optional.of(evidence(part(1, 2), part(0, 3), part(4, 4), Optional.of(new Answer(true, false, false))));
        assertEquals(List.of("9–81", "99–171", "189–261", "279–351"), arcs(half, ".evidence-track"));
        assertEquals(List.of("9–45", "189–261", "279–315"), arcs(half, ".evidence-done"));
        assertEquals(List.of(), arcs(half, ".evidence-peeked"));
    }

    @Test
    void aQuarterThatIsNotAskedIsLeftOut() {
        Optional<Evidence> none = Optional.of(evidence(part(0, 0), part(0, 0), part(1, 1), Optional.empty()));
        assertEquals(List.of("189–261"), arcs(none, ".evidence-track"));
        assertEquals(List.of(), arcs(Optional.empty(), ".evidence-track"));
    }

    @Test
    void theAnswerIsDashedWhereTheModelAnswerWasShownBefore() {
        Optional<Evidence> peeked =
                Optional.of(evidence(part(0, 1), part(0, 1), part(0, 1), Optional.of(new Answer(true, true, true))));
        assertEquals(List.of("279–351"), arcs(peeked, ".evidence-done"));
        assertEquals(List.of("279–351"), arcs(peeked, ".evidence-peeked"));
    }

    @Test
    void whatTheRingShowsIsSaidInWords() {
        assertEquals(
                "predictions 3 of 6 · own experiments 2 of 6 · questions right 4 of 9 · answer written, its points not gone"
                        + " through yet; the model answer was shown before",
                EvidenceWords.of(
                        evidence(part(3, 6), part(2, 6), part(4, 9), Optional.of(new Answer(true, false, true)))));
        assertEquals(
                "questions right 0 of 1 · answer not written yet",
                EvidenceWords.of(
                        evidence(part(0, 0), part(0, 0), part(0, 1), Optional.of(new Answer(false, false, false)))));
        assertEquals(
                "answer written, its points gone through",
                EvidenceWords.of(
                        evidence(part(0, 0), part(0, 0), part(0, 0), Optional.of(new Answer(true, true, false)))));
        assertEquals("", EvidenceWords.of(evidence(part(0, 0), part(0, 0), part(0, 0), Optional.empty())));
    }
}
