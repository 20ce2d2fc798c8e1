package firstlayer.widgets.neuron.model;

import java.util.List;

/**
 * One step of learning, as it happened.
 *
 * @param sample  the point that was shown
 * @param weights w before
 * @param bias    b before
 * @param sum     z of the point before, without k for the perceptron
 * @param output  a of the point before
 * @param change  c: w moved by c·x, b by c
 * @param mistake whether s·z ≤ 0 before
 */
public record LearningStep(
        Sample sample, List<Double> weights, double bias, double sum, double output, double change, boolean mistake) {}
