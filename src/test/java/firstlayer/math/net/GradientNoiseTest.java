package firstlayer.math.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import firstlayer.math.Loss;
import firstlayer.math.Optimizer;
import firstlayer.math.Schedule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against every batch there is, one by one. */
class GradientNoiseTest {

    private static final Loss LOSS = Loss.BINARY_CROSS_ENTROPY;

    private final DataSet data = Cloud.CIRCLE.draw(6, 0.02, 3).withClasses(0, 1);
    private final Net net = Net.start(
            new int[] {2, 3, 1},
            Activation.TANH,
            Activation.IDENTITY,
            Initialiser.of(Initialiser.Scheme.XAVIER_NORMAL),
            new Random(5));

    /** The gradient of some examples as one full batch: what a step with η = 1 takes away. */
    private double[] gradient(List<Integer> examples) {
        double[][] inputs = examples.stream().map(i -> data.inputs()[i]).toArray(double[][]::new);
        double[][] targets = examples.stream().map(i -> data.targets()[i]).toArray(double[][]::new);
        Training training = new Training(
                net,
                new DataSet(inputs, targets),
                new Plan(LOSS, Optimizer.GRADIENT_DESCENT, Schedule.constant(1), examples.size(), 0));
        training.step();
        double[] before = numbers(net);
        double[] after = numbers(training.net());
        double[] gradient = new double[before.length];
        Arrays.setAll(gradient, i -> before[i] - after[i]);
        return gradient;
    }

    private static double[] numbers(Net net) {
        return Arrays.stream(net.rows()).flatMapToDouble(Arrays::stream).toArray();
    }

    private static List<List<Integer>> batches(int size, int from, int n) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (int first = from; first < n; first++) {
            for (List<Integer> rest : batches(size - 1, first + 1, n)) {
                List<Integer> batch = new ArrayList<>(List.of(first));
                batch.addAll(rest);
                all.add(batch);
            }
        }
        return all;
    }

    @Test
    void isTheMeanOverAllBatchesOfThatSize() {
        double[] whole = gradient(List.of(0, 1, 2, 3, 4, 5));
        double length = Math.sqrt(Arrays.stream(whole).map(x -> x * x).sum());
        for (int size = 1; size <= 6; size++) {
            List<List<Integer>> batches = batches(size, 0, 6);
            double sum = 0;
            for (List<Integer> batch : batches) {
                double[] gradient = gradient(batch);
                for (int i = 0; i < whole.length; i++) {
                    sum += Math.pow(gradient[i] - whole[i], 2);
                }
            }
            assertEquals(
                    Math.sqrt(sum / batches.size()) / length,
                    GradientNoise.relative(net, data, LOSS, size),
                    1e-9,
                    "batches of " + size);
        }
    }

    @Test
    void aQuarterOfTheBatchHasAboutTwiceTheNoise() {
        DataSet many = Cloud.CIRCLE.draw(2000, 0.02, 3).withClasses(0, 1);
        double of4 = GradientNoise.relative(net, many, LOSS, 4);
        double of16 = GradientNoise.relative(net, many, LOSS, 16);
        assertEquals(2, of4 / of16, 0.01);
    }

    @Test
    void aBatchIsSomeOfTheExamples() {
        for (int batch : new int[] {0, 7}) {
            String said = assertThrows(
                            IllegalArgumentException.class, () -> GradientNoise.relative(net, data, LOSS, batch))
                    .getMessage();
            assertTrue(said.contains("need 1 to 6"), said);
        }
    }
}
