package firstlayer.ui.shell;

import firstlayer.ui.HelpTooltip;
import firstlayer.ui.ScreenEntry;
import java.util.Locale;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A page that is no note in the rail: a sign, its name, and how much waits there. */
final class ScreenButton extends ToggleButton {

    private final ScreenEntry entry;
    private final Label count = new Label();
    private boolean folded;

    ScreenButton(ScreenEntry entry) {
        this.entry = entry;
        getStyleClass().add("rail-extra");
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        Region shape = new Region();
        shape.getStyleClass().addAll("rail-shape", "rail-" + entry.title().toLowerCase(Locale.ROOT));
        StackPane sign = new StackPane(shape);
        sign.getStyleClass().add("rail-number");
        count.getStyleClass().add("rail-count");
        VBox graphic = new VBox(sign, count);
        graphic.getStyleClass().add("rail-sign");
        setGraphic(graphic);
        HelpTooltip.explain(
                this, entry.help() + entry.key().map(key -> "  (" + key + ")").orElse(""));
        entry.due().addListener((property, before, due) -> show());
        show();
    }

    /** Folded, the number stands under the sign. */
    void fold(boolean folded) {
        this.folded = folded;
        setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        show();
    }

    private void show() {
        int due = entry.due().get();
        setText(due == 0 ? entry.title() : String.format(Locale.ROOT, "%s · %d due", entry.title(), due));
        setAccessibleText(due == 0 ? entry.title() : String.format(Locale.ROOT, "%s, %d due", entry.title(), due));
        count.setText(Integer.toString(due));
        count.setVisible(folded && due > 0);
        count.setManaged(count.isVisible());
    }
}
