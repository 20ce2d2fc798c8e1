package firstlayer.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever moment a process is killed at while it saves: what was saved is there, and the copy before it whole or absent. */
class SettingsKillTest {

    private static final int LONGEST_MILLIS = 100;
    private static final int SMALLEST = 10_000;

    @TempDir
    private Path room;

    @Test
    void sixKillsTearNothing() throws Exception {
        kill(6, 20_261_128);
    }

    @Test
    @Tag("kill")
    void manyKillsTearNothing() throws Exception {
        kill(Integer.getInteger("kill.count", 1000), 1);
    }

    private void kill(int kills, long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        Path data = Files.createDirectory(room.resolve("data"));
        Path heard = room.resolve("said");
        int last = 0;
        int copies = 0;
        for (int kill = 0; kill < kills; kill++) {
            Process process = ChildProcess.start(Saving.class, data, last + 1, heard);
            ChildProcess.awaitFirst(heard, process);
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            process.destroyForcibly();
            assertTrue(process.waitFor(ChildProcess.PATIENCE_SECONDS, TimeUnit.SECONDS));
            String words = Files.readString(heard);
            assertFalse(words.contains("trouble"), words);
            List<String> said =
                    words.substring(0, words.lastIndexOf('\n') + 1).lines().toList();
            int saved = number(data.resolve("settings.json"));
            int least = Integer.parseInt(said.get(said.size() - 1));
            assertTrue(saved == least || saved == least + 1, () -> saved + " is there, and " + least + " was saved");
            if (Files.exists(data.resolve("settings.json.previous"))) {
                int before = number(data.resolve("settings.json.previous"));
                assertTrue(before == saved - 1 || before == saved, () -> before + " before " + saved);
                copies++;
            }
            last = saved;
        }
        System.out.printf(Locale.ROOT, "%d kills, %d saves, %d copies, none torn%n", kills, last, copies);
    }

    private static int number(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertTrue(bytes.length > SMALLEST, () -> file + " has " + bytes.length + " bytes");
        return Integer.parseInt(new Settings(Json.read(bytes)).get(Settings.QUESTION));
    }
}
