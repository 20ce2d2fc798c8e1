package firstlayer.monkey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What a long run weighs, minute by minute, as a CSV table and a picture of its curves. */
public final class Diary {

    /**
     * One look.
     *
     * @param heap     in MiB, after a collection
     * @param handles  open files; -1 where the system does not say
     * @param watchers of the system's kind, which wake a program when a file changes; -1 where the system does not say
     */
    public record Entry(int minute, long actions, int mishaps, double heap, int threads, long handles, long watchers) {
        private String line() {
            return String.format(
                    Locale.ROOT, "%d,%d,%d,%.2f,%d,%d,%d", minute, actions, mishaps, heap, threads, handles, watchers);
        }
    }

    private static final String HEAD = "minute,actions,mishaps,heap_mib,threads,file_handles,watchers";

    /** What is made once is made by then. */
    private static final int WARM = 10;

    private static final double MOST_GROWTH = 1.05;
    /** So many looks are one weight: their median. */
    private static final int LOOKS = 5;

    private final List<Entry> entries = new ArrayList<>();

    public void add(Entry entry) {
        entries.add(entry);
    }

    /** Writes the table, and its picture beside it. */
    public void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file, entries.stream().map(Entry::line).collect(Collectors.joining("\n", HEAD + "\n", "\n")));
            CurvePicture.write(
                    entries, file.resolveSibling(file.getFileName().toString().replace(".csv", ".png")));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What has grown by more than 5 % since the first ten minutes; empty where all is flat, or the run too short to say. */
    public Optional<String> growth() {
        return growth("heap", Entry::heap).or(() -> growth("file handles", Entry::handles));
    }

    private Optional<String> growth(String what, ToDoubleFunction<Entry> weight) {
        List<Double> warm = entries.stream()
                .filter(entry -> entry.minute() >= WARM)
                .map(weight::applyAsDouble)
                .toList();
        if (warm.size() < 2 * LOOKS) {
            return Optional.empty();
        }
        double before = median(warm.subList(0, LOOKS));
        double after = median(warm.subList(warm.size() - LOOKS, warm.size()));
        return after > before * MOST_GROWTH
                ? Optional.of(String.format(Locale.ROOT, "%s: %.1f became %.1f", what, before, after))
                : Optional.empty();
    }

    private static double median(List<Double> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }
}
