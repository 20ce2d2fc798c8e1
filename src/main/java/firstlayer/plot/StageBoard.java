package firstlayer.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/**
 * At most three drawings laid out for a room that sees them from far away: the main one at the left, the others below each other
 * at its right; where the room is not wide, or they need more of its width, below it.
 *
 * <p>What has no room is left out, the last one first; the main one never is.
 */
public final class StageBoard extends Region {

    /** Most drawings that a room can follow at once. */
    public static final int MOST = 3;

    /** In a room less wide for its height the others stand below: in a wider one the main drawing would become flat above them. */
    private static final double NARROW = 1.3;

    /** The main drawing's share of the width. */
    private static final double MAIN = 0.7;
    /** Most that the others take of the width beside it, however much they need. */
    private static final double MOST_BESIDE = 0.45;
    /** Its share of the height, where the others stand below it. */
    private static final double ABOVE = 0.6;

    private List<Part.One> all = List.of();
    private List<String> chosen = List.of();

    public StageBoard() {
        getStyleClass().add("stage-board");
    }

    /** Lays out these from now on, the most important first; what was chosen among them stays chosen. */
    public void arrange(List<Part.One> mostImportantFirst) {
        if (!all.equals(mostImportantFirst)) {
            all = List.copyOf(mostImportantFirst);
            refill();
        }
    }

    /** The names of all that can be laid out, the most important first. */
    public List<String> parts() {
        return all.stream().map(StageBoard::name).toList();
    }

    /** Lays out only these, in this order; where none of them is there, the first three. */
    public void choose(List<String> names) {
        if (!chosen.equals(names)) {
            chosen = List.copyOf(names);
            refill();
        }
    }

    private static String name(Part.One part) {
        return part.drawing().name();
    }

    // What is not shown is not in the scene: it would be painted.
    private void refill() {
        List<Region> regions = shown().stream().map(Part.One::region).toList();
        if (!getChildren().equals(regions)) {
            getChildren().setAll(regions);
        }
        requestLayout();
    }

    private List<Part.One> shown() {
        List<Part.One> some = chosen.stream()
                .distinct()
                .flatMap(name -> all.stream().filter(part -> name(part).equals(name)))
                .toList();
        return (some.isEmpty() ? all : some).stream().limit(MOST).toList();
    }

    @Override
    protected void layoutChildren() {
        List<Part.One> parts = shown();
        if (parts.isEmpty()) {
            return;
        }
        double em = parts.get(0).drawing().em();
        Box room = new Box(0, 0, getWidth(), getHeight());
        int fitting = parts.size();
        Optional<Part> plan = Optional.empty();
        while (plan.isEmpty()) {
            plan = plan(parts.subList(0, fitting), room, em);
            fitting--;
        }
        List<Region> placed = new ArrayList<>();
        Shares.place(plan.get(), room, em, (part, box) -> {
            Box whole = box.whole();
            part.region().resizeRelocate(whole.x(), whole.y(), whole.width(), whole.height());
            placed.add(part.region());
        });
        getChildren().forEach(child -> child.setVisible(placed.contains(child)));
    }

    /** How these are arranged in a room; nothing where they do not fit. */
    private static Optional<Part> plan(List<Part.One> parts, Box room, double em) {
        if (parts.size() == 1) {
            return Optional.of(parts.get(0));
        }
        Part main = parts.get(0);
        Part[] others = parts.stream().skip(1).toArray(Part[]::new);
        Part beside = Part.rows(others);
        List<Part> plans = new ArrayList<>();
        if (room.width() >= NARROW * room.height() && beside.minWidth() * em <= MOST_BESIDE * room.width()) {
            plans.add(Part.columns(main.weight(MAIN), beside.weight(1 - MAIN)));
        }
        plans.add(Part.rows(main.weight(ABOVE), Part.columns(others).weight(1 - ABOVE)));
        plans.add(Part.rows(main.weight(ABOVE), beside.weight(1 - ABOVE)));
        return plans.stream()
                .filter(plan -> plan.fits(room.width() / em, room.height() / em))
                .findFirst();
    }

    /** The drawings that are shown now. */
    public Stream<Drawing> drawings() {
        return shown().stream().filter(part -> part.region().isVisible()).map(Part.One::drawing);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
