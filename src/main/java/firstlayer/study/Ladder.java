package firstlayer.study;

import java.util.List;
import java.util.Optional;

/**
 * Asks again after 1, 3, 7, 16 and 35 days, then after twice as many each time: one rung up for what was right, back to 1 day for
 * what was wrong, the same rung once more for what was right without being sure. The first answer of all leads to 1 day whatever it was.
 * After that an answer counts only on a day on which the question was due.
 */
public final class Ladder implements Scheduler {

    private static final List<Integer> RUNGS = List.of(1, 3, 7, 16, 35);

    // A hundred years; what comes later than that never comes.
    private static final int LONGEST = 36_525;

    @Override
    public Optional<Standing> after(List<FirstAnswer> counted) {
        Optional<Standing> standing = Optional.empty();
        int rung = 0;
        for (FirstAnswer showing : counted) {
            boolean review = standing.isPresent();
            if (review && !standing.get().isDue(showing.exam(), showing.day())) {
                continue;
            }
            boolean sure = showing.sure().orElse(false);
            boolean climbs = review && showing.right() && showing.sure().orElse(true);
            rung = !showing.right() ? 0 : climbs ? rung + 1 : rung;
            standing =
                    Optional.of(new Standing(showing.day(), interval(rung), showing.right(), sure && !showing.right()));
        }
        return standing;
    }

    private static int interval(int rung) {
        int top = RUNGS.size() - 1;
        int doublings = Math.max(0, rung - top);
        return (int) Math.min(LONGEST, (long) RUNGS.get(Math.min(rung, top)) << Math.min(doublings, 20));
    }
}
