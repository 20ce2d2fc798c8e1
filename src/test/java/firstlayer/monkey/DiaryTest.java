package firstlayer.monkey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long run is flat where what it holds stays within 5 % of what it held when everything had been made once. */
class DiaryTest {

    @TempDir
    private Path folder;

    private static Diary diary(int minutes, IntToDoubleFunction heap, IntUnaryOperator handles) {
        Diary diary = new Diary();
        IntStream.rangeClosed(1, minutes)
                .forEach(minute -> diary.add(new Diary.Entry(
                        minute, 100L * minute, 0, heap.applyAsDouble(minute), 20, handles.applyAsInt(minute), 0)));
        return diary;
    }

    @Test
    void growthOfTheFirstTenMinutesIsMeant() {
        assertEquals(
                Optional.empty(),
                diary(30, minute -> Math.min(100, 50 + 5 * minute), minute -> 90)
                        .growth());
    }

    @Test
    void oneHighLookIsNoGrowth() {
        assertEquals(
                Optional.empty(),
                diary(30, minute -> minute == 29 ? 400 : 100, minute -> 90).growth());
    }

    @Test
    void aLeakIsNamed() {
        assertEquals(
                Optional.of("heap: 112.0 became 128.0"),
                diary(30, minute -> 100 + minute, minute -> 90).growth());
        assertEquals(
                Optional.of("file handles: 112.0 became 128.0"),
                diary(30, minute -> 100, minute -> 100 + minute).growth());
    }

    @Test
    void aShortRunSaysNothing() {
        assertEquals(
                Optional.empty(),
                diary(15, minute -> 100 * minute, minute -> 90).growth());
    }

    @Test
    void theTableAndItsPictureAreWritten() throws IOException {
        diary(3, minute -> 100.25, minute -> 90).write(folder.resolve("run.csv"));
        assertEquals(
                "minute,actions,mishaps,heap_mib,threads,file_handles,watchers\n1,100,0,100.25,20,90,0",
                Files.readString(folder.resolve("run.csv")).lines().limit(2).collect(Collectors.joining("\n")));
        assertTrue(ImageIO.read(folder.resolve("run.png").toFile()).getHeight() > 400);
    }
}
