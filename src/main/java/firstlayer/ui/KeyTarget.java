package firstlayer.ui;

import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;

/** Which keys a node that has the keyboard wants for itself. No node wants none. */
public final class KeyTarget {

    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");

    private static final Set<AccessibleRole> PRESSED = Set.of(
            AccessibleRole.BUTTON, AccessibleRole.RADIO_BUTTON, AccessibleRole.HYPERLINK, AccessibleRole.TITLED_PANE);

    private KeyTarget() {}

    /** Whether what is typed goes into a text. */
    public static boolean takesText(Node focus) {
        return focus instanceof TextInputControl || focus instanceof ComboBoxBase<?> || isTypedInto(focus);
    }

    /** A number in the note or on a card that a digit begins to overwrite. */
    public static boolean isOverwritten(Node focus) {
        return focus != null && focus.getStyleClass().contains("adjustable");
    }

    /** A number in the note that is being typed says so itself. */
    public static boolean isTypedInto(Node focus) {
        return focus != null && focus.getPseudoClassStates().contains(TYPING);
    }

    /** Whether Space presses it. */
    public static boolean isPressed(Node focus) {
        return focus instanceof ButtonBase || focus != null && PRESSED.contains(focus.getAccessibleRole());
    }

    /** Whether the arrows, Home and End move something in it. */
    public static boolean isMoved(Node focus) {
        return takesText(focus)
                || focus instanceof Slider
                || focus instanceof ListView<?>
                || focus instanceof ButtonBase
                || focus != null
                        && (focus.getAccessibleRole() == AccessibleRole.SLIDER
                                || focus.getAccessibleRole() == AccessibleRole.RADIO_BUTTON);
    }
}
