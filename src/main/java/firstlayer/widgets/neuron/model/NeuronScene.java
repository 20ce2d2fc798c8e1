package firstlayer.widgets.neuron.model;

/** What is looked at. */
public enum NeuronScene {
    NEURON("Neuron"),
    PATTERN("Pattern"),
    JOINTS("Joints");

    final String words;

    NeuronScene(String words) {
        this.words = words;
    }
}
