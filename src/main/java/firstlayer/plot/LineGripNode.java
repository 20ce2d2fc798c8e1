package firstlayer.plot;

import firstlayer.param.Knobs;
import firstlayer.param.NumberGesture;
import java.util.List;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Line;

/** The band over a {@link LineGrip}: it is seen under the pointer, and takes the line along from where it was taken. */
final class LineGripNode extends Line implements GestureHandlers.Skin {

    private static final double WIDTH = 0.9;

    private final Drawing drawing;
    private final Knobs knobs;
    private final NumberGesture gesture;
    private LineGrip lineGrip;
    private Frame frame;
    private boolean held;
    /** Where coordinates lay, and the place of the line that was taken, in pixels. */
    private Frame ground;

    private double fromX;
    private double fromY;

    LineGripNode(Drawing drawing, Knobs knobs, LineGrip lineGrip) {
        this.drawing = drawing;
        this.knobs = knobs;
        this.gesture = new NumberGesture(knobs, "line " + lineGrip.id());
        getStyleClass().addAll("line-grip", "line-grip-" + lineGrip.grip().ink().word());
        setManaged(false);
        show(lineGrip);
        GestureHandlers.give(this, gesture, this);
    }

    void show(LineGrip next) {
        lineGrip = next;
        setId("line-grip-" + next.id());
    }

    boolean isHeld() {
        return held;
    }

    void place(Frame now) {
        frame = now;
        List<Point> ends = lineGrip.ends().apply(knobs.now());
        setVisible(ends.size() == 2 && lie(ends.get(0), ends.get(1)));
        if (isVisible()) {
            setStrokeWidth(Math.max(WIDTH * drawing.em(), 0.5 * drawing.style().leastGrip()));
        }
    }

    /** Lies between two places as far as the line is seen; returns whether it is. */
    private boolean lie(Point one, Point other) {
        Box area = frame.area();
        double x = frame.x().at(one.x());
        double y = frame.y().at(one.y());
        double right = frame.x().at(other.x()) - x;
        double down = frame.y().at(other.y()) - y;
        double[] across = inside(x, right, area.x(), area.right());
        double[] upwards = inside(y, down, area.y(), area.bottom());
        double from = Math.max(across[0], upwards[0]);
        double to = Math.min(across[1], upwards[1]);
        setStartX(x + from * right);
        setStartY(y + from * down);
        setEndX(x + to * right);
        setEndY(y + to * down);
        return from < to;
    }

    /** The shares of a way between which it lies within two bounds; the second is smaller where it never does. */
    private static double[] inside(double start, double way, double low, double high) {
        if (way == 0) {
            return low <= start && start <= high ? new double[] {0, 1} : new double[] {1, 0};
        }
        double one = (low - start) / way;
        double other = (high - start) / way;
        return new double[] {Math.max(0, Math.min(one, other)), Math.min(1, Math.max(one, other))};
    }

    // From the place of the line that is nearest to the pointer, so that the line does not jump.
    @Override
    public void grab(MouseEvent event) {
        held = true;
        ground = frame;
        double x = getEndX() - getStartX();
        double y = getEndY() - getStartY();
        double share =
                ((event.getX() - getStartX()) * x + (event.getY() - getStartY()) * y) / Math.max(1e-9, x * x + y * y);
        fromX = getStartX() + share * x;
        fromY = getStartY() + share * y;
        drawing.grabbed();
        // The keyboard moves the line by its grip.
        drawing.focus(lineGrip.grip().id());
    }

    @Override
    public void drag() {
        Point to =
                new Point(ground.x().back(fromX + gesture.right()), ground.y().back(fromY + gesture.down()));
        gesture.update(lineGrip.grip().to().apply(knobs.now(), to));
        place(frame);
    }

    @Override
    public boolean step(int right, int up, boolean fine) {
        return false;
    }

    @Override
    public boolean end(boolean high) {
        return false;
    }

    @Override
    public void released() {
        if (held) {
            held = false;
            drawing.letGo();
        }
    }
}
