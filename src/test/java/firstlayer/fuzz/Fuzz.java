package firstlayer.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Texts that are almost right, read by one reader, which takes each or refuses it as it promised. What it does else is shrunk and written
 * to {@code target/fuzz}.
 *
 * <p>{@code -Dfuzz.count} says how many texts, {@code -Dfuzz.seed} which ones: 1 unless the profile {@code fuzz} draws another. Text
 * number i of a seed is always the same.
 */
public final class Fuzz {

    /** Reads a text, or refuses it. Throws whatever it must not. */
    public interface Reader {
        void read(String text) throws Exception;
    }

    /** From this many on, work and memory are measured and held to their limits. */
    private static final int MANY = 100_000;

    private static final long MOST_NANOS = 1_000_000_000;
    private static final long MOST_GROWTH = 32L << 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String what;
    private final Mutator mutator;
    private final Reader reader;
    private final int count = Integer.getInteger("fuzz.count", 20_000);
    private final long seed = Optional.ofNullable(Long.getLong("fuzz.seed"))
            .filter(given -> given != 0)
            .orElseGet(() -> count < MANY ? 1 : System.nanoTime());
    private long dearest;
    private int dearestAt;

    private Fuzz(String what, Mutator mutator, Reader reader) {
        this.what = what;
        this.mutator = mutator;
        this.reader = reader;
    }

    /**
     * @param what  names the kind of text, such as "links"; part of a file name
     * @param texts right ones, and known wrong ones
     * @param words that mean something in them
     */
    public static void read(String what, List<String> texts, List<String> words, Reader reader) {
        new Fuzz(what, new Mutator(texts, words), reader).run();
    }

    /** Whether many texts were asked for: what takes long is looked at whole then, and otherwise by a sample. */
    public static boolean isLong() {
        return Integer.getInteger("fuzz.count", 0) >= MANY;
    }

    /** Whether a refusal is one of ours, in words, and repeats nothing that a library says of a text nobody had looked at. */
    public static void promised(RuntimeException refusal) {
        String said = String.valueOf(refusal.getMessage());
        for (Throwable one = refusal; one != null; one = one.getCause()) {
            boolean ours = one.getStackTrace().length == 0
                    || one.getStackTrace()[0].getClassName().startsWith("firstlayer.");
            if (!ours && said.contains(String.valueOf(one.getMessage())) || said.isBlank() || said.equals("null")) {
                throw new AssertionError("no refusal that was promised", refusal);
            }
        }
    }

    private void run() {
        System.out.printf(Locale.ROOT, "fuzz %s: seed %d, %d texts%n", what, seed, count);
        long heap = 0;
        for (int i = 0; i < count; i++) {
            if (i == count / 10) {
                heap = heap();
            }
            String text = mutator.text(new SplittableRandom(seed + i));
            long begin = THREADS.getCurrentThreadCpuTime();
            Optional<Throwable> failure = failure(text);
            long nanos = THREADS.getCurrentThreadCpuTime() - begin;
            if (failure.isPresent()) {
                fail(i, text, failure.get());
            }
            if (nanos > dearest) {
                dearest = nanos;
                dearestAt = i;
            }
        }
        if (count >= MANY) {
            measure(heap() - heap);
        }
    }

    private void measure(long growth) {
        System.out.printf(
                Locale.ROOT,
                "fuzz %s: dearest text %d ms (number %d), heap %+d kB%n",
                what,
                dearest / 1_000_000,
                dearestAt,
                growth / 1024);
        assertTrue(
                dearest <= MOST_NANOS,
                () -> "too dear: " + write(mutator.text(new SplittableRandom(seed + dearestAt)), "dear"));
        assertTrue(growth <= MOST_GROWTH, () -> what + ": the heap grew by " + growth + " bytes");
    }

    private Optional<Throwable> failure(String text) {
        try {
            reader.read(text);
            return Optional.empty();
        } catch (Exception | AssertionError | StackOverflowError failure) {
            return Optional.of(failure);
        }
    }

    private void fail(int number, String text, Throwable failure) {
        String kind = kind(failure);
        String smallest =
                Shrinker.shrink(text, less -> failure(less).map(Fuzz::kind).equals(Optional.of(kind)));
        throw new AssertionError(
                String.format(
                        Locale.ROOT,
                        "%s: text %d of seed %d fails; shrunk it is %s, in %s",
                        what,
                        number,
                        seed,
                        visible(smallest),
                        write(smallest, "failing")),
                failure);
    }

    /** What failed, and where: another slip of the same text is another failure. */
    private static String kind(Throwable failure) {
        Throwable root = failure.getCause() == null ? failure : failure.getCause();
        StackTraceElement[] trace = root.getStackTrace();
        return root.getClass().getName() + (trace.length == 0 ? "" : trace[0].getClassName());
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder("\"");
        text.chars()
                .limit(400)
                .forEach(c -> visible.append(
                        c >= ' ' && c < 127 ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04X", c)));
        return visible.append('"').toString();
    }

    private Path write(String text, String why) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "fuzz"));
            // As UTF-16: half a pair of surrogates has no UTF-8.
            return Files.write(
                    folder.resolve(what.replace(' ', '-') + "-" + why + ".txt"),
                    text.getBytes(StandardCharsets.UTF_16));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
