package firstlayer.widgets.learningrate;

import firstlayer.widget.Exhibit;
import firstlayer.widget.Preset;
import firstlayer.widget.Scenes;
import firstlayer.widget.ScenesView;
import firstlayer.widget.Widget;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The learning rate, ready to be shown. */
public final class LearningRateView {

    private static final List<Preset> PRESETS = List.of(
            new Preset("Twins: 0.1 and 1.9", "scene=one-weight&rate=0.1&lanes=1.9&steps=44"),
            new Preset("One step", "scene=one-weight&rate=1&steps=1"),
            new Preset("The edge", "scene=one-weight&rate=2&steps=20"),
            new Preset("Running away", "scene=one-weight&rate=2.1&steps=20"),
            new Preset("Noise that never fades", "scene=one-weight&rate=0.5&noise=1&steps=100"),
            new Preset(
                    "Double well, η too large", "scene=one-weight&landscape=double-well&start=0.9&rate=1.1&steps=60"),
            new Preset("Plateau and cliff", "scene=one-weight&landscape=plateau-cliff&start=1.8&rate=0.4&steps=30"),
            new Preset("Two weights: the steep one explodes", "scene=two-weights&kappa=10&rate=0.205&steps=20"),
            new Preset("Two weights: the best rate", "scene=two-weights&kappa=10&rate=0.18181818181818182&steps=20"),
            new Preset(
                    "Rosenbrock with Adam",
                    "scene=two-weights&landscape2=rosenbrock&optimizer=adam&start=-1.2&start2=1&rate=0.1&steps=100"),
            new Preset("Network: four rates", "scene=network&rate=1&lanes=0.03;0.3;10&steps=300"));

    private LearningRateView() {}

    public static Exhibit<?> exhibit() {
        OneWeightScene one = new OneWeightScene();
        TwoWeightsScene two = new TwoWeightsScene();
        NetworkScene network = new NetworkScene();
        Map<Scene, Widget<?>> widgets = new EnumMap<>(Scene.class);
        widgets.put(Scene.ONE_WEIGHT, one);
        widgets.put(Scene.TWO_WEIGHTS, two);
        widgets.put(Scene.NETWORK, network);
        Scenes<Scene> scenes = new Scenes<>("learning-rate", Settings.SCENE, widgets, PRESETS);
        List<Exhibit<?>> views = List.of(
                new Exhibit<>(one, OneWeightView::new),
                new Exhibit<>(two, TwoWeightsView::new),
                new Exhibit<>(network, (knobs, place) -> new NetworkView(place)));
        return new Exhibit<>(scenes, (knobs, place) -> new ScenesView(views, knobs, place));
    }
}
