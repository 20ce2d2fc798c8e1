package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** A window that nobody touches collects once, and not before. */
class IdleCollectionTest {

    private Scene scene;
    private IdleCollection idle;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        scene = onFxThread(() -> new Scene(new Group()));
        idle = new IdleCollection(scene);
    }

    /** Of everything, which nothing here calls for otherwise. */
    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(collector -> Arrays.stream(collector.getMemoryPoolNames())
                        .anyMatch(pool -> pool.contains("Old") || pool.contains("Tenured")))
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    private long after(int ticks, boolean moves) {
        long before = collections();
        for (int i = 0; i < ticks; i++) {
            idle.tick(moves);
        }
        return collections() - before;
    }

    @Test
    void collectsOnceWhileItIsLeftAlone() {
        assertEquals(0, after(1, false));
        assertEquals(1, after(1, false));
        assertEquals(0, after(5, false));
    }

    @Test
    void waitsAgainAfterEveryMove() {
        idle.tick(false);
        onFxThread(() -> {
            Event.fireEvent(scene, new InputEvent(InputEvent.ANY));
            return null;
        });
        assertEquals(0, after(1, false));
        assertEquals(1, after(1, false));
    }

    @Test
    void holdsUpNothingThatPlays() {
        assertEquals(0, after(5, true));
        idle.tick(false);
        assertEquals(0, after(1, true));
        assertEquals(1, after(2, false));
    }
}
