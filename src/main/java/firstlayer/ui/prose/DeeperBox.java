package firstlayer.ui.prose;

import firstlayer.note.PlainText;
import firstlayer.note.node.Section;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A section that is folded until it is opened: its heading opens and closes it. */
final class DeeperBox extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    // What the reader opened outlives the page, which follows it without being held by it.
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final VBox content = new VBox();

    DeeperBox(Section section, RenderContext context) {
        open.bindBidirectional(context.answers().opened(PlainText.of(section.heading())));
        getStyleClass().addAll("section", "deeper");
        content.getStyleClass().add("blocks");
        content.visibleProperty().bind(open);
        content.managedProperty().bind(open);
        getChildren().addAll(new Head(section, context), content);
        open.addListener((property, was, now) -> pseudoClassStateChanged(OPEN, now));
        pseudoClassStateChanged(OPEN, open.get());
    }

    /** Where all but the heading stands. */
    VBox content() {
        return content;
    }

    boolean isOpen() {
        return open.get();
    }

    void open(boolean now) {
        open.set(now);
    }

    /** Opens whatever is folded around a node, so that it can be scrolled to. */
    static void reveal(Node node) {
        Stream.iterate(node, around -> around != null, Node::getParent)
                .filter(DeeperBox.class::isInstance)
                .forEach(around -> ((DeeperBox) around).open(true));
    }

    /** Whether a node is only out of sight, and not meant to be hidden. */
    static boolean isFolded(Node node) {
        return node.getParent() instanceof DeeperBox box && box.content == node;
    }

    /** The heading with its triangle. */
    private final class Head extends HBox {

        Head(Section section, RenderContext context) {
            Region triangle = new Region();
            triangle.getStyleClass().add("triangle");
            VBox heading = new VBox();
            BlockRenderer.add(heading, section.heading(), context);
            setHgrow(heading, Priority.ALWAYS);
            setAlignment(Pos.TOP_LEFT);
            getStyleClass().add("deeper-head");
            getChildren().addAll(triangle, heading);
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.TITLED_PANE);
            setAccessibleText(context.numbers().aloud(section.heading()));
            open.addListener((property, was, now) -> notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED));
            setOnMouseClicked(event -> {
                // A drag over the words selects them.
                if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                    turn();
                    requestFocus();
                    event.consume();
                }
            });
            addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    turn();
                    event.consume();
                }
            });
        }

        private void turn() {
            open(!open.get());
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.EXPANDED
                    ? (Object) open.get()
                    : super.queryAccessibleAttribute(attribute, parameters);
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            switch (action) {
                case EXPAND -> open(true);
                case COLLAPSE -> open(false);
                case FIRE -> turn();
                default -> super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
