package firstlayer.widgets.initialization;

/** What starts. */
enum Scene {
    ONE_NEURON("One neuron"),
    LAYERS("Layers"),
    RACE("Race"),
    KERNELS("Kernels");

    final String words;

    Scene(String words) {
        this.words = words;
    }
}
