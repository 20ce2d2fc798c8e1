package firstlayer.widgets.neuron.view;

import firstlayer.widget.Preset;
import firstlayer.widget.Scenes;
import firstlayer.widget.ScenesView;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import firstlayer.widgets.neuron.model.JointsScene;
import firstlayer.widgets.neuron.model.NeuronParameters;
import firstlayer.widgets.neuron.model.NeuronScene;
import firstlayer.widgets.neuron.model.NeuronWidget;
import firstlayer.widgets.neuron.model.PatternScene;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The neuron, ready to be shown. */
public final class NeuronEntry {

    private static final List<Preset> MORE = List.of(
            new Preset("Weights as an image: the same edge", "scene=pattern"),
            new Preset("A corner that is looked for in a T", PatternScene.CORNER_IN_T),
            new Preset("Slide an edge over a picture", "scene=pattern&slide=on&b=0"),
            new Preset("Three joints fitted to a sine", "scene=joints&curve=sine&fit=on"),
            new Preset("Eight joints fitted to a bump", "scene=joints&curve=bump&units=8&joints=&slopes=&fit=on"),
            new Preset(
                    "Five ReLUs learn a sine", "scene=joints&curve=sine&units=5&joints=&slopes=&rate=0.05&steps=500"));

    private NeuronEntry() {}

    public static WidgetEntry<?> entry() {
        NeuronWidget neuron = new NeuronWidget();
        PatternScene pattern = new PatternScene();
        JointsScene joints = new JointsScene();
        Map<NeuronScene, Widget<?>> widgets = new EnumMap<>(NeuronScene.class);
        widgets.put(NeuronScene.NEURON, neuron);
        widgets.put(NeuronScene.PATTERN, pattern);
        widgets.put(NeuronScene.JOINTS, joints);
        List<Preset> presets = new ArrayList<>(neuron.presets());
        presets.addAll(MORE);
        Scenes<NeuronScene> scenes = new Scenes<>("neuron", NeuronParameters.SCENE, widgets, presets);
        List<WidgetEntry<?>> views = List.of(
                new WidgetEntry<>(neuron, NeuronView::new),
                new WidgetEntry<>(pattern, PatternView::new),
                new WidgetEntry<>(joints, JointsView::new));
        return new WidgetEntry<>(scenes, (knobs, place) -> new ScenesView(views, knobs, place));
    }
}
