package firstlayer.math.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * One net on its way: each step goes forward and backward over one batch and lets the optimizer change the weights. No step makes an array.
 *
 * <p>A batch as large as the data takes the examples in their order. Smaller ones walk through an order that is shuffled once, with
 * {@code Collections.shuffle} and {@code new Random(seed)}, again and again; the last batch of a round may be smaller.
 */
public final class Training implements Learner {

    private final Net net;
    private final Plan plan;
    private final double[][] rows;
    private final double[][] rowSlopes;
    private final double[][][] memory;
    private final double[][] inputs;
    private final double[][] targets;
    private final double[][] batchInputs;
    private final BatchPass pass;
    private final Net slopes;
    private int next;
    private int steps;

    /**
     * @param start is copied and left as it is
     * @throws IllegalArgumentException if the data does not fit the net
     */
    public Training(Net start, DataSet data, Plan plan) {
        double[][] allInputs = data.inputs();
        double[][] allTargets = data.targets();
        if (allInputs[0].length != start.inputs() || allTargets[0].length != start.outputs()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "training: data %s → %s; the net has %d inputs and %d outputs",
                    Matrices.shape(allInputs),
                    Matrices.shape(allTargets),
                    start.inputs(),
                    start.outputs()));
        }
        this.plan = plan;
        net = start.copy();
        slopes = start.copy();
        int batch = Math.min(plan.batch(), data.size());
        List<Integer> order = new ArrayList<>();
        for (int r = 0; r < data.size(); r++) {
            order.add(r);
        }
        if (batch < data.size()) {
            Collections.shuffle(order, new Random(plan.seed()));
        }
        inputs = order.stream().map(r -> allInputs[r]).toArray(double[][]::new);
        targets = order.stream().map(r -> allTargets[r]).toArray(double[][]::new);
        rows = net.rows();
        rowSlopes = slopes.rows();
        memory = new double[rows.length][][];
        Arrays.setAll(memory, k -> new double[plan.optimizer().memories()][rows[k].length]);
        batchInputs = new double[batch][];
        pass = BatchPass.of(net, batch);
    }

    @Override
    public Stage stage() {
        return new Stage(
                Matrices.copy(rows), Arrays.stream(memory).map(Matrices::copy).toArray(double[][][]::new), next, steps);
    }

    @Override
    public void goTo(Stage stage) {
        Learner.copy(stage.rows(), rows);
        for (int k = 0; k < memory.length; k++) {
            Learner.copy(stage.memory()[k], memory[k]);
        }
        next = stage.next();
        steps = stage.steps();
    }

    /** The net as it is now; a copy. */
    @Override
    public Net net() {
        return net.copy();
    }

    /** Takes one step; the loss of its batch before the step, averaged over the examples. */
    @Override
    public double step() {
        int count = Math.min(batchInputs.length, inputs.length - next);
        System.arraycopy(inputs, next, batchInputs, 0, count);
        double[][] outputs = pass.forward(batchInputs, count);
        double loss = 0;
        for (int r = 0; r < count; r++) {
            double[] slope = pass.slopes()[r];
            loss += plan.loss().value(outputs[r], targets[next + r]);
            plan.loss().slopes(outputs[r], targets[next + r], slope);
            Matrices.scale(slope, 1.0 / count, slope);
        }
        pass.backward(count, slopes.weights(), slopes.biases());
        double rate = plan.schedule().rate(steps);
        for (int k = 0; k < rows.length; k++) {
            plan.optimizer().step(rows[k], rowSlopes[k], rate, memory[k], steps);
        }
        next = (next + count) % inputs.length;
        steps++;
        return loss / count;
    }
}
