package firstlayer.widgets.chainrule.view;

import firstlayer.widget.Preset;
import firstlayer.widget.Scenes;
import firstlayer.widget.ScenesView;
import firstlayer.widget.WidgetEntry;
import firstlayer.widgets.chainrule.model.ChainRuleParameters;
import firstlayer.widgets.chainrule.model.ChainRuleScene;
import firstlayer.widgets.chainrule.model.ChainScene;
import firstlayer.widgets.chainrule.model.DiamondsScene;
import firstlayer.widgets.chainrule.model.GraphScene;
import java.util.List;
import java.util.Map;

/** The chain rule, ready to be shown. */
public final class ChainRuleEntry {

    private static final List<Preset> PRESETS = List.of(
            new Preset(
                    "One neuron",
                    "scene=graph&expression=z%20%3D%20w*x%20+%20b;%20a%20%3D%20sigmoid(z);%20L%20%3D%20(a%20-%20y)^2%20/%202&of=w"),
            new Preset(
                    "One neuron, forward first",
                    "scene=graph&expression=z%20%3D%20w*x%20+%20b;%20a%20%3D%20sigmoid(z);%20L%20%3D%20(a%20-%20y)^2%20/%202&of=w&walk=forward&steps=0"),
            new Preset(
                    "One neuron, every operation",
                    "scene=graph&expression=z%20%3D%20w*x%20+%20b;%20a%20%3D%20sigmoid(z);%20L%20%3D%20(a%20-%20y)^2%20/%202&of=w&open=all"),
            new Preset("Two paths: w·(w + x)", "scene=graph&expression=w*(w%20+%20x)&at=w:3;x:2&of=w&steps=-1"),
            new Preset(
                    "Overwritten",
                    "scene=graph&expression=w*(w%20+%20x)&at=w:3;x:2&of=w&steps=-1&write=overwrite&show=check"),
            new Preset("Square: x·x", "scene=graph&expression=x*x&at=x:3&of=x&steps=-1"),
            new Preset(
                    "Gates: +, × and max",
                    "scene=graph&expression=max(x,y)*(a%20+%20b)&at=x:2;y:1;a:3;b:-1&of=x&steps=-1"),
            new Preset(
                    "Twice without zeroing",
                    "scene=graph&expression=c%20%3D%20a+b;%20c*d&at=a:3;b:2;d:1&of=a&backward=2&zero=off&steps=-1"),
            new Preset(
                    "Two sigmoids deep",
                    "scene=graph&expression=(sigmoid(v*sigmoid(w*x%20+%20b)%20+%20c)%20-%20y)^2&of=w&steps=-1"),
            new Preset(
                    "Two hidden neurons",
                    "scene=graph&expression=h1%20%3D%20tanh(w1*x%20+%20b1);%20h2%20%3D%20tanh(w2*x%20+%20b2);%20a%20%3D%20w3*h1%20+%20w4*h2;%20L%20%3D%20(a%20-%20y)^2%20/%202"
                            + "&at=x:1;w1:0.5;w2:-1;w3:1;w4:2;b1:0;b2:0.5;y:0&of=x&steps=-1"),
            new Preset(
                    "Two examples, one mean",
                    "scene=graph&expression=z%20%3D%20w*x%20+%20b;%20a%20%3D%20sigmoid(z);%20L%20%3D%20(a%20-%20y)^2%20/%202"
                            + "&batch=on&examples=2;1;-1;0&at=x:2;w:0.5;b:-1;y:1&of=w&steps=-1"),
            new Preset("Ten sigmoids in a row", "scene=chain&links=10&weight=1&centre=on&link=sigmoid&skip=off"),
            new Preset("Twenty diamonds", "scene=diamonds&links=20"));

    private ChainRuleEntry() {}

    public static WidgetEntry<?> entry() {
        GraphScene graph = new GraphScene();
        ChainScene chain = new ChainScene();
        DiamondsScene diamonds = new DiamondsScene();
        Scenes<ChainRuleScene> scenes = new Scenes<>(
                "chain-rule",
                ChainRuleParameters.SCENE,
                Map.of(ChainRuleScene.GRAPH, graph, ChainRuleScene.CHAIN, chain, ChainRuleScene.DIAMONDS, diamonds),
                PRESETS);
        List<WidgetEntry<?>> views = List.of(
                new WidgetEntry<>(graph, GraphSceneView::new),
                new WidgetEntry<>(chain, (knobs, place) -> new ChainSceneView(place)),
                new WidgetEntry<>(diamonds, (knobs, place) -> new DiamondsSceneView(place)));
        return new WidgetEntry<>(scenes, (knobs, place) -> new ScenesView(views, knobs, place));
    }
}
