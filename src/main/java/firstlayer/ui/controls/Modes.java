package firstlayer.ui.controls;

import firstlayer.param.Choice;
import firstlayer.param.Values;
import firstlayer.ui.Host;
import firstlayer.widget.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/** The controls that stand above the picture: modes in the bar, or what is typed on a line of its own. */
public final class Modes {

    private final Host<?> host;
    private final Row.Spot spot;
    private final Consumer<List<Node>> place;
    private List<Row> layout = List.of();
    private List<ControlRow> rows = List.of();

    /**
     * @param spot  {@link Row.Spot#BAR} or {@link Row.Spot#LINE}
     * @param place told the controls there are now, at first and whenever others are needed
     */
    public Modes(Host<?> host, Row.Spot spot, Consumer<List<Node>> place) {
        this.host = host;
        this.spot = spot;
        this.place = place;
        place.accept(List.of());
        host.knobs().watch(this::follow);
        follow(host.knobs().now());
    }

    private void follow(Values now) {
        List<Row> needed = host.widget().panel(now).stream()
                .filter(row -> row.spot() == spot)
                .toList();
        if (!needed.equals(layout)) {
            layout = needed;
            build();
        }
        rows.forEach(row -> row.show().accept(now));
    }

    private void build() {
        Rows kinds = new Rows(host);
        List<ControlRow> built = new ArrayList<>();
        for (Row row : layout) {
            if (row.parameter() instanceof Choice<?> choice) {
                built.add(ChoiceRow.segments(host.knobs(), choice));
            } else {
                built.addAll(row.parameter().match(kinds));
            }
        }
        rows = built;
        place.accept(rows.stream().map(ControlRow::node).toList());
    }
}
