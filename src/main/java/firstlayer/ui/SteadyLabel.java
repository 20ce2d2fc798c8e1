package firstlayer.ui;

import javafx.scene.control.Label;
import javafx.scene.text.Text;

/**
 * A number that changes often. Its place grows with it and shrinks only by more than a digit, so that what stands around it
 * does not jump; digits that fit the place lay out nothing but themselves.
 */
public class SteadyLabel extends Label {

    private static final double DIGITS_OF_SLACK = 1.1;

    private final Text ruler = new Text();
    private double slot;

    @SuppressWarnings("this-escape") // the listener only waits: the style sheets give the font when the label is whole
    public SteadyLabel() {
        setMnemonicParsing(false);
        fontProperty().addListener(font -> {
            slot = 0;
            fit();
            super.requestLayout();
        });
        insetsProperty().addListener(insets -> fit());
    }

    /** Shows a number's digits. */
    public final void digits(String digits) {
        setText(digits);
        fit();
    }

    private void fit() {
        double needed = width(getText());
        slot = Math.max(needed, Math.min(slot, needed + DIGITS_OF_SLACK * width("0")));
        // The label takes its insets in whole pixels, and so must its place, or the last digit gives way to an
        // ellipsis.
        double place = Math.ceil(slot) + snappedLeftInset() + snappedRightInset();
        // This alone asks for room around the label, and would ask also where nothing changes.
        if (place != getMinWidth()) {
            setMinWidth(place);
        }
    }

    private double width(String text) {
        ruler.setFont(getFont());
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }

    /** Only inside: its size depends on its place and its font, not on the digits. */
    @Override
    public final void requestLayout() {
        setNeedsLayout(true);
    }
}
