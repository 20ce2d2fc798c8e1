package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.note.Notes;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.Predict;
import firstlayer.note.node.PredictionMark;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a mark is dragged to is not given away by its axis. */
class MarksTest {

    /** What each mark is dragged to by who gets it wrong. */
    private static final Map<String, List<Double>> WRONG = Map.of(
            // The sigmoid does not move, or is full, or is itself what is multiplied.
            "sharper-output",
            List.of(0.622, 1.0, 4 * 0.622),
            // The walk is back where it began, or has arrived, or η itself was subtracted seven times.
            "edge",
            List.of(2.0, 0.0, 2.0 - 7 * 2),
            // The mean, and the middle of all but the last.
            "median",
            List.of(22.0, 2.5),
            // One path alone, either of them, or the paths multiplied.
            "two-paths",
            List.of(5.0, 3.0, 15.0));

    record Asked(Note note, Predict predict) {

        @Override
        public String toString() {
            return note.file() + " " + predict.id();
        }
    }

    private static Library read(Path folder) {
        return new Notes(new CatalogNames(Catalog.all()), tex -> Optional.empty()).read(folder);
    }

    static Stream<Asked> marks() {
        return read(Path.of("notes")).notes().stream()
                .flatMap(note -> Nodes.under(note.body(), Predict.class).stream()
                        .filter(predict -> predict.mark().isPresent())
                        .map(predict -> new Asked(note, predict)));
    }

    private static double answer(Asked asked) {
        String widget = asked.note().widget().orElseThrow();
        Values start = Values.initial(Catalog.all().require(widget).widget().parameters())
                .with(asked.note().start());
        String link = widget + "?" + asked.predict().run().values(start, start).toQuery();
        String readout = asked.predict().mark().orElseThrow().readout();
        return Answer.to(link, Catalog.all(), Progress.silent()).readouts().get(readout);
    }

    @ParameterizedTest
    @MethodSource("marks")
    void theAnswerIsOnTheAuthorsAxisAndNotInItsMiddle(Asked asked) {
        PredictionMark.Axis axis =
                asked.predict().mark().flatMap(PredictionMark::axis).orElseThrow();
        double place = (answer(asked) - axis.from()) / (axis.to() - axis.from());
        assertTrue(place >= 0 && place <= 1, () -> "at " + place);
        assertTrue(place < 0.4 || place > 0.6, () -> "at " + place);
    }

    @ParameterizedTest
    @MethodSource("marks")
    void theAxisHoldsWhatPeopleGetWrong(Asked asked) {
        PredictionMark mark = asked.predict().mark().orElseThrow();
        PredictionMark.Axis axis = mark.axis().orElseThrow();
        double answer = answer(asked);
        for (double wrong : WRONG.get(asked.predict().id())) {
            assertTrue(axis.from() <= wrong && wrong <= axis.to(), () -> wrong + " has no place");
            assertTrue(Math.abs(wrong - answer) > mark.within(), () -> wrong + " would be right");
        }
    }

    @Test
    void anAxisWithoutTheAnswerIsAProblemWhereNotesAreChecked(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("01-a.md"), """
                ---
                question: Where?
                widget: learning-rate
                start: rate=2&a=1&start=2
                ---
                > [!PREDICT] edge
                > Where is w?
                > - [mark] `{w}` within 0.1 from 0 to 3
                >
                > [run](play:steps=7)
                """);
        List<String> problems = read(folder).report();
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(
                problems.get(0)
                        .contains("the answer, −2.000, lies outside the axis from 0 to 3; let from … to … hold it"),
                problems::toString);
    }
}
