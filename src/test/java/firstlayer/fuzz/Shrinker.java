package firstlayer.fuzz;

import java.util.function.Predicate;

/** Takes out of a text whatever its failure does not need. */
final class Shrinker {

    private static final int MOST_TRIES = 20_000;

    private Shrinker() {}

    /** @param fails whether a text still fails in the same way */
    static String shrink(String text, Predicate<String> fails) {
        String smallest = text;
        int tries = 0;
        for (int size = Math.max(1, text.length() / 2); size > 0; ) {
            boolean smaller = false;
            for (int at = 0; at < smallest.length() && tries < MOST_TRIES; tries++) {
                String without = smallest.substring(0, at) + smallest.substring(Math.min(smallest.length(), at + size));
                if (fails.test(without)) {
                    smallest = without;
                    smaller = true;
                } else {
                    at += size;
                }
            }
            // What became possible by the last pieces that went is tried again.
            size = smaller && size == 1 && tries < MOST_TRIES ? 1 : size / 2;
        }
        return smallest;
    }
}
