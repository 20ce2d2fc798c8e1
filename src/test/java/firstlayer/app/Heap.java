package firstlayer.app;

import static firstlayer.Pictures.onFxThread;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** What is in use of the heap. */
final class Heap {

    private static final int COLLECTIONS = 4;

    // Asked at once: what is free and what there is change between two questions.
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private Heap() {}

    /** In MiB after some collections, the least that was seen. */
    static double collected() {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            onFxThread(() -> null);
            least = Math.min(least, MEMORY.getHeapMemoryUsage().getUsed() / (double) (1 << 20));
        }
        return least;
    }
}
