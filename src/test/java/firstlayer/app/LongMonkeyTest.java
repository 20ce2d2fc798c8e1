package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.UnixOperatingSystemMXBean;
import firstlayer.monkey.Action;
import firstlayer.monkey.ActionDraw;
import firstlayer.monkey.Diary;
import firstlayer.monkey.Mishap;
import firstlayer.monkey.Monkey;
import firstlayer.ui.prose.Prose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One window, played in for {@code -Dmonkey.minutes}: mishaps are counted and written out while it goes on, and each minute, back at
 * one page, what the program holds is written to {@code target/monkey/run.csv} and drawn beside it.
 */
@Tag("monkey")
class LongMonkeyTest {

    private static final int MINUTES = Integer.getInteger("monkey.minutes", 480);
    private static final long SEED = Long.getLong("monkey.seed", 1);
    /** So many actions before a mishap are kept. */
    private static final int KEPT = 200;
    /** So many pages of each note. */
    private static final int MOST_PAGES = 4;

    /** The keys of the notes, the first one last. */
    private static final List<KeyCode> NOTES =
            List.of(KeyCode.DIGIT5, KeyCode.DIGIT4, KeyCode.DIGIT3, KeyCode.DIGIT2, KeyCode.DIGIT1);

    private static final Path TABLE = Path.of("target", "monkey", "run.csv");
    private static final Path PROCESS = Path.of("/proc/self/fd");

    private final Diary diary = new Diary();
    private final Map<String, Integer> mishaps = new LinkedHashMap<>();
    private final ActionDraw draw = new ActionDraw(SEED, MonkeyTest.links());
    private int done;

    @Test
    void aLongDayLeavesTheWindowAsItWas() throws IOException {
        System.out.printf(Locale.ROOT, "monkey: seed %d, %d minutes%n", SEED, MINUTES);
        try (MonkeyCage cage = new MonkeyCage()) {
            long begin = System.nanoTime();
            for (int minute = 1; minute <= MINUTES; minute++) {
                long end = begin + TimeUnit.MINUTES.toNanos(minute);
                while (System.nanoTime() < end) {
                    cage.play(draw.number(done++)).ifPresent(this::count);
                }
                home(cage);
                diary.add(look(minute));
                pages(cage);
                // A run may be ended from outside.
                diary.write(TABLE);
            }
            System.out.printf(Locale.ROOT, "monkey: %d actions, mishaps %s%n", done, mishaps);
        }
        assertEquals(Map.of(), mishaps);
        assertEquals(Optional.empty(), diary.growth());
    }

    private void count(Mishap mishap) {
        if (mishaps.merge(mishap.kind(), 1, Integer::sum) == 1) {
            List<Action> last = Stream.iterate(Math.max(0, done - KEPT), i -> i < done, i -> i + 1)
                    .map(draw::number)
                    .toList();
            System.out.printf(
                    Locale.ROOT,
                    "monkey: action %d: %s in %s%n",
                    done,
                    mishap.kind(),
                    Monkey.write("mishap-" + mishaps.size(), mishap, last));
        }
    }

    /** Everything closed, each note seen in one size and its picture at its start, at the first of them: so it can be compared. */
    private void home(MonkeyCage cage) {
        OpenWindow open = cage.open();
        for (int i = 0; i < 12; i++) {
            cage.press(KeyCode.ESCAPE);
        }
        SignsOfLife.missing(open, () -> cage.press(KeyCode.SHIFT)).ifPresent(this::count);
        cage.notes().restore();
        open.folder(cage.notes().folder());
        onFxThread(() -> {
            open.stage().setFullScreen(false);
            open.stage().setWidth(1280);
            open.stage().setHeight(800);
            return null;
        });
        cage.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        for (KeyCode note : NOTES) {
            cage.press(KeyCode.CONTROL, note);
            onFxThread(() -> {
                open.window().session().ifPresent(session -> session.open(""));
                return null;
            });
            cage.rest();
        }
        cage.look().ifPresent(this::count);
    }

    /** A page is kept for each note, of this folder and of the packed one, and some for stage and review; not each that was replaced. */
    private void pages(MonkeyCage cage) {
        int held = Heap.held(Prose.class);
        if (held > MOST_PAGES * cage.notes().count()) {
            count(new Mishap("pages are held", String.valueOf(held)));
        }
    }

    private Diary.Entry look(int minute) {
        return new Diary.Entry(
                minute,
                done,
                mishaps.values().stream().mapToInt(Integer::intValue).sum(),
                Heap.collected(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                        ? unix.getOpenFileDescriptorCount()
                        : -1,
                watchers());
    }

    private static long watchers() {
        if (!Files.isDirectory(PROCESS)) {
            return -1;
        }
        try (Stream<Path> handles = Files.list(PROCESS)) {
            return handles.filter(LongMonkeyTest::isWatcher).count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isWatcher(Path handle) {
        try {
            return Files.readSymbolicLink(handle).toString().contains("inotify");
        } catch (IOException closed) {
            return false;
        }
    }
}
