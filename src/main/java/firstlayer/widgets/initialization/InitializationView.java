package firstlayer.widgets.initialization;

import firstlayer.widget.Exhibit;
import firstlayer.widget.Preset;
import firstlayer.widget.Scenes;
import firstlayer.widget.ScenesView;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The start of the weights, ready to be shown. */
public final class InitializationView {

    private static final List<Preset> OWN = List.of(
            new Preset("Mean 0, deviation 1", "scene=one-neuron&scheme=normal&sigma=1&inputs=100"),
            new Preset("Too small: σ = 0.01", "scene=layers&scheme=normal&sigma=0.01&activation=tanh&depth=10"),
            new Preset("Too large: σ = 1", "scene=layers&scheme=normal&sigma=1&activation=tanh&depth=10"),
            new Preset("Xavier and tanh", "scene=layers&scheme=xavier-normal&activation=tanh&depth=10"),
            new Preset("He and ReLU", "scene=layers&scheme=he-normal&activation=relu&depth=10"),
            new Preset("Race on exclusive or", "scene=race&sigma=0.01&c=0.5&rate=0.1&epochs=2001"),
            new Preset("Kernels", "scene=kernels&kernel=5&channels=1&scheme=he-normal"));

    private InitializationView() {}

    public static Exhibit<?> exhibit() {
        OneNeuronScene neuron = new OneNeuronScene();
        LayersScene layers = new LayersScene();
        RaceScene race = new RaceScene();
        KernelsScene kernels = new KernelsScene();
        Map<Scene, Widget<?>> widgets = new EnumMap<>(Scene.class);
        widgets.put(Scene.ONE_NEURON, neuron);
        widgets.put(Scene.LAYERS, layers);
        widgets.put(Scene.RACE, race);
        widgets.put(Scene.KERNELS, kernels);
        List<Preset> presets = new ArrayList<>(OWN);
        presets.addAll(Paper.presets());
        Scenes<Scene> scenes = new Scenes<>("initialization", Settings.SCENE, widgets, presets);
        List<Exhibit<?>> views = List.of(
                new Exhibit<>(neuron, (knobs, place) -> new OneNeuronView()),
                new Exhibit<>(layers, (knobs, place) -> new LayersView(place)),
                new Exhibit<>(race, (knobs, place) -> new RaceView()),
                new Exhibit<>(kernels, (knobs, place) -> new KernelsView()));
        return new Exhibit<>(scenes, (knobs, place) -> new ScenesView(views, knobs, place));
    }
}
