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

    /** What counts as a mistake: a tie, z = 0, is one in the perceptron rule; for the gradient rule z ≥ 0 is a yes. */
    boolean isMistake(NeuronRule rule, double[] x, boolean yes) {
        return this == PERCEPTRON ? rule.isMistake(x, yes) : rule.sum(x) >= 0 != yes;
    }
}
