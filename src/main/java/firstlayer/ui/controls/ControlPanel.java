package firstlayer.ui.controls;

import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.param.Values;
import firstlayer.ui.WidgetSession;
import firstlayer.widget.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** The controls under the picture: those always there, and those behind <em>More</em>. */
public final class ControlPanel extends VBox {

    private final WidgetSession<?> session;
    private final ControlRows kinds;
    private final ControlGrid core = new ControlGrid();
    private final ControlGrid extra = new ControlGrid();
    private final ToggleButton more = new ToggleButton();
    private List<String> layout = List.of();
    private List<ControlRow> rows = List.of();
    private boolean filled;
    private Values last;

    public ControlPanel(WidgetSession<?> session) {
        this.session = session;
        this.kinds = new ControlRows(session);
        this.last = session.knobs().start();
        getStyleClass().add("control-panel");
        more.getStyleClass().addAll("more-button", "flat");
        more.textProperty()
                .bind(Bindings.when(more.selectedProperty())
                        .then("Fewer settings")
                        .otherwise("More settings"));
        extra.visibleProperty().bind(more.selectedProperty());
        extra.managedProperty().bind(more.selectedProperty());
        more.selectedProperty().addListener((property, before, open) -> complete());
        getChildren().addAll(core, extra);
        session.knobs().watch(this::follow);
        follow(session.knobs().now());
    }

    /** Whether the rows behind <em>More</em> are open. */
    public BooleanProperty moreProperty() {
        return more.selectedProperty();
    }

    /** Brings the keyboard to a parameter's control, behind <em>More</em> too. */
    public void focus(Parameter<?> parameter) {
        boolean behindMore = session.widget().panel(session.knobs().now()).stream()
                .anyMatch(row -> row.parameter().equals(parameter) && row.spot() == Row.Spot.MORE);
        if (behindMore) {
            more.setSelected(true);
        }
        rows.stream()
                .filter(row -> row.parameter().equals(parameter))
                .findFirst()
                .ifPresent(row -> row.editor().requestFocus());
    }

    private void follow(Values now) {
        List<Row> panel = session.widget().panel(now);
        List<String> needed = panel.stream().flatMap(row -> ids(row, now)).toList();
        if (!needed.equals(layout)) {
            layout = needed;
            build(panel);
        }
        rows.forEach(row -> row.show().accept(now));
        openForWhatWasSet(panel, now);
        last = now;
    }

    private static Stream<String> ids(Row row, Values now) {
        Stream<String> lenses = row.parameter().lenses(now).stream().map(NumberLens::id);
        return Stream.concat(Stream.of(row.spot() + " " + row.parameter().id()), lenses);
    }

    private void build(List<Row> panel) {
        rows = rows(panel, Row.Spot.PANEL);
        List<Node> shown = new ArrayList<>(nodes(rows));
        if (panel.stream().anyMatch(row -> row.spot() == Row.Spot.MORE)) {
            shown.add(more);
        }
        core.show(shown);
        filled = false;
        if (more.isSelected()) {
            complete();
        } else {
            extra.show(List.of());
        }
        kinds.keep(rows);
    }

    // The rows behind More are as many as the others, and on most pages stay there: they are built when it is opened.
    private void complete() {
        if (filled || !more.isSelected()) {
            return;
        }
        filled = true;
        Values now = session.knobs().now();
        List<ControlRow> hidden = rows(session.widget().panel(now), Row.Spot.MORE);
        hidden.forEach(row -> row.show().accept(now));
        extra.show(nodes(hidden));
        rows = Stream.concat(rows.stream(), hidden.stream()).toList();
    }

    private List<ControlRow> rows(List<Row> panel, Row.Spot spot) {
        return panel.stream()
                .filter(row -> row.spot() == spot)
                .flatMap(row -> row.parameter().match(kinds).stream())
                .toList();
    }

    private static List<Node> nodes(List<ControlRow> rows) {
        return rows.stream().map(ControlRow::node).toList();
    }

    // A link that sets a hidden control opens it: a picture must not depend on what cannot be seen. A hand in the
    // picture
    // sees what it turns, and the picture must not change its size under it; nor while Play and Step turn time.
    private void openForWhatWasSet(List<Row> panel, Values now) {
        boolean hiddenTurned = !session.player().isHeld()
                && panel.stream()
                        .filter(row -> row.spot() == Row.Spot.MORE)
                        .filter(row -> !session.player().time().equals(Optional.of(row.parameter())))
                        .anyMatch(row -> !now.get(row.parameter()).equals(last.get(row.parameter())));
        if (hiddenTurned) {
            more.setSelected(true);
        }
    }
}
