package firstlayer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/** What a screen reader is told of the nodes of a window. */
final class Accessible {

    private static final Set<AccessibleRole> PLAIN = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);
    private static final Set<AccessibleRole> CHOSEN =
            Set.of(AccessibleRole.RADIO_BUTTON, AccessibleRole.TOGGLE_BUTTON, AccessibleRole.CHECK_BOX);

    private Accessible() {}

    /** What takes the keyboard, in the order of the Tab key. */
    static List<Node> stops(Node root) {
        List<Node> stops = new ArrayList<>();
        gather(root, stops);
        return stops;
    }

    private static void gather(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, stops));
        }
    }

    static String name(Node node) {
        String given = node.getAccessibleText();
        if (given != null && !given.isBlank()) {
            return given;
        }
        // The words of a field are its value, and no name.
        if (node instanceof TextInputControl || node instanceof ComboBoxBase) {
            return labelledBy(node);
        }
        String shown = node instanceof Labeled labeled ? labeled.getText() : "";
        Object asked =
                shown == null || shown.isBlank() ? node.queryAccessibleAttribute(AccessibleAttribute.TEXT) : shown;
        return asked == null || asked.toString().isBlank() ? labelledBy(node) : asked.toString();
    }

    private static String labelledBy(Node node) {
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label
                ? label.getText()
                : "";
    }

    /** What a reader would miss at a stop; empty where nothing is missing. */
    static List<String> faults(Node node) {
        List<String> faults = new ArrayList<>();
        AccessibleRole role = node.getAccessibleRole();
        String name = name(node);
        // A page that takes the keyboard is a group by its name.
        boolean page = role == AccessibleRole.PARENT && !name.isBlank();
        if (role == null || PLAIN.contains(role) && !page) {
            faults.add("no role");
        }
        if (name.isBlank()) {
            faults.add("no name");
        }
        if (name.matches("(?s).*(?:\\\\[a-z]|\\$|NaN|Infinity|null).*")) {
            faults.add("is called '" + name + "'");
        }
        if (role == AccessibleRole.SLIDER) {
            for (AccessibleAttribute part :
                    List.of(AccessibleAttribute.VALUE, AccessibleAttribute.MIN_VALUE, AccessibleAttribute.MAX_VALUE)) {
                if (!(node.queryAccessibleAttribute(part) instanceof Double)) {
                    faults.add("no " + part);
                }
            }
        }
        if (CHOSEN.contains(role)
                && !(node.queryAccessibleAttribute(AccessibleAttribute.SELECTED) instanceof Boolean)) {
            faults.add("does not say whether it is chosen");
        }
        boolean handled = role == AccessibleRole.SLIDER || role == AccessibleRole.RADIO_BUTTON;
        String help = node.getAccessibleHelp();
        if (handled && (help == null || help.isBlank())) {
            faults.add("no help");
        }
        return faults;
    }

    static String place(Node node) {
        return String.format(
                Locale.ROOT,
                "%s %s %s '%s'",
                node.getClass().getSimpleName(),
                node.getStyleClass().stream().collect(Collectors.joining(".")),
                node.getId(),
                name(node));
    }

    /** Everything in a window that a reader must be able to hear, and how it falls short. */
    static List<String> faultsUnder(Node root, String page) {
        List<String> faults = new ArrayList<>();
        stops(root)
                .forEach(node -> faults(node).forEach(fault -> faults.add(page + ": " + place(node) + ": " + fault)));
        Tree.of(root)
                .filter(Tree::isSeen)
                .filter(node -> node.getStyleClass().stream()
                        .anyMatch(Set.of("formula-box", "live", "heading", "status-number")::contains))
                .filter(node -> name(node).isBlank()
                        || PLAIN.contains(node.getAccessibleRole())
                        || name(node).matches("(?s).*(\\\\|\\$).*"))
                .forEach(node -> faults.add(page + ": " + place(node) + " is not heard"));
        return faults;
    }
}
