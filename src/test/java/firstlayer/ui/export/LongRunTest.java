package firstlayer.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.ui.LinkedRun;
import firstlayer.widget.Progress;
import firstlayer.widgets.learningrate.view.LearningRateEntry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run of many steps, of which not all are taken. */
class LongRunTest {

    private static LinkedRun<?> run(String link) {
        return LinkedRun.read(link, id -> Optional.of(LearningRateEntry.entry()));
    }

    private static RunTimes times(long last) {
        LinkedRun<?> run = run("learning-rate?steps=" + last);
        return RunTimes.of(run.entry().widget(), run.now()).orElseThrow();
    }

    @ParameterizedTest(name = "0 to {0} in {1} rows")
    @CsvSource({"0, 10", "1, 2", "9, 10", "10, 10", "100, 10", "100000, 10000", "99999, 300", "100000, 2"})
    void noMoreAreTakenThanThereMayBe(long last, int most) {
        RunTimes times = times(last);
        List<Long> taken = times.every(times.stride(most));
        assertTrue(taken.size() <= most, () -> taken.size() + " rows");
        assertEquals(0, taken.get(0));
        assertEquals(last, taken.get(taken.size() - 1));
        assertEquals(taken.size(), taken.stream().distinct().count());
    }

    @Test
    void theTableSaysHowManyItLeavesOut() {
        RunTable table = RunTable.of(run("learning-rate?rate=0.001&steps=100"), 11, Progress.silent());
        List<String> lines = table.csv().lines().toList();
        assertEquals("# steps goes up by 10, to 100", lines.get(1));
        assertEquals(2 + 1 + 11, lines.size());
        assertEquals("11 rows (steps goes up by 10, to 100)", table.words());
        int w = List.of(lines.get(2).split(",")).indexOf("w");
        // Closed form: every step multiplies w by 1 − η.
        assertEquals(2 * Math.pow(0.999, 30), Double.parseDouble(lines.get(6).split(",")[w]), 1e-12);
    }

    @ParameterizedTest(name = "{1} of 0 to {0}")
    @CsvSource({"100000, 300", "7, 8", "500, 300", "0, 1"})
    void framesAreSpreadEvenly(long last, int many) {
        List<Long> taken = times(last).spread(many);
        assertEquals(many, taken.stream().distinct().count());
        assertEquals(last, taken.get(many - 1));
        for (int i = 1; i < many; i++) {
            assertEquals((double) last / (many - 1), taken.get(i) - taken.get(i - 1), 1);
        }
    }
}
