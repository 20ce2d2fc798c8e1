package firstlayer.ui.prose;

import firstlayer.note.CleanText;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.IndexRange;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * A text that is written, as high as its lines: the page scrolls and not the box. A very long text has the height of a hundred
 * lines and scrolls inside.
 */
final class GrowingArea extends TextArea {

    /** Characters that it takes. */
    static final int MOST = 1_000_000;

    private static final int FEWEST_LINES = 5;
    private static final int MOST_LINES = 100;
    /** More than so many characters are not measured: they fill the highest box, or nearly. */
    private static final int MOST_MEASURED = 20_000;

    private final Text ruler = new Text();
    private final Consumer<String> say;
    private String measuredText = "";
    private Font measuredIn = Font.getDefault();
    private double measuredFor = Double.NaN;
    private double measured;

    /** @param say tells the reader what of a pasted text was left out */
    GrowingArea(Consumer<String> say) {
        this.say = say;
        setWrapText(true);
        getStyleClass().add("own-answer");
        ruler.fontProperty().bind(fontProperty());
        // As the skin measures its lines.
        ruler.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        textProperty().addListener((property, was, now) -> requestLayout());
        fontProperty().addListener((property, was, now) -> requestLayout());
    }

    // Typed, pasted and dropped text all come in here; what JavaFX would leave out silently is done and said.
    @Override
    public void replaceText(int start, int end, String text) {
        CleanText clean = CleanText.of(text);
        int room = MOST - (getLength() - (end - start));
        boolean fits = clean.text().length() <= room;
        super.replaceText(start, end, fits ? clean.text() : cut(clean.text(), Math.max(0, room)));
        if (!fits) {
            say.accept(
                    "An answer has at most a million characters: the rest was not taken in, and is still where it was"
                            + " copied from.");
        } else if (clean.removed() > 0) {
            say.accept(
                    clean.removed() == 1
                            ? "One control character was left out."
                            : clean.removed() + " control characters were left out.");
        }
    }

    @Override
    public void replaceSelection(String replacement) {
        IndexRange selected = getSelection();
        replaceText(selected.getStart(), selected.getEnd(), replacement);
    }

    private static String cut(String text, int length) {
        boolean inside = length > 0 && length < text.length() && Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, inside ? length - 1 : length);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return frame(false) + lines(width - frame(true));
    }

    /** The height of all its lines, within its limits. */
    private double lines(double width) {
        // Asked for several times a layout, and only typing changes it.
        if (measuredText != getText() || width != measuredFor || !getFont().equals(measuredIn)) {
            measuredText = getText();
            measuredFor = width;
            measuredIn = getFont();
            measured = measure(width);
        }
        return measured;
    }

    private double measure(double width) {
        ruler.setWrappingWidth(0);
        ruler.setText("X");
        double line = ruler.getLayoutBounds().getHeight();
        double height = Double.MAX_VALUE;
        if (width > 0 && getLength() <= MOST_MEASURED) {
            ruler.setWrappingWidth(width);
            // An empty last line has a place for the caret.
            ruler.setText(getText() + (getText().endsWith("\n") ? "X" : ""));
            height = ruler.getLayoutBounds().getHeight();
        }
        bar(height > MOST_LINES * line);
        return Math.ceil(Math.max(FEWEST_LINES * line, Math.min(MOST_LINES * line, height)));
    }

    private void bar(boolean scrolls) {
        if (lookup(".scroll-pane") instanceof ScrollPane pane) {
            pane.setVbarPolicy(scrolls ? ScrollPane.ScrollBarPolicy.AS_NEEDED : ScrollPane.ScrollBarPolicy.NEVER);
        }
    }

    /** What surrounds the lines, at both sides or above and below. */
    private double frame(boolean sides) {
        return Stream.of(this, lookup(".scroll-pane"), lookup(".content"))
                .filter(Region.class::isInstance)
                .map(around -> ((Region) around).getInsets())
                .mapToDouble(
                        insets -> sides ? insets.getLeft() + insets.getRight() : insets.getTop() + insets.getBottom())
                .sum();
    }

    /** Where the caret is, in its own coordinates; empty before it is shown. */
    Optional<Bounds> caret() {
        if (!(getSkin() instanceof TextAreaSkin skin)) {
            return Optional.empty();
        }
        return Optional.ofNullable(skin.getCharacterBounds(getCaretPosition()))
                .map(at -> new BoundingBox(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
    }
}
