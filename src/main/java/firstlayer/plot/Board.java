package firstlayer.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Several drawings in rows and columns that use the room there is:
 *
 * <pre>{@code
 * new Board(Part.rows(
 *         Part.of("wiring", neuron, 30, 12),
 *         Part.columns(Part.of("plane", map, 14, 14).weight(2), Part.of("activation", bend, 14, 10).rank(1))));
 * }</pre>
 *
 * <p>Where the least sizes do not fit, columns fall into one stack if that fits, else the drawing of the highest rank is left
 * out, the last one first among equals, until the rest fits, and those come back that have room after all; a line at the foot then says which are missing.
 */
public final class Board extends Region {

    /** Height in em of the line that says what is missing. */
    private static final double FOOT = 1.6;

    private final Part whole;
    private final List<Part.One> leastImportantFirst;
    // Made when something has no room: most never need it.
    private Label missing;

    public Board(Part whole) {
        this.whole = whole;
        List<Part.One> inOrder = whole.drawings().toList();
        this.leastImportantFirst = IntStream.range(0, inOrder.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> -inOrder.get(i).rank())
                        .thenComparingInt(i -> -i))
                .map(inOrder::get)
                .toList();
        getStyleClass().add("board");
        inOrder.forEach(part -> getChildren().add(part.drawing()));
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        Box room = new Box(
                getInsets().getLeft(),
                getInsets().getTop(),
                getWidth() - getInsets().getLeft() - getInsets().getRight(),
                getHeight() - getInsets().getTop() - getInsets().getBottom());
        Map<Drawing, Box> places = new HashMap<>();
        boolean all = whole.fits(room.width() / em, room.height() / em)
                || whole.stacked().fits(room.width() / em, room.height() / em);
        double foot = all ? 0 : FOOT * em;
        Box above = new Box(room.x(), room.y(), room.width(), Math.max(1, room.height() - foot));
        Shares.place(
                fitting(above.width() / em, above.height() / em),
                above,
                em,
                (part, box) -> places.put(part.drawing(), box));
        sayMissing(places.keySet(), new Box(room.x(), above.bottom(), room.width(), foot));
        leastImportantFirst.stream().map(Part.One::drawing).forEach(drawing -> {
            Box place = places.get(drawing);
            drawing.setVisible(place != null);
            if (place != null) {
                Box box = place.whole();
                drawing.resizeRelocate(box.x(), box.y(), box.width(), box.height());
            }
        });
    }

    private void sayMissing(Set<Drawing> shown, Box place) {
        boolean needed = place.height() > 0;
        if (needed && missing == null) {
            missing = new Label();
            missing.getStyleClass().add("board-missing");
            missing.setManaged(false);
            getChildren().add(missing);
        }
        if (missing != null) {
            missing.setVisible(needed);
            missing.setText(whole.drawings()
                    .map(Part.One::drawing)
                    .filter(drawing -> !shown.contains(drawing))
                    .map(drawing -> drawing.name().replace('-', ' '))
                    .collect(Collectors.joining(", ", "No room here for: ", "")));
            Box box = place.whole();
            missing.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        }
    }

    private double em() {
        return leastImportantFirst.get(0).drawing().style().em();
    }

    /** What can be shown in a room of this size in em. */
    Part fitting(double width, double height) {
        List<Part.One> out = new ArrayList<>();
        Optional<Part> found = without(out, width, height);
        while (found.isEmpty() && out.size() + 1 < leastImportantFirst.size()) {
            out.add(leastImportantFirst.get(out.size()));
            found = without(out, width, height);
        }
        // What went for want of room in one column may have room in another.
        for (int i = out.size() - 1; i >= 0 && found.isPresent(); i--) {
            Part.One back = out.remove(i);
            Optional<Part> more = without(out, width, height);
            if (more.isPresent()) {
                found = more;
            } else {
                out.add(i, back);
            }
        }
        return found.orElse(leastImportantFirst.get(leastImportantFirst.size() - 1));
    }

    /** All but these, beside each other or else in one stack; nothing where they do not fit. */
    private Optional<Part> without(List<Part.One> out, double width, double height) {
        Part part = whole.only(one -> !out.contains(one)).orElseThrow();
        return Stream.of(part, part.stacked())
                .filter(candidate -> candidate.fits(width, height))
                .findFirst();
    }

    /** The drawings that are shown now. */
    public Stream<Drawing> drawings() {
        return whole.drawings().map(Part.One::drawing).filter(Drawing::isVisible);
    }

    @Override
    protected double computePrefWidth(double height) {
        return whole.minWidth() * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return whole.minHeight() * em();
    }

    // Below the least sizes it shows less instead of pushing its neighbours away.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
