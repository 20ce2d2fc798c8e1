package firstlayer.widgets.learningrate.model;

import firstlayer.math.Schedule;
import firstlayer.param.NumberList;
import firstlayer.param.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rate of a run, turned on the way: from the step of a change on it has another rate, which a schedule then scales as it
 * did the first.
 *
 * @param all in the order of their steps, which are at least 1 and differ
 */
public record RateChanges(List<Change> all) {

    static final RateChanges NONE = new RateChanges(List.of());
    /** As many as a link has room for. */
    static final int MOST = 200;

    private static final String FORM = "write 20:0.5;60:0.1 for 0.5 from step 20 on and 0.1 from step 60 on";

    /**
     * @param at   the first step taken by it, counted from 0: where the walk stood when the rate was turned
     * @param rate η
     */
    public record Change(int at, double rate) {}

    public RateChanges {
        all = List.copyOf(all);
    }

    /**
     * Pairs of a step and a rate, {@code 20:0.5;60:0.1} or {@code 20;0.5;60;0.1}, in any order: they are put in that of the steps.
     *
     * @throws IllegalArgumentException where they are not, or two are for one step
     */
    static RateChanges read(String text) {
        List<String> parts = NumberList.parts(text, false);
        List<String> pairs = new ArrayList<>();
        if (text.contains(":")) {
            pairs.addAll(parts);
        } else {
            if (parts.size() % 2 != 0) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "'%s' ends in a step without a rate; %s", text.strip(), FORM));
            }
            for (int i = 0; i < parts.size(); i += 2) {
                pairs.add(parts.get(i) + ":" + parts.get(i + 1));
            }
        }
        if (pairs.size() > MOST) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%d changes of the rate; at most %d", pairs.size(), MOST));
        }
        List<Change> changes = pairs.stream()
                .map(RateChanges::change)
                .sorted(Comparator.comparingInt(Change::at))
                .toList();
        for (int i = 1; i < changes.size(); i++) {
            if (changes.get(i).at() == changes.get(i - 1).at()) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "two rates from step %d on; one of them must go",
                        changes.get(i).at()));
            }
        }
        return new RateChanges(changes);
    }

    private static Change change(String pair) {
        String[] sides = pair.split(":", -1);
        if (sides.length != 2) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "'%s' is no step with a rate; %s", pair.strip(), FORM));
        }
        long at = LearningRateParameters.STEPS.read(sides[0].strip());
        if (at == 0) {
            throw new IllegalArgumentException(
                    "a rate from step 0 on is the rate itself: set that, and change it from step 1 on at the earliest");
        }
        return new Change(Math.toIntExact(at), LearningRateParameters.RATE.read(sides[1].strip()));
    }

    String write() {
        return all.stream()
                .map(change -> change.at() + ":" + Numbers.exact(change.rate()))
                .collect(Collectors.joining(";"));
    }

    /** A few words beside the field. */
    String says() {
        return switch (all.size()) {
            case 0 -> "none";
            case 1 -> "from one step on";
            default -> all.size() + ", in the order of steps";
        };
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The rate that was last set before a step is taken; a schedule is left out of it. */
    double at(int step, double first) {
        double rate = first;
        for (Change change : all) {
            if (change.at() <= step) {
                rate = change.rate();
            }
        }
        return rate;
    }

    /** Turned at a step: what was before it stays, what was after it is forgotten. */
    RateChanges turned(int step, double rate, double first) {
        RateChanges before = new RateChanges(
                all.stream().filter(change -> change.at() < step).toList());
        if (before.at(step, first) == rate || before.all.size() == MOST) {
            return before;
        }
        return new RateChanges(Stream.concat(before.all.stream(), Stream.of(new Change(step, rate)))
                .toList());
    }

    /** η of every step. */
    Schedule schedule(ScheduleChoice choice, double first) {
        Schedule schedule = choice.of(first);
        for (Change change : all) {
            schedule = schedule.until(change.at(), choice.of(change.rate()));
        }
        return schedule;
    }

    /** The rates one after the other, as a name of the run: {@code η = 0.1 → 0.5}. */
    String name(double first) {
        String all = Stream.concat(Stream.of(first), this.all.stream().map(Change::rate))
                .limit(4)
                .map(Numbers::plain)
                .collect(Collectors.joining(" → "));
        return "η = " + all + (this.all.size() > 3 ? " …" : "");
    }
}
