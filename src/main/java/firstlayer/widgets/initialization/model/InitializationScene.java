package firstlayer.widgets.initialization.model;

/** What starts. */
public enum InitializationScene {
    ONE_NEURON("One neuron"),
    LAYERS("Layers"),
    RACE("Race"),
    KERNELS("Kernels"),
    TRAIN("Train");

    final String words;

    InitializationScene(String words) {
        this.words = words;
    }
}
