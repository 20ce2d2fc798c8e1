package firstlayer.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Rows of choices among which every two choices of different columns stand together at least once. */
final class Pairs {

    /** Rows that are tried for each one that is taken. */
    private static final int TRIES = 8;

    private record Pair(int column, int choice, int otherColumn, int otherChoice) {}

    private final List<Integer> sizes;
    private final Set<Pair> open = new HashSet<>();
    private final SplittableRandom random = new SplittableRandom(1);

    private Pairs(List<Integer> sizes) {
        this.sizes = sizes;
        for (int i = 0; i < sizes.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (int a = 0; a < sizes.get(i); a++) {
                    for (int b = 0; b < sizes.get(j); b++) {
                        open.add(new Pair(j, b, i, a));
                    }
                }
            }
        }
    }

    /**
     * @param sizes how many choices each column has
     * @return one choice for each column in each row
     */
    static List<int[]> of(List<Integer> sizes) {
        Pairs pairs = new Pairs(sizes);
        List<int[]> rows = new ArrayList<>();
        while (!pairs.open.isEmpty()) {
            rows.add(pairs.next());
        }
        return rows;
    }

    private int[] next() {
        int[] best = {};
        Set<Pair> mostNew = Set.of();
        for (int i = 0; i < TRIES; i++) {
            int[] row = sizes.stream().mapToInt(random::nextInt).toArray();
            Pair pair = open.iterator().next();
            row[pair.column] = pair.choice;
            row[pair.otherColumn] = pair.otherChoice;
            Set<Pair> fresh = of(row);
            fresh.retainAll(open);
            if (fresh.size() > mostNew.size()) {
                best = row;
                mostNew = fresh;
            }
        }
        open.removeAll(mostNew);
        return best;
    }

    private static Set<Pair> of(int[] row) {
        Set<Pair> pairs = new HashSet<>();
        for (int i = 0; i < row.length; i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(new Pair(j, row[j], i, row[i]));
            }
        }
        return pairs;
    }
}
