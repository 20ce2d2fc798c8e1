package firstlayer.widgets.neuron.model;

import java.util.List;

/**
 * One step of learning, as it happened.
 *
 * @param sample  the point that was shown
 * @param weights w before
 * @param bias    b before
 * @param sum     z of the point before, with k
 * @param output  a of the point before
 * @param slope   φ′(z) before
 * @param target  what the gradient rule wants of a
 * @param change  c: w moved by c·x, b by c
 * @param mistake whether it was on the wrong side before, by the rule's own reading of a tie
 */
public record LearningStep(
        Sample sample,
        List<Double> weights,
        double bias,
        double sum,
        double output,
        double slope,
        double target,
        double change,
        boolean mistake) {}
