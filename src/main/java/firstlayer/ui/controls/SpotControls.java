package firstlayer.ui.controls;

import firstlayer.param.Values;
import firstlayer.ui.NodeTree;
import firstlayer.ui.WidgetSession;
import firstlayer.widget.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;

/** The controls that stand above the picture: modes in the bar, or what is typed on a line of its own. */
public final class SpotControls {

    private final WidgetSession<?> session;
    private final Row.Spot spot;
    private final Consumer<List<Node>> place;
    private final ControlRows kinds;
    private List<Row> layout = List.of();
    private List<ControlRow> rows = List.of();

    /**
     * @param spot  {@link Row.Spot#BAR} or {@link Row.Spot#LINE}
     * @param place is passed the controls there are now, at first and whenever others are needed
     */
    public SpotControls(WidgetSession<?> session, Row.Spot spot, Consumer<List<Node>> place) {
        this.session = session;
        this.spot = spot;
        this.place = place;
        this.kinds = new ControlRows(session);
        place.accept(List.of());
        session.knobs().watch(this::follow);
        follow(session.knobs().now());
    }

    private void follow(Values now) {
        List<Row> needed = session.widget().panel(now).stream()
                .filter(row -> row.spot() == spot)
                .toList();
        if (!needed.equals(layout)) {
            layout = needed;
            build();
        }
        rows.forEach(row -> row.show().accept(now));
    }

    private void build() {
        List<ControlRow> built = new ArrayList<>();
        layout.forEach(row -> built.addAll(row.parameter().match(kinds)));
        Optional<Node> focus = focus();
        rows = built;
        kinds.keep(built);
        place.accept(rows.stream().map(ControlRow::node).toList());
        focus.ifPresent(Node::requestFocus);
    }

    // What is placed anew loses the keyboard, also where it was there before.
    private Optional<Node> focus() {
        return rows.stream()
                .map(row -> row.node().getScene())
                .filter(Objects::nonNull)
                .map(Scene::getFocusOwner)
                .filter(Objects::nonNull)
                .filter(this::isMine)
                .findFirst();
    }

    private boolean isMine(Node node) {
        return rows.stream().anyMatch(row -> NodeTree.isInside(node, row.node()));
    }
}
