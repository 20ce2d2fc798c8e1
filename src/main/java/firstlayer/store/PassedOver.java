package firstlayer.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What of a log could not be used: counted, with the numbers of the first lines of each sort. */
final class PassedOver {

    private static final int MOST_NAMED = 3;

    /** Lines of one sort. */
    private static final class Sort {

        private final List<Long> first = new ArrayList<>();
        private long count;

        void add(long line) {
            count++;
            if (first.size() < MOST_NAMED) {
                first.add(line);
            }
        }

        /** For example {@code (lines 3, 17, 20 and 4 more)}. */
        String places() {
            String named = first.stream().map(String::valueOf).collect(Collectors.joining(", "));
            if (count == 1) {
                return "(line " + named + ")";
            }
            int comma = named.lastIndexOf(", ");
            return count > MOST_NAMED
                    ? String.format(Locale.ROOT, "(lines %s and %d more)", named, count - MOST_NAMED)
                    : "(lines " + named.substring(0, comma) + " and " + named.substring(comma + 2) + ")";
        }
    }

    private final Sort damaged = new Sort();
    private final Sort tooLong = new Sort();
    private final Sort newer = new Sort();

    /** @param line counted from 1 */
    void damaged(long line) {
        damaged.add(line);
    }

    void tooLong(long line) {
        tooLong.add(line);
    }

    void newer(long line) {
        newer.add(line);
    }

    /** How many lines could not be read. */
    long unreadable() {
        return damaged.count + tooLong.count;
    }

    /** In words, without a name of the file; empty where there is nothing to say. */
    String words() {
        List<String> parts = new ArrayList<>();
        part(parts, damaged, "could not be read");
        part(parts, tooLong, tooLong.count == 1 ? "is longer than 8 MB" : "are longer than 8 MB");
        part(parts, newer, newer.count == 1 ? "is of a newer version" : "are of a newer version");
        if (parts.isEmpty()) {
            return "";
        }
        String last = parts.remove(parts.size() - 1);
        return parts.isEmpty() ? last : String.join(", ", parts) + " and " + last;
    }

    private static void part(List<String> parts, Sort sort, String what) {
        if (sort.count > 0) {
            String noun = !parts.isEmpty() ? "" : sort.count == 1 ? " line" : " lines";
            parts.add(sort.count + noun + " " + what + " " + sort.places());
        }
    }

    /** One sentence for the reader; empty where there is nothing to say. */
    String sentence(String file) {
        if (words().isEmpty()) {
            return "";
        }
        boolean one = damaged.count + tooLong.count + newer.count == 1;
        return file + ": " + words() + "; " + (one ? "it is kept as it is." : "they are kept as they are.");
    }
}
