package firstlayer.widgets.learningrate.model;

import static firstlayer.widgets.learningrate.model.LearningRateParameters.*;

import firstlayer.math.Descent;
import firstlayer.math.Optimizer;
import firstlayer.math.Schedule;
import firstlayer.param.Numbers;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Reading;
import firstlayer.widget.Remedy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The walks of a scene, all from one start.
 *
 * @param main     by the rate and the rule that are set
 * @param next     the weights after its next step; empty where that would run away
 * @param nextRate the rate of that step
 * @param changes  of its rate on the way
 * @param more     by further rates
 * @param rivals   by other rules
 * @param sweep    the loss after some steps against the rate
 */
record Walks(
        Lane main,
        Optional<List<Double>> next,
        double nextRate,
        RateChanges changes,
        List<Lane> more,
        List<Lane> rivals,
        RateSweep sweep) {

    private static final int SWEEP = 121;
    /** Steps of all walks together that are done within a few milliseconds. */
    private static final long SHORT = 20_000;

    /** What is walked on, and how. */
    interface Ground {

        /** The walk by a rule and a rate for every step, at most so many steps. */
        Descent.Walk walk(Optimizer rule, Schedule schedule, int steps);

        double loss(double[] weights);
    }

    static boolean isLong(Values values) {
        int walks = 1 + values.get(LANES).size() + values.get(RIVALS).all().size();
        return values.get(STEPS) * walks > SHORT;
    }

    /**
     * @param rule of the first
     * @param edge the rate that is in the middle of interest, see {@link RateSweep#over}
     */
    static Walks on(Ground ground, OptimizerChoice rule, Values values, double edge, Progress<?> progress) {
        int steps = Math.toIntExact(values.get(STEPS));
        double rate = values.get(RATE);
        ScheduleChoice schedule = values.get(SCHEDULE);
        RateChanges changes = values.get(CHANGES);
        Maker maker = new Maker(ground, values.get(MOMENTUM), steps);
        List<Rivals.Rival> rivals = values.get(RIVALS).beside(rule);
        String rates = changes.name(rate);
        Schedule changed = changes.schedule(schedule, rate);
        Descent.Walk ahead = maker.ahead(rule, changed);
        Lane main = maker.lane(rivals.isEmpty() ? rates : rule.shortWords(), rule, rate, ahead);
        double count = 1.0 + values.get(LANES).size() + rivals.size();
        List<Lane> more = new ArrayList<>();
        for (double other : values.get(LANES)) {
            progress.at((1 + more.size()) / count);
            more.add(maker.lane("η = " + Numbers.plain(other), rule, other, schedule.of(other)));
        }
        List<Lane> beside = new ArrayList<>();
        for (Rivals.Rival rival : rivals) {
            progress.at((1 + more.size() + beside.size()) / count);
            beside.add(rival(maker, rival, schedule, rate, changed));
        }
        Optimizer first = rule.of(values.get(MOMENTUM));
        RateSweep.After after = tried -> lossAfter(ground, first, schedule.of(tried));
        return new Walks(
                main,
                maker.next(ahead),
                changed.rate(main.walk().steps()),
                changes,
                List.copyOf(more),
                List.copyOf(beside),
                RateSweep.over(edge, SWEEP, after).and(changes.at(main.walk().steps(), rate), after));
    }

    /** Makes the walks, each one step longer than what is shown: only that step may still be too far. */
    private record Maker(Ground ground, double momentum, int steps) {

        Lane lane(String name, OptimizerChoice rule, double rate, Schedule schedule) {
            return lane(name, rule, rate, ahead(rule, schedule));
        }

        Descent.Walk ahead(OptimizerChoice rule, Schedule schedule) {
            return ground.walk(rule.of(momentum), schedule, steps + 1);
        }

        Lane lane(String name, OptimizerChoice rule, double rate, Descent.Walk ahead) {
            Descent.Walk walk = ahead.first(steps);
            double[] losses = IntStream.rangeClosed(0, walk.steps())
                    .mapToDouble(t -> ground.loss(walk.weights()[t]))
                    .toArray();
            return new Lane(name, rule, rate, walk, losses, UpdateLine.of(rule, momentum, ahead, walk.steps()));
        }

        Optional<List<Double>> next(Descent.Walk ahead) {
            return ahead.steps() > steps
                    ? Optional.of(
                            Arrays.stream(ahead.weights()[steps + 1]).boxed().toList())
                    : Optional.empty();
        }

        double best(OptimizerChoice rule, ScheduleChoice schedule) {
            return RateSweep.decades(tried -> lossAfter(ground, rule.of(momentum), schedule.of(tried)))
                    .best();
        }
    }

    private static Lane rival(Maker maker, Rivals.Rival rival, ScheduleChoice schedule, double rate, Schedule changed) {
        String name = rival.rule().shortWords();
        if (!rival.findsBest() && rival.rate().isEmpty()) {
            return maker.lane(name, rival.rule(), rate, changed);
        }
        double own = rival.findsBest()
                ? maker.best(rival.rule(), schedule)
                : rival.rate().getAsDouble();
        String called = name + (rival.findsBest() ? ", best η = " : ", η = ") + Numbers.brief(own, 3);
        return maker.lane(called, rival.rule(), own, schedule.of(own));
    }

    private static double lossAfter(Ground ground, Optimizer rule, Schedule schedule) {
        Descent.Walk walk = ground.walk(rule, schedule, RateSweep.STEPS);
        return walk.diverged() ? Double.NaN : ground.loss(walk.weights()[walk.steps()]);
    }

    /** The loss where each of the other rules stands, by its name in links. */
    Map<String, Reading> rivalLosses() {
        Map<String, Reading> losses = new LinkedHashMap<>();
        rivals.forEach(lane -> losses.put(lane.rule().id(), Reading.of(lane.endLoss())));
        return losses;
    }

    int steps() {
        return main.walk().steps();
    }

    /** The rate that is set where the walk stands, whatever a schedule makes of it. */
    double rateNow() {
        return changes.at(steps(), main.rate());
    }

    /**
     * A rate that does not run away, where the one that is set did; without the changes on the way.
     *
     * @param known the best one by theory; without it half of the best in the sweep
     */
    Optional<Remedy> remedy(Values values, OptionalDouble known) {
        return main.walk().diverged()
                ? Optional.of(Remedy.rate(values.with(CHANGES, RateChanges.NONE), RATE, known.orElse(sweep.best() / 2)))
                : Optional.empty();
    }

    /** All walks: the first, then those by further rates, each once, then those by other rules. */
    List<Lane> lanes() {
        return Stream.of(Stream.of(main), more.stream().filter(lane -> lane.rate() != main.rate()), rivals.stream())
                .flatMap(lanes -> lanes)
                .toList();
    }
}
