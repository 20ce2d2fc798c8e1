package firstlayer.app;

import static firstlayer.Pictures.onFxThread;

/** What is in use of the heap. */
final class Heap {

    private static final int COLLECTIONS = 4;

    private Heap() {}

    /** In MiB after some collections, the least that was seen. */
    static double collected() {
        Runtime runtime = Runtime.getRuntime();
        double least = Double.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            onFxThread(() -> null);
            least = Math.min(least, (runtime.totalMemory() - runtime.freeMemory()) / (double) (1 << 20));
        }
        return least;
    }
}
