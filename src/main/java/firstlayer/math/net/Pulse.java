package firstlayer.math.net;

/** Passes news on to a {@link Watch} at most every ten milliseconds, so that a loop may report every turn. */
final class Pulse {

    private static final long PAUSE = 10_000_000;

    private final Watch watch;
    private long last = System.nanoTime();

    Pulse(Watch watch) {
        this.watch = watch;
    }

    /** Whether this was passed on. */
    boolean at(double share) {
        long now = System.nanoTime();
        if (now - last < PAUSE) {
            return false;
        }
        last = now;
        watch.at(share);
        return true;
    }
}
