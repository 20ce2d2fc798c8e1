package firstlayer.plot;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.controlsfx.control.PopOver;

/** What is wrong with what was typed: in the look of its place, in a bubble over it, and for the ear. */
public final class Complaint {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    /** Pixels between the arrow and what was typed. */
    private static final double GAP = 2;

    private final Node owner;
    private Optional<String> help = Optional.empty();
    private boolean said;
    private PopOver bubble;

    /**
     * @param owner where something is typed; its style class is {@code invalid} while it is complained about
     */
    public Complaint(Node owner) {
        this.owner = owner;
    }

    public void say(String message) {
        withdraw();
        help = Optional.ofNullable(owner.getAccessibleHelp());
        said = true;
        owner.pseudoClassStateChanged(INVALID, true);
        owner.setAccessibleHelp(message);
        // What was taken away while something was typed has no place to say it at.
        if (owner.getScene() == null || owner.getScene().getWindow() == null) {
            return;
        }
        Label label = new Label(message);
        label.setWrapText(true);
        label.getStyleClass().add("complaint");
        bubble = new PopOver(label);
        bubble.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
        // It goes with what it speaks of: fading it would still deny a number that has been fixed.
        bubble.setAnimated(false);
        // Escape is for the place itself: it brings the number back and hides both.
        bubble.setHideOnEscape(false);
        bubble.getRoot().getStylesheets().setAll(owner.getScene().getStylesheets());
        bubble.show(owner, -GAP);
    }

    /** Whether what is typed there now is complained about. */
    public boolean isSaid() {
        return said;
    }

    /** What is there is right again; why it was not can still be read until the next key or click. */
    public void settle() {
        if (said) {
            said = false;
            owner.pseudoClassStateChanged(INVALID, false);
            owner.setAccessibleHelp(help.orElse(null));
        }
    }

    /** Takes everything back. */
    public void withdraw() {
        settle();
        if (bubble != null) {
            bubble.hide();
            bubble = null;
        }
    }
}
