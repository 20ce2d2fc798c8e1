package firstlayer.plot;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;

/** The words that stand in labels beside the drawings, letter by letter where they are on the screen. */
final class SvgLabels {

    private final Region region;
    private final SvgSurface surface;

    private SvgLabels(Region region, SvgSurface surface) {
        this.region = region;
        this.surface = surface;
    }

    static void draw(Region region, SvgSurface surface) {
        new SvgLabels(region, surface).draw(region, false);
    }

    /** Whether there are any. A button is something to do, and no part of a picture. */
    static boolean areIn(Node node) {
        return node.isVisible()
                && !(node instanceof Drawing || node instanceof ButtonBase)
                && (node instanceof Labeled
                        || node instanceof Parent parent
                                && parent.getChildrenUnmodifiable().stream().anyMatch(SvgLabels::areIn));
    }

    private void draw(Node node, boolean inLabel) {
        if (!node.isVisible() || node instanceof Drawing || node instanceof ButtonBase) {
            return;
        }
        if (inLabel && node instanceof Text text) {
            surface.beginWords(text.getText());
            draw(text);
            surface.endWords();
        } else if (node instanceof Parent parent) {
            boolean within = inLabel || node instanceof Labeled;
            parent.getChildrenUnmodifiable().forEach(child -> draw(child, within));
        }
    }

    private void draw(Text text) {
        Face face = new Face(text.getFont().getSize(), text.getFont().getStyle().contains("Bold"));
        String color = text.getFill() instanceof Color fill ? Palette.hex(fill) : "currentColor";
        // Where a caret would stand before a letter, the letter stands.
        int next;
        for (int i = 0; i < text.getText().length(); i = next) {
            next = text.getText().offsetByCodePoints(i, 1);
            MoveTo caret = (MoveTo) text.caretShape(i, true)[0];
            Point2D at = region.sceneToLocal(text.localToScene(caret.getX(), caret.getY() + text.getBaselineOffset()));
            surface.text(text.getText().substring(i, next), face, at.getX(), at.getY(), color, 1);
        }
    }
}
