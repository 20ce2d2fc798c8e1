package firstlayer.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.store.Killing.Figures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever moment a process is killed at, every event that was said to be kept is there, and the log can be read. */
class KillTest {

    /** Side by side, so that two folders' disks and processes get in each other's way. */
    private static final int RUNS = 2;

    /** So many by the profile. */
    private static final int MANY = Integer.getInteger("kill.count", 10_000);

    @TempDir
    private Path room;

    private SharedClasses classes;

    @BeforeEach
    void prepare() throws Exception {
        Path first = Files.createDirectory(room.resolve("first"));
        classes = SharedClasses.of(room, Answering.class, List.of(first.toString(), "first", "1"));
    }

    @Test
    void twoHundredKillsLoseNothing() throws Exception {
        kill(200, 20_261_126);
    }

    @Test
    @Tag("kill")
    void manyKillsLoseNothing() throws Exception {
        Figures all = Figures.NONE;
        while (all.kills() < MANY) {
            all = all.and(kill(Math.min(500, MANY - all.kills()), all.kills()));
            System.out.println(all);
        }
    }

    private Figures kill(int kills, long seed) throws Exception {
        ExecutorService runs = Executors.newFixedThreadPool(RUNS);
        try {
            List<Future<Figures>> running = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                Killing killing = new Killing(room, classes, seed + run);
                running.add(runs.submit(() -> killing.run(kills / RUNS)));
            }
            Figures all = Figures.NONE;
            for (Future<Figures> run : running) {
                all = all.and(run.get());
            }
            assertTrue(all.kills() >= kills, all::toString);
            assertTrue(all.kept() > kills, all::toString);
            return all;
        } finally {
            runs.shutdownNow();
        }
    }
}
