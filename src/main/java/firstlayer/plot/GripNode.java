package firstlayer.plot;

import firstlayer.param.Knobs;
import firstlayer.param.NumberGesture;
import firstlayer.param.NumberLens;
import firstlayer.param.Values;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The region over a {@link Grip}: the gesture that moves it, its focus and its speech. */
final class GripNode extends Region implements GestureHandlers.Skin {

    private static final double SIZE = 1.6;
    /** What the style sheet leaves free around the circle, both sides together, in em: room for the focus ring. */
    private static final double RIM = 0.5;

    private static final PseudoClass SOLID = PseudoClass.getPseudoClass("solid");
    private static final double OUTSIDE = 0.5;
    private static final double STRIDE = 0.02;

    private final Drawing drawing;
    private final Knobs knobs;
    private final NumberGesture gesture;
    private Grip grip;
    private Frame frame;
    private boolean held;
    /** Where coordinates lay and the grip stood when the pointer went down. */
    private Frame ground;

    private Point grabbed;

    GripNode(Drawing drawing, Knobs knobs, Grip grip) {
        this.drawing = drawing;
        this.knobs = knobs;
        this.gesture = new NumberGesture(knobs, "grip " + grip.id());
        getStyleClass().addAll("grip", "grip-" + grip.ink().word());
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        show(grip);
        GestureHandlers.give(this, gesture, this);
    }

    void show(Grip next) {
        grip = next;
        setId("grip-" + next.id());
        pseudoClassStateChanged(SOLID, next.solid());
    }

    Grip grip() {
        return grip;
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
                    (grip.solid() ? grip.ink() : Ink.SURFACE).style());
            paper.stroke(
                    paper.outline().circle(seen.x(), seen.y(), radius),
                    grip.ink().wide(2.8));
        }
    }

    private double size() {
        double em = drawing.style().em();
        return Math.max(SIZE * em, drawing.style().leastGrip() + RIM * em);
    }

    @Override
    public void grab(MouseEvent event) {
        begin();
        ground = frame;
        grabbed = grip.at().apply(knobs.now());
        drawing.grabbed();
    }

    private void begin() {
        held = true;
    }

    /** The grip goes as far as the pointer does; across a direction in which it did not move nothing changes. */
    @Override
    public void drag() {
        Box area = ground.area();
        double x = moved(ground.x(), grabbed.x(), gesture.right(), area.x(), area.right());
        double y = moved(ground.y(), grabbed.y(), gesture.down(), area.y(), area.bottom());
        turn(grip.to().apply(knobs.now(), new Point(x, y)));
    }

    private static double moved(Scale scale, double from, double pixels, double low, double high) {
        if (pixels == 0) {
            return from;
        }
        return scale.back(within(low, within(low, scale.at(from), high) + pixels, high));
    }

    private static double within(double low, double x, double high) {
        return Math.max(low, Math.min(high, x));
    }

    private void turn(Values next) {
        gesture.update(next);
        place(frame);
    }

    @Override
    public void released() {
        if (held) {
            held = false;
            drawing.letGo();
        }
    }

    @Override
    public boolean step(int right, int up, boolean fine) {
        Optional<NumberLens> lens =
                right == 0 ? grip.up().or(grip::across) : grip.across().or(grip::up);
        begin();
        if (lens.isPresent()) {
            gesture.nudge(lens.get(), right + up, fine);
            place(frame);
        } else {
            double stride = (fine ? 0.1 : 1) * STRIDE;
            turn(strode(stride * right, stride * up));
        }
        return true;
    }

    @Override
    public boolean end(boolean high) {
        Optional<NumberLens> lens = grip.across().or(grip::up);
        begin();
        if (lens.isPresent()) {
            gesture.toEnd(lens.get(), high);
            place(frame);
        } else {
            turn(strode(high ? 2 : -2, 0));
        }
        return true;
    }

    /** The values when a grip without lenses has gone a share of the drawing. */
    private Values strode(double right, double up) {
        Values now = knobs.now();
        Point at = grip.at().apply(now);
        Box area = frame.area();
        double x = moved(frame.x(), at.x(), right * area.width(), area.x(), area.right());
        double y = moved(frame.y(), at.y(), -up * area.height(), area.y(), area.bottom());
        return grip.to().apply(now, new Point(x, y));
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
