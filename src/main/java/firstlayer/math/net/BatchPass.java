package firstlayer.math.net;

import java.util.Arrays;

/** One batch through a net, forward and back, in room that is made once and used for every batch. */
interface BatchPass {

    /** The widest layer for which examples side by side are faster than neurons side by side. */
    int NARROW = 15;

    /** The pass that is faster for the shape of the net; both give the same bits. */
    static BatchPass of(Net net, int batch) {
        int widest = Arrays.stream(net.biases()).mapToInt(row -> row.length).reduce(net.inputs(), Math::max);
        return widest <= Math.min(NARROW, batch) ? new ColumnPass(net, batch) : new RowPass(net, batch);
    }

    /**
     * The net's outputs, examples × outputs; they live until the next call.
     *
     * @param batch examples × inputs, of which the first {@code count} are looked at
     */
    double[][] forward(double[][] batch, int count);

    /** Where the slopes of the loss by the outputs are to be written before {@link #backward}: examples × outputs. */
    double[][] slopes();

    /**
     * Overwrites the slopes of the loss by all weights and biases, shaped like the net, for the batch that has just gone
     * forward. The slopes by the outputs are used up.
     */
    void backward(int count, double[][][] weightSlopes, double[][] biasSlopes);
}
