package firstlayer.math.net;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * How many threads may share a piece of work. The work is cut into ranges of rows or of whole parts, and what becomes of a row does not depend on
 * where the cuts are: the numbers are the same for every count of threads.
 *
 * @param threads at least 1; the one that asks is one of them
 */
public record Workers(int threads) {

    /** This thread alone. */
    public static final Workers ONE = new Workers(1);

    /** Nanoseconds of work that pay for waking another thread. */
    private static final double LEAST = 100_000;

    /** For each thread: one that is held up leaves some of them to the others. */
    private static final int PARTS = 4;

    /** Does the rows {@code from} ≤ r &lt; {@code to}. */
    @FunctionalInterface
    interface Range {
        void run(int from, int to);
    }

    /** As many as the machine has processors. */
    public static Workers ofMachine() {
        return new Workers(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Does all rows and comes back when they are done.
     *
     * @param each nanoseconds that a row takes, roughly: little work stays on this thread
     */
    void split(int rows, double each, Range work) {
        int parts = (int) Math.min(Math.min(PARTS * threads, rows), rows * each / LEAST);
        if (threads < 2 || parts < 2) {
            work.run(0, rows);
        } else {
            IntStream.range(0, parts)
                    .parallel()
                    .forEach(k -> work.run((int) ((long) rows * k / parts), (int) ((long) rows * (k + 1) / parts)));
        }
    }

    /** Does the long jobs 0, 1, 2 …: whoever is free takes the next. Comes back when all are done. */
    public void each(int jobs, IntConsumer work) {
        Turns turns = new Turns();
        IntStream.range(0, Math.min(threads, jobs)).parallel().forEach(thread -> {
            for (int job = turns.next(); job < jobs; job = turns.next()) {
                work.accept(job);
            }
        });
    }

    /**
     * Works out two things that have nothing to do with each other.
     *
     * @param all nanoseconds that they take together, roughly
     */
    <A, B, R> R both(double all, Supplier<A> first, Supplier<B> second, BiFunction<A, B, R> join) {
        List<A> a = new ArrayList<>();
        List<B> b = new ArrayList<>();
        split(2, all / 2, (from, to) -> {
            if (from == 0) {
                a.add(first.get());
            }
            if (to == 2) {
                b.add(second.get());
            }
        });
        return join.apply(a.get(0), b.get(0));
    }

    /** Numbers 0, 1, 2 …, each to one thread. */
    private static final class Turns {

        private int next;

        synchronized int next() {
            return next++;
        }
    }
}
