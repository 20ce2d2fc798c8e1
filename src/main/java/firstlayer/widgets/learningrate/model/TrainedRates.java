package firstlayer.widgets.learningrate.model;

import firstlayer.math.Schedule;
import firstlayer.math.net.Workers;
import firstlayer.widget.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Trainings by rate, all with one setup, so far ahead.
 *
 * @param over whether they have come to their end
 */
record TrainedRates(TrainingSetup setup, List<Double> rates, List<NetworkRun> trainings, List<Boolean> over) {

    TrainedRates {
        trainings = List.copyOf(trainings);
        over = List.copyOf(over);
    }

    /**
     * Trains by every rate, the first ones first, as many at once as there are processors. All stand at the start until it is their turn.
     *
     * @param schedules of the rates
     */
    static TrainedRates train(
            TrainingSetup setup,
            List<Double> rates,
            List<Schedule> schedules,
            int horizon,
            Progress<? super TrainedRates> progress) {
        NetworkRun start = setup.train(rates.get(0), 0, progress::at);
        OnTheWay way = new OnTheWay(setup, rates, start, progress);
        Workers.ofMachine().each(rates.size(), turn -> way.train(turn, schedules.get(turn), horizon));
        return way.soFar();
    }

    /** What several threads have done so far. Only one of them tells of it at a time; the others work on. */
    private static final class OnTheWay {

        private final TrainingSetup setup;
        private final List<Double> rates;
        private final Progress<? super TrainedRates> progress;
        private final ReentrantLock telling = new ReentrantLock();
        private final List<NetworkRun> trainings;
        private final List<Boolean> over;
        private final double[] shares;

        OnTheWay(TrainingSetup setup, List<Double> rates, NetworkRun start, Progress<? super TrainedRates> progress) {
            this.setup = setup;
            this.rates = rates;
            this.progress = progress;
            trainings = new ArrayList<>(Collections.nCopies(rates.size(), start));
            over = new ArrayList<>(Collections.nCopies(rates.size(), false));
            shares = new double[rates.size()];
        }

        void train(int turn, Schedule schedule, int horizon) {
            tell(() -> progress.soFar(soFar()));
            NetworkRun run = setup.train(schedule, horizon, share -> at(turn, share), partial -> {
                put(turn, partial, false);
                tell(() -> progress.soFar(soFar()));
            });
            put(turn, run, true);
        }

        private void at(int turn, double share) {
            double done;
            synchronized (this) {
                shares[turn] = share;
                done = Arrays.stream(shares).sum() / shares.length;
            }
            tell(() -> progress.at(done));
        }

        private synchronized void put(int turn, NetworkRun run, boolean isOver) {
            trainings.set(turn, run);
            over.set(turn, isOver);
            shares[turn] = isOver ? 1 : shares[turn];
        }

        synchronized TrainedRates soFar() {
            return new TrainedRates(setup, rates, trainings, over);
        }

        private void tell(Runnable news) {
            if (telling.tryLock()) {
                try {
                    news.run();
                } finally {
                    telling.unlock();
                }
            }
        }
    }
}
