package firstlayer.widgets.neuron.model;

import firstlayer.math.Activation;
import firstlayer.math.DeltaRule;
import firstlayer.math.NeuronRule;
import firstlayer.math.PerceptronRule;

/** How the neuron learns from its points. */
enum LearningRule {
    PERCEPTRON("perceptron"),
    GRADIENT("gradient");

    final String words;

    LearningRule(String words) {
        this.words = words;
    }

    NeuronRule from(double[] weights, double bias, Activation activation, double sharpness, double rate) {
        return this == PERCEPTRON
                ? new PerceptronRule(weights, bias, rate)
                : new DeltaRule(weights, bias, activation, sharpness, rate);
    }
}
