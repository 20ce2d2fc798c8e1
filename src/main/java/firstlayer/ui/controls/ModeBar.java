package firstlayer.ui.controls;

import firstlayer.param.Choice;
import firstlayer.param.Values;
import firstlayer.ui.Host;
import firstlayer.widget.Row;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.FlowPane;

/** The modes above the picture, and the lines that are typed. */
public final class ModeBar extends FlowPane {

    private final Host<?> host;
    private final Row.Spot spot;
    private List<Row> layout = List.of();
    private List<ControlRow> rows = List.of();

    /**
     * @param spot {@link Row.Spot#BAR} or {@link Row.Spot#LINE}
     */
    public ModeBar(Host<?> host, Row.Spot spot) {
        this.host = host;
        this.spot = spot;
        getStyleClass().add(spot == Row.Spot.BAR ? "mode-bar" : "line-bar");
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
        getChildren().setAll(rows.stream().map(ControlRow::node).toList());
        setManaged(!rows.isEmpty());
        setVisible(!rows.isEmpty());
    }
}
