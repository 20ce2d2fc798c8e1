package firstlayer.widget;

import firstlayer.param.Knobs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Shows the view of the scene that is on; each scene's view is made when it is first shown. */
public final class ScenesView implements WidgetView<Scenes.Shown<?>> {

    private final Map<Widget<?>, WidgetEntry<?>> entries = new HashMap<>();
    private final Map<Widget<?>, WidgetView<?>> views = new HashMap<>();
    private final StackPane node = new StackPane();
    private final Knobs knobs;
    private final Place place;
    private Optional<WidgetView<?>> on = Optional.empty();
    private Set<String> out = Set.of();

    /**
     * @param entries one for each scene
     */
    public ScenesView(List<WidgetEntry<?>> entries, Knobs knobs, Place place) {
        entries.forEach(entry -> this.entries.put(entry.widget(), entry));
        this.knobs = knobs;
        this.place = place;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Picture<Scenes.Shown<?>> picture) {
        show(picture, picture.now());
    }

    /** Those of the scene that was last shown. */
    @Override
    public List<String> parts() {
        return on.map(WidgetView::parts).orElse(List.of());
    }

    /** For the scene that was last shown: each remembers its own. */
    @Override
    public void choose(List<String> parts) {
        on.ifPresent(view -> view.choose(parts));
    }

    /** For every scene. */
    @Override
    public void leaveOut(Set<String> parts) {
        out = Set.copyOf(parts);
        views.values().forEach(view -> view.leaveOut(out));
    }

    private <R> void show(Picture<Scenes.Shown<?>> picture, Scenes.Shown<R> shown) {
        WidgetView<R> view = view(shown.scene());
        on = Optional.of(view);
        if (!node.getChildren().equals(List.of(view.node()))) {
            node.getChildren().setAll(view.node());
        }
        List<Kept<R>> kept = picture.kept().stream()
                .filter(run -> run.result().scene() == shown.scene())
                .map(run -> new Kept<>(run.values(), ScenesView.<R>resultOf(run.result()), run.difference()))
                .toList();
        view.show(new Picture<>(picture.values(), shown.result(), kept, picture.guess()));
    }

    @SuppressWarnings("unchecked") // asked only for results of the scene whose results are R
    private static <R> R resultOf(Scenes.Shown<?> shown) {
        return (R) shown.result();
    }

    @SuppressWarnings("unchecked") // an entry pairs a widget with a view of its results
    private <R> WidgetView<R> view(Widget<R> scene) {
        return (WidgetView<R>) views.computeIfAbsent(scene, s -> make(entries.get(s)));
    }

    private <R> WidgetView<R> make(WidgetEntry<R> entry) {
        WidgetView<R> made = entry.view().apply(knobs, place);
        made.leaveOut(out);
        return made;
    }
}
