package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own: it opens the one JavaFX that a process has, and ends with it. */
final class TourCommandTest {

    @Test
    void everyPageIsShownWhereThereIsNoDisplayAndNothingIsKept(@TempDir Path folder)
            throws IOException, InterruptedException {
        Process tour =
                tour(folder).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(tour.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(Exit.FINE, tour.waitFor(), said);
        assertEquals(Catalog.all().entries().size() + " screens shown", said.strip());
        assertEquals(0, folder.toFile().list((at, name) -> name.startsWith("first-layer")).length);
    }

    @Test
    void whatIsWrongForAllOnThisMachineIsSaidAtOnce(@TempDir Path folder) throws IOException, InterruptedException {
        ProcessBuilder tour = tour(folder).redirectErrorStream(true);
        tour.environment().put("FIRST_LAYER_NOTES", "nowhere");
        Process process = tour.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(Exit.PROBLEMS_FOUND, process.waitFor(), said);
        assertEquals("tour: FIRST_LAYER_NOTES: no folder 'nowhere'; name one that is there", said.strip());
    }

    private static ProcessBuilder tour(Path folder) {
        return new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "tour",
                "--no-display"));
    }
}
