package firstlayer.ui.controls;

import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.param.Values;
import firstlayer.ui.NodeTree;
import firstlayer.ui.WidgetSession;
import firstlayer.widget.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The controls under the picture. Those behind <em>More</em> are on a {@link MoreSheet} of their own, which only a reader opens;
 * while it is closed, what they are set to stands in one line under the others.
 */
public final class ControlPanel extends VBox {

    private final WidgetSession<?> session;
    private final ControlRows kinds;
    private final ControlGrid core = new ControlGrid();
    private final ToggleButton more = new ToggleButton();
    private final Chips chips = new Chips(this::focus);
    private final HBox foot = new HBox(more, chips);
    private final MoreSheet sheet = new MoreSheet(this::closeMore);
    private List<String> layout = List.of();
    private List<ControlRow> rows = List.of();
    private boolean filled;

    public ControlPanel(WidgetSession<?> session) {
        this.session = session;
        this.kinds = new ControlRows(session);
        getStyleClass().add("control-panel");
        more.getStyleClass().addAll("more-button", "flat");
        more.textProperty()
                .bind(Bindings.when(more.selectedProperty())
                        .then("Fewer settings")
                        .otherwise("More settings"));
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnAction(event -> keyboardToSheet());
        foot.getStyleClass().add("control-foot");
        HBox.setHgrow(chips, Priority.ALWAYS);
        sheet.visibleProperty()
                .bind(more.selectedProperty().and(foot.parentProperty().isNotNull()));
        sheet.managedProperty().bind(sheet.visibleProperty());
        more.selectedProperty().addListener((property, before, open) -> complete());
        getChildren().add(core);
        session.knobs().watch(this::follow);
        follow(session.knobs().now());
    }

    /** Whether the rows behind <em>More</em> are open. */
    public BooleanProperty moreProperty() {
        return more.selectedProperty();
    }

    /** The settings behind <em>More</em>, visible while they are open: to be laid over something beside the picture. */
    public MoreSheet sheet() {
        return sheet;
    }

    /** Closes the settings behind <em>More</em>, and takes the keyboard back from them. */
    public void closeMore() {
        boolean inside = getScene() != null && NodeTree.isInside(getScene().getFocusOwner(), sheet);
        more.setSelected(false);
        if (inside) {
            more.requestFocus();
        }
    }

    private void keyboardToSheet() {
        if (more.isSelected()) {
            rows.stream()
                    .filter(this::isHidden)
                    .findFirst()
                    .ifPresent(row -> row.editor().requestFocus());
        }
    }

    private boolean isHidden(ControlRow row) {
        return NodeTree.isInside(row.node(), sheet);
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
        chips.show(setOutOfSight(panel, now), now);
    }

    private static Stream<String> ids(Row row, Values now) {
        Stream<String> lenses = row.parameter().lenses(now).stream().map(NumberLens::id);
        return Stream.concat(Stream.of(row.spot() + " " + row.parameter().id()), lenses);
    }

    private void build(List<Row> panel) {
        rows = rows(panel, Row.Spot.PANEL);
        boolean hasMore = panel.stream().anyMatch(row -> row.spot() == Row.Spot.MORE);
        core.show(nodes(rows), hasMore ? Optional.of(foot) : Optional.empty());
        filled = false;
        if (more.isSelected()) {
            complete();
        } else {
            sheet.show(List.of());
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
        sheet.show(nodes(hidden));
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

    // A link, an example, a click in the picture or an undo may set what nobody sees: a picture must not depend on that
    // unsaid, and must not change its size or place for saying it.
    private List<Parameter<?>> setOutOfSight(List<Row> panel, Values now) {
        Values start = session.knobs().start();
        return panel.stream()
                .filter(row -> row.spot() == Row.Spot.MORE)
                .<Parameter<?>>map(Row::parameter)
                .filter(parameter -> !now.get(parameter).equals(start.get(parameter)))
                .toList();
    }
}
