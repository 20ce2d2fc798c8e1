package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A long lecture in fast motion: every stop of the five notes forward and backward again and again, with everything a speaker
 * does on the way. Prints what the heap holds after each round.
 */
@Tag("lecture")
class LongLectureTest {

    private static final int ROUNDS = Integer.getInteger("lecture.rounds", 6);
    private static final int NOTES = 5;
    /** More presses than any note has steps. */
    private static final int STEPS = 90;

    private static final KeyCode[] ASIDES = {
        KeyCode.B, KeyCode.W, KeyCode.L, KeyCode.O, KeyCode.V, KeyCode.T, KeyCode.S, KeyCode.R, KeyCode.X, KeyCode.E
    };

    @TempDir
    private Path data;

    private final Random random = new Random(45);
    private final List<Throwable> thrown = new ArrayList<>();
    private OpenWindow open;
    private Hands hands;

    @Test
    void nothingIsThrownAndTheHeapStaysFlat() {
        open = OpenWindow.open(data, Optional.empty());
        open.size(1280, 720);
        hands = new Hands(open);
        onFxThread(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> thrown.add(failure));
            return null;
        });
        List<Double> heaps = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            lecture();
            heaps.add(Heap.collected());
            System.out.printf(Locale.ROOT, "round %d: %.1f MiB%n", round, heaps.get(round - 1));
        }
        assertEquals(List.of(), thrown);
        // The first rounds make what is made once: five pages, their pictures, and small pictures of all stops.
        double begin = heaps.get(ROUNDS / 2 - 1);
        double end = heaps.get(ROUNDS - 1);
        assertTrue(end <= 1.1 * begin, () -> String.format(Locale.ROOT, "%.1f MiB became %.1f", begin, end));
        open.close();
    }

    private void lecture() {
        open.question(1);
        hands.press(KeyCode.SHIFT, KeyCode.F5);
        for (int note = 1; note <= NOTES; note++) {
            hands.press(KeyCode.CONTROL, KeyCode.getKeyCode(Integer.toString(note)));
            for (int step = 0; step < STEPS / 3; step++) {
                hands.press(KeyCode.PAGE_DOWN);
                aside();
            }
            for (int step = 0; step < STEPS / 6; step++) {
                hands.press(KeyCode.PAGE_UP);
            }
        }
        for (int tries = 0; tries < 6 && isPresenting(); tries++) {
            hands.press(KeyCode.ESCAPE);
        }
    }

    private boolean isPresenting() {
        return onFxThread(() -> open.scene().getRoot().lookup(".stage") != null);
    }

    private void aside() {
        switch (random.nextInt(6)) {
            case 0 -> {
                KeyCode key = ASIDES[random.nextInt(ASIDES.length)];
                hands.press(key);
                hands.press(key == KeyCode.V ? KeyCode.ESCAPE : key);
            }
            case 1 -> stroke();
            case 2 -> dragSomething();
            default -> {
                // Most of the time a speaker speaks.
            }
        }
    }

    private void stroke() {
        hands.press(KeyCode.D);
        hands.drag(open.one(".stage-pen"), 50 - random.nextInt(100), 50 - random.nextInt(100));
        hands.press(KeyCode.D);
    }

    private void dragSomething() {
        Optional<Node> grip = onFxThread(() -> open.scene().getRoot().lookupAll(".grip").stream()
                .filter(Tree::isSeen)
                .findFirst());
        grip.ifPresent(handle -> hands.drag(handle, 40 - random.nextInt(80), 40 - random.nextInt(80)));
    }
}
