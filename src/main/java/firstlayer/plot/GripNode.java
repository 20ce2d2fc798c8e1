package firstlayer.plot;

import firstlayer.param.Knobs;
import firstlayer.param.NumberLens;
import firstlayer.param.Values;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The region over a {@link Grip}: mouse, keys, focus and speech; every change goes through the knobs. */
final class GripNode extends Region {

    private static final double SIZE = 1.6;
    /** What the style sheet leaves free around the circle, both sides together, in em: room for the focus ring. */
    private static final double RIM = 0.5;

    private static final PseudoClass SOLID = PseudoClass.getPseudoClass("solid");
    private static final double OUTSIDE = 0.5;
    private static final double STRIDE = 0.02;

    private final Drawing drawing;
    private final Knobs knobs;
    private Grip grip;
    private Frame frame;
    private boolean held;
    private double grabX;
    private double grabY;

    GripNode(Drawing drawing, Knobs knobs, Grip grip) {
        this.drawing = drawing;
        this.knobs = knobs;
        getStyleClass()
                .addAll(
                        "grip",
                        "grip-" + grip.ink().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(this::grab);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::letGo);
        setOnKeyPressed(this::press);
        show(grip);
    }

    void show(Grip next) {
        grip = next;
        setId("grip-" + next.id());
        pseudoClassStateChanged(SOLID, next.solid());
    }

    boolean isHeld() {
        return held;
    }

    /** Stands where the values say now; at the edge, and pale, when that is outside. */
    void place(Frame now) {
        frame = now;
        Point at = grip.at().apply(knobs.now());
        double x = now.x().at(at.x());
        double y = now.y().at(at.y());
        setVisible(!Double.isNaN(x + y));
        if (isVisible()) {
            Box wished = new Box(x, y, 0, 0);
            Box seen = wished.inside(now.area());
            double size = size();
            resizeRelocate(Math.round(seen.x() - size / 2), Math.round(seen.y() - size / 2), size, size);
            setOpacity(now.area().grown(1).holds(wished) ? 1 : OUTSIDE);
            // What stands nowhere, such as a point that a link has just taken away, has nothing to say either.
            setAccessibleText(grip.label() + " " + grip.says().apply(knobs.now()));
        }
    }

    void draw(Paper paper, Frame now) {
        Point at = grip.at().apply(knobs.now());
        double x = now.x().at(at.x());
        double y = now.y().at(at.y());
        if (!Double.isNaN(x + y)) {
            Box seen = new Box(x, y, 0, 0).inside(now.area());
            double radius = (size() - RIM * paper.em) / 2;
            paper.fill(
                    paper.outline().circle(seen.x(), seen.y(), radius),
                    (grip.solid() ? grip.ink() : Ink.SURFACE).look());
            paper.stroke(
                    paper.outline().circle(seen.x(), seen.y(), radius),
                    grip.ink().wide(2.8));
        }
    }

    private double size() {
        double em = drawing.style().em();
        return Math.max(SIZE * em, drawing.style().leastGrip() + RIM * em);
    }

    private void grab(MouseEvent event) {
        requestFocus();
        held = true;
        grabX = event.getX() - getWidth() / 2;
        grabY = event.getY() - getHeight() / 2;
        event.consume();
    }

    private void drag(MouseEvent event) {
        double x = getLayoutX() + event.getX() - grabX;
        double y = getLayoutY() + event.getY() - grabY;
        knobs.update(hand(), grip.to().apply(knobs.now(), point(x, y)));
        place(frame);
        event.consume();
    }

    private Point point(double x, double y) {
        Box area = frame.area();
        return new Point(
                frame.x().back(Math.max(area.x(), Math.min(area.right(), x))),
                frame.y().back(Math.max(area.y(), Math.min(area.bottom(), y))));
    }

    private void letGo(MouseEvent event) {
        held = false;
        knobs.endGesture(hand());
        drawing.letGo();
        event.consume();
    }

    private String hand() {
        return "grip " + grip.id();
    }

    private void press(KeyEvent event) {
        boolean fine = event.isShiftDown();
        Optional<NumberLens> across = grip.across().or(grip::up);
        Optional<NumberLens> up = grip.up().or(grip::across);
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> step(across, -1, 0, fine);
            case RIGHT, KP_RIGHT -> step(across, 1, 0, fine);
            case DOWN, KP_DOWN -> step(up, 0, -1, fine);
            case UP, KP_UP -> step(up, 0, 1, fine);
            case HOME -> end(across, false);
            case END -> end(across, true);
            default -> {
                return;
            }
        }
        place(frame);
        event.consume();
    }

    private void step(Optional<NumberLens> lens, int right, int up, boolean fine) {
        Values now = knobs.now();
        knobs.set(lens.map(d -> d.set(now, d.range().nudge(d.of(now), right + up, fine)))
                .orElseGet(() -> moved(now, (fine ? 0.1 : 1) * STRIDE * right, (fine ? 0.1 : 1) * STRIDE * up)));
    }

    private Values moved(Values now, double right, double up) {
        Point at = grip.at().apply(now);
        Box area = frame.area();
        double x = frame.x().at(at.x()) + right * area.width();
        double y = frame.y().at(at.y()) - up * area.height();
        return grip.to().apply(now, point(x, y));
    }

    private void end(Optional<NumberLens> lens, boolean high) {
        Values now = knobs.now();
        knobs.set(lens.map(d -> d.set(now, high ? d.range().max() : d.range().min()))
                .orElseGet(() -> moved(now, high ? 2 : -2, 0)));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Optional<NumberLens> lens = grip.across().or(grip::up);
        if (lens.isEmpty()) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        return switch (attribute) {
            case VALUE -> lens.get().of(knobs.now());
            case MIN_VALUE -> lens.get().range().min();
            case MAX_VALUE -> lens.get().range().max();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
