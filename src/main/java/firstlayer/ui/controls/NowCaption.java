package firstlayer.ui.controls;

import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.ui.Snapshot;
import firstlayer.ui.WidgetSession;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Says under the name of a start that it is one, and what it has become, while the two differ. */
final class NowCaption {

    private final WidgetSession<?> session;
    private final NumberLens lens;
    private final String readout;
    private final Label words = new Label();

    private NowCaption(WidgetSession<?> session, NumberLens lens, String readout) {
        this.session = session;
        this.lens = lens;
        this.readout = readout;
        words.getStyleClass().add("now-caption");
    }

    /** The label alone, or with what its parameter has become; the place for that is kept free, so that nothing jumps. */
    static Node under(Label label, WidgetSession<?> session, Parameter<?> parameter, NumberLens lens) {
        if (parameter.name().now().isEmpty()) {
            return label;
        }
        NowCaption caption = new NowCaption(session, lens, parameter.name().now());
        caption.followWhileShown();
        caption.show(session.snapshot().get());
        return new VBox(label, caption.words);
    }

    // A row goes with its stage, or when a picture needs other rows; the picture's numbers stay, and must not hold it.
    private void followWhileShown() {
        ChangeListener<Snapshot> numbers = (property, before, snapshot) -> show(snapshot);
        words.sceneProperty().addListener((property, before, now) -> {
            session.snapshot().removeListener(numbers);
            if (now != null) {
                session.snapshot().addListener(numbers);
                show(session.snapshot().get());
            }
        });
    }

    private void show(Snapshot snapshot) {
        Snapshot.FormattedReading now = snapshot.readings().get(readout);
        boolean learned = now != null
                && now.reading().number().isPresent()
                && now.reading().number().getAsDouble() != lens.of(snapshot.values());
        words.setVisible(learned);
        if (learned) {
            words.setText("start \u2192 " + now.text());
        }
    }
}
