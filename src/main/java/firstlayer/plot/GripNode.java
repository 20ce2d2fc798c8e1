package firstlayer.plot;

import firstlayer.param.Knobs;
import firstlayer.param.NumberGesture;
import firstlayer.param.NumberLens;
import firstlayer.param.Values;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The region over a {@link Grip}: the gesture that moves it, its focus and its speech. */
final class GripNode extends Region implements GestureHandlers.Skin {

    private static final String HELP =
            "Arrow keys move it, with Shift finely; Home and End go to its ends; Enter to type";

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
        setAccessibleHelp(HELP);
        show(grip);
        GestureHandlers.give(this, gesture, this);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
                type();
                event.consume();
            }
        });
    }

    private void type() {
        GripEntry entry = new GripEntry(grip, gesture);
        Box place = new Box(getLayoutX() + getWidth(), getLayoutY(), 0, 0);
        drawing.open(new EntryBox(grip.label(), entry.help(), entry.text(), entry::take, this), place, frame.area());
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
            speak();
        }
    }

    // What stands nowhere, such as a point that a link has just taken away, has nothing to say; what is held says it
    // once at the end.
    private void speak() {
        if (!held) {
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
            if (isVisible()) {
                speak();
            }
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
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
            double far = high ? 2 : -2;
            Values sideways = strode(far, 0);
            // What only goes up and down has its ends there.
            turn(sideways.equals(knobs.now()) ? strode(0, far) : sideways);
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
        // A point that goes anywhere says both its numbers in words; as a slider it has that of the x axis.
        return switch (attribute) {
            case VALUE ->
                lens.map(one -> one.of(knobs.now()))
                        .orElseGet(() -> grip.at().apply(knobs.now()).x());
            case MIN_VALUE -> lens.map(one -> one.range().min()).orElseGet(() -> end(Box::x));
            case MAX_VALUE -> lens.map(one -> one.range().max()).orElseGet(() -> end(Box::right));
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private double end(ToDoubleFunction<Box> side) {
        return frame == null ? 0 : frame.x().back(side.applyAsDouble(frame.area()));
    }
}
