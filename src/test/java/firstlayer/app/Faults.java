package firstlayer.app;

import firstlayer.plot.Box;
import firstlayer.plot.Drawing;
import firstlayer.plot.TextBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** What is wrong with a page as it is laid out now: words cut off, outside their place, or over one another. */
final class Faults {

    /** Rounding to whole pixels, and what a letter leans out of its box. */
    private static final double SLACK = 2;

    /** Width of a space in em. */
    private static final double SPACE = 0.3;

    private static final int LONGEST_NUMBER = 8;

    private final String page;
    private final List<String> found = new ArrayList<>();

    private Faults(String page) {
        this.page = page;
    }

    /**
     * @param page said before each fault
     */
    static List<String> in(Parent root, String page) {
        Faults faults = new Faults(page);
        Tree.of(root).filter(Tree::isSeen).forEach(faults::look);
        return faults.found;
    }

    private void look(Node node) {
        if (node instanceof Drawing drawing) {
            outside(drawing);
            overlapping(drawing.texts());
            covered(drawing);
        } else if (node instanceof Labeled label) {
            cut(label);
        } else if (node instanceof TextInputControl input) {
            tooLong(input);
        } else if (node instanceof Text text && !text.getText().isBlank()) {
            leaving(text);
        }
    }

    private void outside(Drawing drawing) {
        for (TextBox text : drawing.texts()) {
            Box box = text.box();
            boolean inside = box.x() >= -SLACK
                    && box.y() >= -SLACK
                    && box.right() <= drawing.getWidth() + SLACK
                    && box.bottom() <= drawing.getHeight() + SLACK;
            if (!inside) {
                add("'%s' stands outside its drawing", text.text());
            }
        }
    }

    private void overlapping(List<TextBox> texts) {
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                Box a = texts.get(i).box();
                Box b = texts.get(j).box();
                if (isOver(a, b)) {
                    add(
                            "'%s' stands over '%s'",
                            texts.get(i).text(), texts.get(j).text());
                }
            }
        }
    }

    private static boolean isOver(Box a, Box b) {
        double across = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double down = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return across > SLACK && down > SLACK;
    }

    private void covered(Drawing drawing) {
        Tree.of(drawing)
                .filter(node -> node instanceof ButtonBase && Tree.isSeen(node))
                .map(button -> drawing.sceneToLocal(button.localToScene(button.getLayoutBounds())))
                .forEach(button -> {
                    Box box = new Box(button.getMinX(), button.getMinY(), button.getWidth(), button.getHeight());
                    drawing.texts().stream()
                            .filter(text -> isOver(box, text.box()))
                            .forEach(text -> add("a button stands over '%s'", text.text()));
                });
    }

    private void cut(Labeled label) {
        if (label.getText().isEmpty() && label.getStyleClass().contains("text-row-complaint")) {
            add("a complaint says nothing");
        }
        label.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(Node::isVisible)
                .map(Text::getText)
                .filter(seen -> !seen.equals(label.getText()) && seen.contains(label.getEllipsisString()))
                .forEach(seen -> add("'%s' is cut to '%s'", label.getText(), seen));
    }

    // An expression may be longer than its field; a number of six digits, sign and point may not.
    private void tooLong(TextInputControl input) {
        boolean isShort = input.getLength() <= LONGEST_NUMBER;
        if (isShort && input.getStyleClass().contains("number-field") && input.lookup(".text") instanceof Text text) {
            double room = input.getWidth()
                    - input.getInsets().getLeft()
                    - input.getInsets().getRight();
            if (text.getLayoutBounds().getWidth() > room + SLACK) {
                add("'%s' is wider than its box", input.getText());
            }
        }
    }

    /** A text may not reach out of anything it is inside of, up to where it can be scrolled. */
    private void leaving(Text text) {
        Bounds letters = text.localToScene(text.getLayoutBounds());
        // What is typed scrolls in its field.
        if (Tree.above(text).anyMatch(TextInputControl.class::isInstance)) {
            return;
        }
        // The space at which a line was broken hangs over its end.
        double across =
                SLACK + (text.getText().contains(" ") ? SPACE * text.getFont().getSize() : 0);
        for (Parent above : Tree.above(text).toList()) {
            if (scrolls(above)) {
                return;
            }
            if (above instanceof Group || !(above instanceof Region)) {
                continue;
            }
            Bounds place = above.localToScene(above.getLayoutBounds());
            boolean inside = letters.getMinX() >= place.getMinX() - SLACK
                    && letters.getMinY() >= place.getMinY() - SLACK
                    && letters.getMaxX() <= place.getMaxX() + across
                    && letters.getMaxY() <= place.getMaxY() + SLACK;
            if (!inside) {
                add("'%s' reaches out of %s: %s in %s", text.getText(), name(above), box(letters), box(place));
                return;
            }
        }
    }

    private static boolean scrolls(Parent parent) {
        return parent.getStyleClass().contains("viewport")
                || parent.getParent() != null
                        && parent.getParent().getStyleClass().contains("viewport");
    }

    private static String name(Parent parent) {
        return parent.getClass().getSimpleName() + parent.getStyleClass();
    }

    private static String box(Bounds bounds) {
        return String.format(
                Locale.ROOT,
                "%.0f…%.0f × %.0f…%.0f",
                bounds.getMinX(),
                bounds.getMaxX(),
                bounds.getMinY(),
                bounds.getMaxY());
    }

    private void add(String fault, Object... words) {
        found.add(page + ": " + String.format(Locale.ROOT, fault, words));
    }
}
