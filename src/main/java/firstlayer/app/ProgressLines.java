package firstlayer.app;

import firstlayer.widget.Progress;
import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** Says how far a long answer is, a line at most every second; of a short one nothing. */
final class ProgressLines implements Progress<Object> {

    private static final long SECOND = 1_000_000_000L;

    private final String command;
    private final PrintWriter err;
    private final LongSupplier clock;
    private long last;

    /**
     * @param command whose line it is
     * @param clock   in nanoseconds
     */
    ProgressLines(String command, PrintWriter err, LongSupplier clock) {
        this.command = command;
        this.err = err;
        this.clock = clock;
        this.last = clock.getAsLong();
    }

    @Override
    public void at(double share) {
        long now = clock.getAsLong();
        if (now - last >= SECOND) {
            last = now;
            err.println(command + ": " + Math.round(100 * share) + " % done");
            err.flush();
        }
    }

    @Override
    public void soFar(Object partial) {
        // Only the whole answer is printed.
    }
}
