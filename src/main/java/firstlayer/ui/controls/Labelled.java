package firstlayer.ui.controls;

import firstlayer.param.Parameter;
import firstlayer.param.Role;
import firstlayer.ui.HelpTooltip;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A label in its role's colour before an editor. */
final class Labelled {

    private Labelled() {}

    static HBox row(Parameter.Name name, Node... editors) {
        Label label = label(name.label(), name.role());
        HelpTooltip.explain(label, name.help());
        return row(label, label, editors);
    }

    /**
     * @param head where the label stands
     */
    static HBox row(Node head, Label label, Node... editors) {
        label.setLabelFor(editors[0]);
        HBox row = new HBox(head);
        row.getChildren().addAll(editors);
        row.getStyleClass().add("control-row");
        HBox.setHgrow(editors[0], Priority.ALWAYS);
        return row;
    }

    static Label label(String text, Role role) {
        Label label = new Label(text);
        // A long name takes two lines rather than room from its slider.
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("control-label", styleClass(role));
        return label;
    }

    /** The style class that carries a role's colour: {@code role-weight}. */
    static String styleClass(Role role) {
        return "role-" + role.name().toLowerCase(Locale.ROOT);
    }
}
