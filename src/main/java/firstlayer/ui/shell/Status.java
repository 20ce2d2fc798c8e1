package firstlayer.ui.shell;

import firstlayer.ui.HelpTooltip;
import firstlayer.ui.Keeping;
import firstlayer.ui.ReadoutPlaces;
import firstlayer.ui.Snapshot;
import firstlayer.ui.WidgetSession;
import firstlayer.widget.Remedy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.controlsfx.control.StatusBar;

/** The numbers of the moment, whether all is kept, the seed, the link of this screen and the text scale. */
final class Status extends StatusBar {

    /** Room left free before the items at the right, in em. */
    private static final double SPARE = 3;

    private final HBox numbers = new HBox();
    private final Map<String, StatusNumber> shown = new LinkedHashMap<>();
    private final Label computing = new Label("computing …");
    private final Hyperlink remedy = new Hyperlink();
    private final Label kept = new Label();
    private final Label seed = new Label();
    private final Button link = new Button("Copy link");
    private final Button zoom = new Button();
    private final ChangeListener<Snapshot> watcher = (property, before, now) -> showNow();
    private Optional<WidgetSession<?>> followed = Optional.empty();
    private ReadoutPlaces places = ReadoutPlaces.none();

    Status(Runnable copyLink, Runnable resetZoom, ObservableValue<Keeping> keeping, String folder) {
        getStyleClass().add("status");
        setFocusTraversable(false);
        setAccessibleText("Numbers of the moment");
        setText("");
        numbers.getStyleClass().add("status-numbers");
        HelpTooltip.explain(link, "Copy the link of this exact screen (Ctrl+L)");
        link.setOnAction(event -> copyLink.run());
        HelpTooltip.explain(zoom, "Text scale back to 100 % (Ctrl+0)");
        zoom.setOnAction(event -> resetZoom.run());
        kept.getStyleClass().add("status-kept");
        HelpTooltip.explain(kept, "What you do is kept in " + folder);
        keeping.addListener((property, before, now) -> kept.setText(now.words()));
        List.of(link, zoom).forEach(button -> button.getStyleClass().addAll("flat", "status-button"));
        getLeftItems().setAll(numbers);
        remedy.getStyleClass().add("status-remedy");
        HelpTooltip.explain(remedy, "It ran away: take a setting that does not; what ran away stays drawn beside it");
        offer(Optional.empty());
        getRightItems().setAll(remedy, kept, seed, link, zoom);
    }

    /** Shows the numbers of another picture from now on. */
    void follow(Optional<WidgetSession<?>> before, Optional<WidgetSession<?>> now) {
        before.ifPresent(session -> session.snapshot().removeListener(watcher));
        now.ifPresent(session -> session.snapshot().addListener(watcher));
        followed = now;
        showNow();
    }

    private void showNow() {
        followed.ifPresentOrElse(session -> show(session, session.snapshot().get()), this::clear);
    }

    // As many numbers as have room; the first are the most important.
    @Override
    protected void layoutChildren() {
        double taken = getInsets().getLeft() + getInsets().getRight();
        for (Node item : getRightItems()) {
            taken += item.isManaged() ? item.prefWidth(-1) : 0;
        }
        double room = getWidth() - taken - SPARE * seed.getFont().getSize();
        double x = 0;
        for (StatusNumber number : shown.values()) {
            x += number.prefWidth(-1) + numbers.getSpacing();
            number.setVisible(x <= room);
            number.setManaged(x <= room);
        }
        super.layoutChildren();
    }

    void showZoom(int percent) {
        zoom.setText(percent + " %");
    }

    void clear() {
        offer(Optional.empty());
        numbers.getChildren().clear();
        shown.clear();
        places = ReadoutPlaces.none();
        seed.setText("");
    }

    void show(WidgetSession<?> session, Snapshot snapshot) {
        places = places.after(snapshot);
        if (!List.copyOf(shown.keySet()).equals(places.ids())) {
            shown.clear();
            places.ids().forEach(id -> shown.put(id, new StatusNumber()));
            numbers.getChildren().setAll(shown.values());
        }
        boolean blank = shown.isEmpty() && !snapshot.finished();
        if (blank != numbers.getChildren().contains(computing)) {
            numbers.getChildren().setAll(blank ? List.of(computing) : List.copyOf(shown.values()));
        }
        shown.forEach((id, number) -> Optional.ofNullable(snapshot.readings().get(id))
                .ifPresentOrElse(number::show, () -> number.expect(snapshot.whyMissing())));
        offer(snapshot.remedy());
        snapshot.remedy().ifPresent(stable -> remedy.setOnAction(event -> session.follow(stable.values())));
        seed.setText(
                session.knobs().now().find("seed").isPresent()
                        ? "seed " + session.knobs().now().texts().get("seed")
                        : "");
    }

    private void offer(Optional<Remedy> stable) {
        remedy.setText(stable.map(Remedy::label).orElse(""));
        remedy.setVisited(false);
        remedy.setVisible(stable.isPresent());
        remedy.setManaged(stable.isPresent());
    }
}
