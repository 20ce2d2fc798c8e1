package firstlayer.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever moment a process is killed at, every vote that was written is there. */
class LectureKillTest {

    private static final int LONGEST_MILLIS = 100;
    private static final Pattern MINUTE = Pattern.compile("\"at\":\"([^\"]+)\".*\\}");

    @TempDir
    private Path room;

    @Test
    void twentyKillsLoseNoVote() throws Exception {
        kill(20);
    }

    @Test
    @Tag("kill")
    void manyKillsLoseNoVote() throws Exception {
        kill(Integer.getInteger("kill.count", 1000));
    }

    private void kill(int kills) throws Exception {
        SplittableRandom random = new SplittableRandom(20_261_126);
        Path data = Files.createDirectory(room.resolve("data"));
        Set<String> said = new TreeSet<>();
        for (int kill = 0; kill < kills; kill++) {
            Path heard = room.resolve("said-" + kill);
            Process process = ChildProcess.start(Voting.class, data, 100_000 * kill, heard);
            ChildProcess.awaitFirst(heard, process);
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            process.destroyForcibly();
            assertTrue(process.waitFor(ChildProcess.PATIENCE_SECONDS, TimeUnit.SECONDS));
            String words = Files.readString(heard);
            words.substring(0, words.lastIndexOf('\n') + 1)
                    .lines()
                    .map(number -> LectureLogTest.vote(Integer.parseInt(number), List.of(), List.of())
                            .at()
                            .toInstant()
                            .toString())
                    .forEach(said::add);
        }
        assertTrue(said.size() >= kills, said::toString);
        Set<String> there = new TreeSet<>();
        for (String line : Files.readAllLines(data.resolve(LectureLog.NAME))) {
            Matcher whole = MINUTE.matcher(line);
            if (whole.find()) {
                there.add(OffsetDateTime.parse(whole.group(1)).toInstant().toString());
            }
        }
        said.removeAll(there);
        assertTrue(said.isEmpty(), () -> said + " were said to be on the disk");
    }
}
