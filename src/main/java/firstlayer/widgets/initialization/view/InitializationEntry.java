package firstlayer.widgets.initialization.view;

import firstlayer.widget.Preset;
import firstlayer.widget.Scenes;
import firstlayer.widget.ScenesView;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import firstlayer.widgets.initialization.model.InitializationParameters;
import firstlayer.widgets.initialization.model.InitializationScene;
import firstlayer.widgets.initialization.model.KernelsScene;
import firstlayer.widgets.initialization.model.LayersScene;
import firstlayer.widgets.initialization.model.OneNeuronScene;
import firstlayer.widgets.initialization.model.PaperPreset;
import firstlayer.widgets.initialization.model.RaceScene;
import firstlayer.widgets.initialization.model.TrainScene;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The start of the weights, ready to be shown. */
public final class InitializationEntry {

    private static final List<Preset> OWN = List.of(
            new Preset("Mean 0, deviation 1", "scene=one-neuron&scheme=normal&sigma=1&inputs=100"),
            new Preset("Too small: σ = 0.01", "scene=layers&scheme=normal&sigma=0.01&activation=tanh&depth=10"),
            new Preset("Too large: σ = 1", "scene=layers&scheme=normal&sigma=1&activation=tanh&depth=10"),
            new Preset("Xavier and tanh", "scene=layers&scheme=xavier-normal&activation=tanh&depth=10"),
            new Preset("He and ReLU", "scene=layers&scheme=he-normal&activation=relu&depth=10"),
            new Preset("Layers that taper", "scene=layers&scheme=xavier-normal&taper=0.25&rows=all"),
            new Preset("Gradients of a loss", "scene=layers&scheme=xavier-normal&gradient=loss&rows=all"),
            new Preset("Train ten layers from five starts", "scene=train&rate=0.1&steps=150"),
            new Preset("Two clouds, small steps: σ = 1 works", "scene=train&data=gauss&rate=0.01&steps=150"),
            new Preset("Race on exclusive or", "scene=race&sigma=0.01&c=0.5&rate=0.1&epochs=2001"),
            new Preset("Xavier beyond 2/η: its loss grows", "scene=race&epochs=215&seed=42"),
            new Preset("Xavier ten epochs later: flatter", "scene=race&epochs=225&seed=42"),
            new Preset("Kernels", "scene=kernels&kernel=5&channels=1&scheme=he-normal&steps=100"),
            new Preset("Activation maps of one image", "scene=kernels&kernel=3&scheme=he-normal&steps=100&image=2"));

    private InitializationEntry() {}

    public static WidgetEntry<?> entry() {
        OneNeuronScene neuron = new OneNeuronScene();
        LayersScene layers = new LayersScene();
        RaceScene race = new RaceScene();
        KernelsScene kernels = new KernelsScene();
        TrainScene train = new TrainScene();
        Map<InitializationScene, Widget<?>> widgets = new EnumMap<>(InitializationScene.class);
        widgets.put(InitializationScene.ONE_NEURON, neuron);
        widgets.put(InitializationScene.LAYERS, layers);
        widgets.put(InitializationScene.RACE, race);
        widgets.put(InitializationScene.KERNELS, kernels);
        widgets.put(InitializationScene.TRAIN, train);
        List<Preset> presets = new ArrayList<>(OWN);
        presets.addAll(PaperPreset.presets());
        Scenes<InitializationScene> scenes =
                new Scenes<>("initialization", InitializationParameters.SCENE, widgets, presets);
        List<WidgetEntry<?>> views = List.of(
                new WidgetEntry<>(neuron, (knobs, place) -> new OneNeuronView(place)),
                new WidgetEntry<>(layers, (knobs, place) -> new LayersView(place)),
                new WidgetEntry<>(race, (knobs, place) -> new RaceView(place)),
                new WidgetEntry<>(kernels, (knobs, place) -> new KernelsView(knobs, place)),
                new WidgetEntry<>(train, (knobs, place) -> new TrainView(place)));
        return new WidgetEntry<>(scenes, (knobs, place) -> new ScenesView(views, knobs, place));
    }
}
