package firstlayer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings and votes where a write fails at each of its steps: what was saved stays, and what came after it is saved later. */
class FullDiskTest {

    /** Bytes between two ends of the room that are tried. */
    private static final int STRIDE = 11;

    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path data;

    private final List<String> messages = new ArrayList<>();

    private SettingsStore saved(int zoom) {
        SettingsStore settings = new SettingsStore(data, messages::add);
        save(settings, zoom - 10);
        save(settings, zoom);
        assertEquals(zoom, reopened());
        return settings;
    }

    private static void save(SettingsStore settings, int zoom) {
        settings.set(Settings.ZOOM, zoom);
        settings.save();
    }

    private int reopened() {
        return new SettingsStore(data, messages::add).get(Settings.ZOOM);
    }

    /** A device on which there is never room stands where the new settings are written first. */
    @Test
    void aFullDiskLeavesTheSettingsAsTheyWere() throws IOException {
        assumeTrue(Files.exists(FULL), "no such device here");
        SettingsStore settings = saved(120);
        Path fresh = Files.createSymbolicLink(data.resolve("settings.json.new"), FULL);
        save(settings, 130);
        save(settings, 140);
        assertEquals(
                List.of("Settings are not saved: the disk is full. They are kept while the window is open."), messages);
        assertEquals(120, reopened());
        Files.delete(fresh);
        settings.save();
        assertEquals(140, reopened());
        assertEquals("", messages.get(messages.size() - 1), "that it is over is said");
    }

    /** A folder with something in it can be neither written nor replaced. */
    @ParameterizedTest
    @ValueSource(strings = {".new", ".copy", ".previous"})
    void aStepThatFailsLeavesTheSettingsAsTheyWere(String step) throws IOException {
        SettingsStore settings = saved(120);
        Path there = data.resolve("settings.json" + step);
        Files.deleteIfExists(there);
        Path inside = Files.writeString(Files.createDirectory(there).resolve("inside"), "x");
        save(settings, 140);
        assertEquals(1, messages.size());
        assertTrue(messages.get(0).startsWith("Settings are not saved: "), messages::toString);
        assertEquals(120, reopened());
        Files.delete(inside);
        Files.delete(there);
        settings.save();
        assertEquals(140, reopened());
    }

    /** After a write that was cut at any of its bytes the votes before it are there, and the next ones too. */
    @Test
    void votesOnADiskThatFillsUpCostOnlyThemselves() throws IOException {
        Vote first = LectureLogTest.vote(1, List.of(), List.of());
        Vote second = LectureLogTest.vote(2, List.of(), List.of());
        Vote third = LectureLogTest.vote(3, List.of(), List.of());
        byte[] cut = VoteFormat.write(second);
        for (int room = 0; room < cut.length; room += STRIDE) {
            Path folder = Files.createDirectory(data.resolve("room-" + room));
            new LectureLog(folder).append(List.of(first));
            assertFails(folder, second, room);
            new LectureLog(folder).append(List.of(third));
            List<String> lines = Files.readAllLines(folder.resolve(LectureLog.NAME));
            assertEquals(line(first), lines.get(0));
            assertEquals(line(third), lines.get(lines.size() - 1));
            assertEquals(room == 0 ? 2 : 3, lines.size());
        }
    }

    private static String line(Vote vote) {
        return new String(VoteFormat.write(vote), StandardCharsets.UTF_8).strip();
    }

    private static void assertFails(Path folder, Vote vote, int room) {
        Appender full = (file, lines) -> {
            Appender.DISK.append(file, Arrays.copyOf(lines, room));
            throw new IOException("No space left on device");
        };
        try {
            new LectureLog(folder, full).append(List.of(vote));
        } catch (IOException told) {
            assertEquals("the disk is full", Reason.of(told));
            return;
        }
        throw new AssertionError("a full disk took a vote");
    }
}
