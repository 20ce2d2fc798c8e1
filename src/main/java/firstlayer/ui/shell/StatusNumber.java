package firstlayer.ui.shell;

import firstlayer.ui.HelpTooltip;
import firstlayer.ui.Snapshot.FormattedReading;
import firstlayer.ui.SteadyLabel;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** One number of the status bar, or why there is none. */
final class StatusNumber extends HBox {

    private final Label name = new Label();
    private final SteadyLabel value = new SteadyLabel();
    private Optional<Tooltip> reason = Optional.empty();

    StatusNumber() {
        getStyleClass().add("status-number");
        value.getStyleClass().add("status-value");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(name, value);
    }

    void show(FormattedReading reading) {
        name.setText(reading.label() + " =");
        boolean known = reading.reading().number().isPresent();
        value.digits(reading.text() + (known && !reading.unit().isEmpty() ? " " + reading.unit() : ""));
        setAccessibleText(
                known
                        ? name.getText() + " " + value.getText()
                        : String.format(
                                Locale.ROOT,
                                "%s: no number now, %s",
                                reading.label(),
                                reading.reading().says()));
        explain(known ? "" : reading.reading().says());
    }

    /** Keeps the name, and says why there is no number yet. */
    void expect(String why) {
        value.digits("…");
        setAccessibleText(name.getText() + " " + why);
        explain(why);
    }

    // A bubble is a window of its own, and most numbers never need one.
    private void explain(String why) {
        if (why.isEmpty()) {
            reason.ifPresent(bubble -> Tooltip.uninstall(this, bubble));
            reason = Optional.empty();
        } else if (reason.isPresent()) {
            reason.get().setText(why);
        } else {
            reason = Optional.of(HelpTooltip.bubble(why));
            Tooltip.install(this, reason.get());
        }
    }
}
