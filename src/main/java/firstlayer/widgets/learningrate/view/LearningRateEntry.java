package firstlayer.widgets.learningrate.view;

import firstlayer.widget.Preset;
import firstlayer.widget.Scenes;
import firstlayer.widget.ScenesView;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import firstlayer.widgets.learningrate.model.LearningRateParameters;
import firstlayer.widgets.learningrate.model.LearningRateScene;
import firstlayer.widgets.learningrate.model.NetworkScene;
import firstlayer.widgets.learningrate.model.OneWeightScene;
import firstlayer.widgets.learningrate.model.RangeScene;
import firstlayer.widgets.learningrate.model.TwoWeightsScene;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The learning rate, ready to be shown. */
public final class LearningRateEntry {

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
            new Preset(
                    "Two weights: a rate lowered on the way",
                    "scene=two-weights&kappa=10&rate=0.19&changes=20:0.1&steps=40"),
            new Preset(
                    "Two weights: four rules from one start",
                    "scene=two-weights&kappa=10&rate=0.05&rivals=momentum;rmsprop;adam&steps=30"),
            new Preset("A rate turned on the way", "scene=one-weight&rate=1.95&changes=20:0.4&steps=30"),
            new Preset("Network: four rates", "scene=network&rate=1&lanes=0.03;0.3;10&steps=300"),
            new Preset("Network: eight points in a step", "scene=network&rate=0.5&batch=8&steps=300"),
            new Preset("Network: updates against weights", "scene=network&hidden=8;8&rate=1&lower=ratios&steps=200"),
            new Preset(
                    "Network: one point in a step, then a smaller rate",
                    "scene=network&hidden=8&rate=0.3&batch=1&changes=600:0.02&lower=schedule&steps=1000"),
            new Preset("Range test: accuracy while η grows", "scene=range"),
            new Preset("Range test: loss while η grows by a factor", "scene=range&test=exponential&high=100"),
            new Preset("The U: loss by η from five seeds", "scene=range&test=u&batch=20&high=100"));

    private LearningRateEntry() {}

    public static WidgetEntry<?> entry() {
        OneWeightScene one = new OneWeightScene();
        TwoWeightsScene two = new TwoWeightsScene();
        NetworkScene network = new NetworkScene();
        RangeScene range = new RangeScene();
        Map<LearningRateScene, Widget<?>> widgets = new EnumMap<>(LearningRateScene.class);
        widgets.put(LearningRateScene.ONE_WEIGHT, one);
        widgets.put(LearningRateScene.TWO_WEIGHTS, two);
        widgets.put(LearningRateScene.NETWORK, network);
        widgets.put(LearningRateScene.RANGE, range);
        Scenes<LearningRateScene> scenes =
                new Scenes<>("learning-rate", LearningRateParameters.SCENE, widgets, PRESETS);
        List<WidgetEntry<?>> views = List.of(
                new WidgetEntry<>(one, OneWeightView::new),
                new WidgetEntry<>(two, TwoWeightsView::new),
                new WidgetEntry<>(network, (knobs, place) -> new NetworkView(place)),
                new WidgetEntry<>(range, (knobs, place) -> new RangeView(place)));
        return new WidgetEntry<>(scenes, (knobs, place) -> new ScenesView(views, knobs, place));
    }
}
