package firstlayer.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The hands that were counted at a question, in two rounds: before and after the room has talked.
 *
 * @param first       for each option, as it is written; empty before there was a vote
 * @param second      the same once more after the room has talked; empty before
 * @param shown       whether the room sees the first
 * @param secondShown whether it sees the second beside it
 */
public record Ballot(List<Integer> first, List<Integer> second, boolean shown, boolean secondShown) {

    public enum Round {
        FIRST,
        SECOND
    }

    /** So many hands can be counted for one option. */
    public static final int MOST_HANDS = 9_999;

    public static final Ballot NONE = new Ballot(List.of(), List.of(), false, false);

    public Ballot {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /** The hands of a round for each option; empty before there was one. */
    public List<Integer> counts(Round round) {
        return round == Round.FIRST ? first : second;
    }

    /** The hands for an option, counted from 0; none where there was no vote. */
    public int hands(Round round, int option) {
        List<Integer> counts = counts(round);
        return option < counts.size() ? counts.get(option) : 0;
    }

    public int total(Round round) {
        return counts(round).stream().mapToInt(Integer::intValue).sum();
    }

    /** An option's share of all hands, 0 to 1; 0 where nobody raised one. */
    public double share(Round round, int option) {
        return hands(round, option) / (double) Math.max(1, total(round));
    }

    public boolean isShown(Round round) {
        return round == Round.FIRST ? shown : secondShown;
    }

    /** With other hands for an option; the other options of a round that begins have none. */
    public Ballot count(Round round, int option, int hands, int options) {
        List<Integer> next = new ArrayList<>();
        for (int i = 0; i < options; i++) {
            next.add(i == option ? hands : hands(round, i));
        }
        return round == Round.FIRST
                ? new Ballot(next, second, shown, secondShown)
                : new Ballot(first, next, shown, secondShown);
    }

    /** With a round on the stage or off it; the second is never there without the first. */
    public Ballot show(Round round, boolean shows) {
        return round == Round.FIRST
                ? new Ballot(first, second, shows, secondShown && shows)
                : new Ballot(first, second, shown || shows, shows);
    }

    /**
     * What was typed as a number of hands; nothing is none.
     *
     * @throws IllegalArgumentException where it cannot be one
     */
    public static int read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return 0;
        }
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        int hands = digits && text.length() <= 9 ? Integer.parseInt(text) : MOST_HANDS + 1;
        if (hands > MOST_HANDS) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "%s: not a number of hands; 0 to %,d can be counted.", text, MOST_HANDS));
        }
        return hands;
    }
}
