package firstlayer.widgets.learningrate;

import firstlayer.widget.Exhibit;
import firstlayer.widget.Preset;
import firstlayer.widget.Scenes;
import firstlayer.widget.ScenesView;
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
            new Preset("Plateau and cliff", "scene=one-weight&landscape=plateau-cliff&start=1.8&rate=0.4&steps=30"));

    private LearningRateView() {}

    public static Exhibit<?> exhibit() {
        OneWeightScene one = new OneWeightScene();
        Scenes<Scene> scenes = new Scenes<>("learning-rate", Settings.SCENE, Map.of(Scene.ONE_WEIGHT, one), PRESETS);
        List<Exhibit<?>> views = List.of(new Exhibit<>(one, OneWeightView::new));
        return new Exhibit<>(scenes, (knobs, place) -> new ScenesView(views, knobs, place));
    }
}
