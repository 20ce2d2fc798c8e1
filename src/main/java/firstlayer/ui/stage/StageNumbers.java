package firstlayer.ui.stage;

import firstlayer.ui.ReadoutPlaces;
import firstlayer.ui.Snapshot;
import firstlayer.ui.Snapshot.FormattedReading;
import firstlayer.ui.SteadyLabel;
import firstlayer.ui.WidgetSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The numbers of the moment, at most three: those a stop speaks of, then the most important of the picture. */
final class StageNumbers extends HBox {

    private static final int MOST = 3;

    private final WidgetSession<?> session;
    private final Map<String, SteadyLabel> values = new LinkedHashMap<>();
    private final ChangeListener<Snapshot> watcher = (property, before, now) -> show(now);
    private ReadoutPlaces places = ReadoutPlaces.none();
    private List<String> named = List.of();

    StageNumbers(WidgetSession<?> session) {
        this.session = session;
        getStyleClass().add("stage-numbers");
        session.snapshot().addListener(watcher);
        show(session.snapshot().get());
    }

    /** @param spokenOf readouts by full id, in order */
    void first(List<String> spokenOf) {
        named = spokenOf;
        show(session.snapshot().get());
    }

    private void show(Snapshot snapshot) {
        places = places.after(snapshot);
        List<String> ids = new ArrayList<>(
                named.stream().filter(snapshot.readings()::containsKey).toList());
        places.ids().stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        List<String> shown = ids.subList(0, Math.min(MOST, ids.size()));
        if (!List.copyOf(values.keySet()).equals(shown)) {
            values.clear();
            getChildren().clear();
            shown.forEach(id -> add(id, snapshot.readings().get(id)));
        }
        values.forEach((id, value) -> {
            FormattedReading reading = snapshot.readings().get(id);
            value.digits(reading == null ? "…" : reading.text() + unit(reading));
        });
    }

    private static String unit(FormattedReading reading) {
        boolean known = reading.reading().number().isPresent();
        return known && !reading.unit().isEmpty() ? " " + reading.unit() : "";
    }

    private void add(String id, FormattedReading reading) {
        Label name = new Label(reading == null ? id : reading.label() + " =");
        String role = reading == null ? "plain" : reading.role().name().toLowerCase(Locale.ROOT);
        SteadyLabel value = new SteadyLabel();
        List.of(name, value).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        List.of(name, value).forEach(label -> label.getStyleClass().add("role-" + role));
        HBox pair = new HBox(name, value);
        pair.getStyleClass().add("stage-number");
        values.put(id, value);
        getChildren().add(pair);
    }

    // As many as have room; the first are the most important.
    @Override
    protected void layoutChildren() {
        double room = getWidth();
        double x = 0;
        for (var pair : getChildren()) {
            x += pair.prefWidth(-1) + getSpacing();
            boolean fits = x - getSpacing() <= room;
            pair.setVisible(fits);
            pair.setManaged(fits);
        }
        super.layoutChildren();
    }

    void close() {
        session.snapshot().removeListener(watcher);
    }
}
