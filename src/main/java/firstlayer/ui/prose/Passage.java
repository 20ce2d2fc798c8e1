package firstlayer.ui.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * One paragraph: text with live numbers, formulas and pills in it, of which any range can be selected. Positions count
 * characters, with one for each thing that is no text.
 */
final class Passage extends TextFlow {

    /** What stands at some positions, and what of it is copied. */
    private record Piece(int length, Supplier<String> copy) {}

    /** Characters from one position to another. */
    record Stretch(int from, int to) {}

    /** In em. */
    private static final double FEW_WORDS = 6;

    /** In pixels: about a column of text. */
    private static final double SOME_WIDTH = 600;

    private final List<Piece> pieces = new ArrayList<>();
    // Most passages are never selected, and nothing is found in them.
    private Optional<Path> marked = Optional.empty();
    private Optional<Path> foundShape = Optional.empty();
    private Optional<Path> lookedAtShape = Optional.empty();
    private Optional<Path> dots = Optional.empty();
    private final List<Stretch> dotted = new ArrayList<>();
    private List<Stretch> found = List.of();
    private Optional<Stretch> lookedAt = Optional.empty();
    private Optional<org.commonmark.node.Node> source = Optional.empty();
    private final boolean tight;
    private double measuredFor = Double.NaN;
    private double measured;
    private int length;
    private int from;
    private int to;

    /** @param tight whether it is copied on the line after a passage that is tight as well, as list items are */
    Passage(boolean tight) {
        this.tight = tight;
        getStyleClass().add("passage");
        widthProperty().addListener((property, was, now) -> limit(now.doubleValue()));
        resize(0, 0);
    }

    void add(Text text) {
        append(text, text.getText().length(), text::getText);
    }

    void add(Region thing, Supplier<String> copy) {
        append(thing, 1, copy);
    }

    private void append(Node node, int length, Supplier<String> copy) {
        pieces.add(new Piece(length, copy));
        this.length += length;
        getChildren().add(node);
    }

    // A formula shrinks and a pill wraps rather than stand out at the side.
    private void limit(double width) {
        getChildren().forEach(child -> {
            if (child instanceof Region thing) {
                thing.setMaxWidth(width);
            }
        });
    }

    /** A table's columns are not narrower: the width of its longest word, or of all of it where that is but a few words. */
    double leastWidth() {
        Text ruler = new Text();
        double longest = 0;
        double em = 0;
        for (Node child : getManagedChildren()) {
            if (child instanceof Text text) {
                ruler.setFont(text.getFont());
                em = Math.max(em, text.getFont().getSize());
                for (String word : text.getText().split("\\s+")) {
                    ruler.setText(word);
                    longest = Math.max(longest, ruler.getLayoutBounds().getWidth());
                }
            } else if (child instanceof StillBox still) {
                longest = Math.max(longest, still.leastWidth());
            }
        }
        double whole = prefWidth(-1);
        return Math.ceil(whole <= FEW_WORDS * em ? whole : longest);
    }

    boolean isTight() {
        return tight;
    }

    int length() {
        return length;
    }

    /** Its text from one position to another, as copied. */
    String copy(int from, int to) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Piece piece : pieces) {
            int first = Math.max(from, at) - at;
            int last = Math.min(to, at + piece.length()) - at;
            if (first < last) {
                String copy = piece.copy().get();
                text.append(copy.length() == piece.length() ? copy.substring(first, last) : copy);
            }
            at += piece.length();
        }
        return text.toString();
    }

    /** The text as positions count it, with a placeholder for each thing that is no text. */
    String characters() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> {
            String copy = piece.copy().get();
            text.append(copy.length() == piece.length() ? copy : "\uFFFC");
        });
        return text.toString();
    }

    void select(int from, int to) {
        this.from = from;
        this.to = to;
        draw();
    }

    /** Marks what was found here, and of that what is looked at. */
    void mark(List<Stretch> found, Optional<Stretch> lookedAt) {
        this.found = found;
        this.lookedAt = lookedAt;
        draw();
    }

    /** Underlines with dots, as words that explain themselves are. */
    void dot(Stretch words) {
        dotted.add(words);
        dots = dots.or(() -> Optional.of(behindTheText("dots")));
    }

    /** Remembers which part of the note it shows. */
    void shows(org.commonmark.node.Node node) {
        source = Optional.of(node);
    }

    /** Whether it shows a part of the note, or something inside it. */
    boolean isOf(org.commonmark.node.Node node) {
        for (org.commonmark.node.Node n = source.orElse(null); n != null; n = n.getParent()) {
            if (n == node) {
                return true;
            }
        }
        return false;
    }

    private void draw() {
        foundShape = drawn(foundShape, "found", found, this::rangeShape);
        lookedAtShape = drawn(lookedAtShape, "looked-at", lookedAt.stream().toList(), this::rangeShape);
        marked = drawn(marked, "selection", from < to ? List.of(new Stretch(from, to)) : List.of(), this::rangeShape);
    }

    private Optional<Path> drawn(
            Optional<Path> shape,
            String style,
            List<Stretch> stretches,
            BiFunction<Integer, Integer, PathElement[]> outline) {
        if (shape.isEmpty() && stretches.isEmpty()) {
            return shape;
        }
        Path path = shape.orElseGet(() -> behindTheText(style));
        path.setVisible(!stretches.isEmpty());
        path.getElements().clear();
        stretches.forEach(stretch -> path.getElements().addAll(outline.apply(stretch.from(), stretch.to())));
        return Optional.of(path);
    }

    private Path behindTheText(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        getChildren().add(0, path);
        return path;
    }

    @Override
    public void requestLayout() {
        measuredFor = Double.NaN;
        super.requestLayout();
    }

    // A page of a hundred passages is measured several times a layout, and hardly any of them has changed.
    @Override
    protected double computePrefHeight(double width) {
        if (width != measuredFor) {
            measured = super.computePrefHeight(wideEnough(width));
            measuredFor = width;
        }
        return measured;
    }

    // What is folded or hidden is laid out in no width: every letter would be a line, thousands on a page, of what
    // nobody sees.
    private static double wideEnough(double width) {
        return width == 0 ? SOME_WIDTH : width;
    }

    @Override
    public void resize(double width, double height) {
        super.resize(wideEnough(width), height);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        dots = drawn(dots, "dots", dotted, this::underlineShape);
        draw();
    }
}
