package firstlayer.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One round of questions, one at a time. What was wrong comes once more, after at least three others or at the end; what counts of
 * each question is its first answer.
 */
public final class Sitting {

    // So that the answer is recalled, not only repeated.
    private static final int OTHERS = 3;

    /** The first answer to a question of this sitting. */
    public record Result(Subject item, boolean right, Optional<Boolean> sure) {}

    private record Turn(Subject item, boolean again) {}

    private final List<Turn> turns = new ArrayList<>();
    private final Map<Subject, Result> results = new LinkedHashMap<>();
    // Whether the question on the screen comes once more.
    private boolean repeat;

    /**
     * @param items in the order in which they are asked
     * @param most  how many of them are; 0 for all
     */
    public Sitting(List<Subject> items, int most) {
        items.stream()
                .limit(most > 0 ? most : items.size())
                .map(item -> new Turn(item, false))
                .forEach(turns::add);
    }

    /** The question on the screen; empty at the end. */
    public Optional<Subject> now() {
        return turns.stream().findFirst().map(Turn::item);
    }

    /** Whether the question on the screen was asked before in this sitting. */
    public boolean isAgain() {
        return !turns.isEmpty() && turns.get(0).again;
    }

    /** Takes the first answer to the question on the screen, which stays there for its feedback. */
    public void answer(boolean right, Optional<Boolean> sure) {
        now().ifPresent(item -> {
            results.putIfAbsent(item, new Result(item, right, sure));
            repeat |= !right;
        });
    }

    /** Lets the question on the screen come once more. */
    public void again() {
        repeat = true;
    }

    /** Goes on to the next question. */
    public void next() {
        if (turns.isEmpty()) {
            return;
        }
        Turn done = turns.remove(0);
        if (repeat) {
            turns.add(Math.min(OTHERS, turns.size()), new Turn(done.item, true));
        }
        repeat = false;
    }

    /** How many questions are left, with the one on the screen. */
    public int left() {
        return turns.size();
    }

    /** How many of those that are left were asked before in this sitting. */
    public int leftAgain() {
        return (int) turns.stream().filter(Turn::again).count();
    }

    /** What was answered, each question once, in the order in which they were asked. */
    public List<Result> results() {
        return List.copyOf(results.values());
    }

    /** How many were right at their first answer. */
    public int right() {
        return (int) results.values().stream().filter(Result::right).count();
    }

    /** What was wrong though the reader was sure. */
    public List<Subject> sureAndWrong() {
        return results.values().stream()
                .filter(result -> !result.right && result.sure.orElse(false))
                .map(Result::item)
                .toList();
    }
}
