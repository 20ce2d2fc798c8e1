package firstlayer.widgets.loss.view;

import firstlayer.widget.Preset;
import firstlayer.widget.Scenes;
import firstlayer.widget.ScenesView;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import firstlayer.widgets.loss.model.ClassesScene;
import firstlayer.widgets.loss.model.LossModel;
import firstlayer.widgets.loss.model.LossParameters;
import firstlayer.widgets.loss.model.Task;
import firstlayer.widgets.loss.model.UnseenBy;
import firstlayer.widgets.loss.model.UnseenParameters;
import firstlayer.widgets.loss.model.UnseenScene;
import firstlayer.widgets.loss.model.UnseenStepsScene;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The loss, ready to be shown. */
public final class LossEntry {

    private static final List<Preset> PRESETS = List.of(
            new Preset("Outlier: mean against median", "task=constant&y=1;2;3;4;100&function=mae&c=22"),
            new Preset("½ MSE: the same valley, half as deep", "task=constant&function=half-mse&c=0"),
            new Preset("Line that fits as well as it can", "task=line&y=1;3;2;5;4&steps=100"),
            new Preset("Confidently wrong", "task=classifier&function=cross-entropy&x=1&y=0&held=&w=2&b=2&rate=0.5"),
            new Preset(
                    "15 steps against 70, from one start",
                    "task=classifier&function=cross-entropy&beside=mse&x=1&y=0&w=2&b=2&rate=0.5&steps=100&lower=steps"),
            new Preset("Where squares come from", "task=line&y=1;3;2;5;4&w=0.8&b=3&lower=noise"),
            new Preset("Outlier held out", "task=constant&y=1;2;3;4;100&held=5&steps=60"),
            new Preset("Three classes, learned", "task=classes&rate=0.5&steps=100&point=5"),
            new Preset(
                    "Sure and wrong: loss up, accuracy as it was",
                    "task=classes&rate=0.5&steps=100&point=5&temperature=0.2"),
            new Preset(
                    "Four classes by hand",
                    "task=classes&points=2;2;1;1;2.5;1;-2;2;2;-1;2.5;2;-2;-2;3;-1;-2.5;3;2;-2;4;1;-2.5;4&rows=1;1;0;-1;1;0;-1;-1;0;1;-1;0"),
            new Preset("Nine powers learn the noise", "task=unseen&degree=9"),
            new Preset("The same with a penalty", "task=unseen&degree=9&l2=0.02"),
            new Preset("More weights than points", "task=unseen&degree=9&samples=8"),
            new Preset("Step by step: the moment to stop", "task=unseen&by=polynomial&degree=9&rate=0.5&steps=300"),
            new Preset("A small net learns the noise", "task=unseen&by=net&rate=0.05&steps=1000"),
            new Preset(
                    "The same steps with a penalty", "task=unseen&by=polynomial&degree=9&rate=0.5&steps=300&l2=0.05"));

    private LossEntry() {}

    public static WidgetEntry<?> entry() {
        LossModel model = new LossModel();
        ClassesScene classes = new ClassesScene();
        UnseenScene degrees = new UnseenScene();
        UnseenStepsScene steps = new UnseenStepsScene();
        Scenes<UnseenBy> unseen = new Scenes<>(
                "unseen",
                UnseenParameters.BY,
                Map.of(UnseenBy.DEGREE, degrees, UnseenBy.POLYNOMIAL, steps, UnseenBy.NET, steps),
                List.of());
        List<WidgetEntry<?>> unseenViews = List.of(
                new WidgetEntry<>(degrees, (knobs, place) -> new UnseenView(place)),
                new WidgetEntry<>(steps, (knobs, place) -> new UnseenStepsView(place)));
        Map<Task, Widget<?>> widgets = new EnumMap<>(Task.class);
        List.of(Task.CONSTANT, Task.LINE, Task.CLASSIFIER).forEach(task -> widgets.put(task, model));
        widgets.put(Task.CLASSES, classes);
        widgets.put(Task.UNSEEN, unseen);
        Scenes<Task> scenes = new Scenes<>("loss", LossParameters.TASK, widgets, PRESETS);
        List<WidgetEntry<?>> views = List.of(
                new WidgetEntry<>(model, LossView::new),
                new WidgetEntry<>(classes, ClassesView::new),
                new WidgetEntry<>(unseen, (knobs, place) -> new ScenesView(unseenViews, knobs, place)));
        return new WidgetEntry<>(scenes, (knobs, place) -> new ScenesView(views, knobs, place));
    }
}
