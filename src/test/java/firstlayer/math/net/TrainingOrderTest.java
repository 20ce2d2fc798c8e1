package firstlayer.math.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import firstlayer.math.Loss;
import firstlayer.math.Momentum;
import firstlayer.math.Optimizer;
import firstlayer.math.Schedule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which example comes when, and what a run that is taken back still knows. */
class TrainingOrderTest {

    private static final Net START = Net.start(
            new int[] {2, 4, 1},
            Activation.TANH,
            Activation.IDENTITY,
            Initialiser.of(Initialiser.Scheme.LECUN),
            new Random(3));

    private static Plan plan(Loss loss, double rate, int batch) {
        return new Plan(loss, Optimizer.GRADIENT_DESCENT, Schedule.constant(rate), batch, 7);
    }

    /** With rate 0 a batch of one shows the loss of its example: the order is that of the shuffle, round after round. */
    @Test
    void smallBatchesFollowTheShuffleOfTheSeed() {
        double[][] targets = {{1}, {2}, {3}, {4}, {5}};
        DataSet data = new DataSet(new double[5][1], targets);
        Net zeros = Net.zeros(new int[] {1, 1}, Activation.IDENTITY, Activation.IDENTITY);
        Training training = new Training(zeros, data, plan(Loss.MEAN_SQUARED, 0, 1));
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        Collections.shuffle(order, new Random(7));
        for (int step = 0; step < 10; step++) {
            assertEquals(Math.pow(targets[order.get(step % 5)][0], 2), training.step());
        }
    }

    /** (1 + 1) + 10¹⁶ ends in 2, in any other order the ones are lost: whole batches take the examples as they stand. */
    @Test
    void wholeBatchesAreNotShuffled() {
        DataSet data = new DataSet(new double[4][1], new double[][] {{1}, {1}, {1e8}, {0}});
        Net zeros = Net.zeros(new int[] {1, 1}, Activation.IDENTITY, Activation.IDENTITY);
        for (long seed = 0; seed < 8; seed++) {
            Plan plan = new Plan(Loss.MEAN_SQUARED, Optimizer.GRADIENT_DESCENT, Schedule.constant(0), 4, seed);
            assertEquals((1e16 + 2) / 4, new Training(zeros, data, plan).step());
        }
    }

    /** What an optimizer remembers goes back with the weights. */
    @Test
    void aStageHoldsTheMemoryOfItsOptimizer() {
        Plan plan = new Plan(Loss.MEAN_SQUARED, Momentum.SUMMED.of(0.9), Schedule.constant(0.1), 4, 1);
        Training training = new Training(START, DataSet.XOR, plan);
        training.step();
        training.step();
        Learner.Stage early = training.stage();
        training.step();
        Net after = training.net();
        training.step();
        training.goTo(early);
        training.step();
        assertEquals(after, training.net());
    }

    @Test
    void belowIsBelow() {
        Plan plan = plan(Loss.MEAN_SQUARED, 0.1, 4);
        Trajectory race = Trajectory.of(START, DataSet.XOR, plan, 3);
        assertEquals(-1, race.firstBelow(0));
        assertEquals(0, race.firstBelow(race.loss(0) * 2));
        assertEquals(1, race.firstBelow(race.loss(0)));
        assertEquals(3, race.firstBelow(race.loss(2)));
        assertEquals(-1, race.firstBelow(race.loss(3)));
        Trajectory standing = Trajectory.of(race.net(0), DataSet.XOR, plan, 0);
        assertEquals(0, standing.steps());
    }
}
