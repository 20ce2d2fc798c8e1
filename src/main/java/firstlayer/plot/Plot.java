package firstlayer.plot;

import firstlayer.param.Knobs;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;

/**
 * A picture with two axes, painted in data coordinates:
 *
 * <pre>{@code
 * plot.axes(Axis.linear(-3, 3).labelled("weight w"), Axis.linear(0, 6));
 * plot.show(
 *         pen -> pen.curve(w -> w * w / 2, Ink.TEXT),
 *         pen -> pen.dot(walk.end(), walk.loss(), 6, Ink.RATE));
 * }</pre>
 *
 * <p>While one of its grips is held the axes stand still; new ones count when it is let go.
 */
public final class Plot extends Drawing {

    /** Paints some marks. */
    @FunctionalInterface
    public interface Layer {
        void paint(PlotPen pen);
    }

    private Axis x = Axis.linear(0, 1);
    private Axis y = Axis.linear(0, 1);
    private Axis nextX = x;
    private Axis nextY = y;
    private double units;
    private double nextUnits;
    private String title;
    private List<Layer> layers = List.of();
    private List<Key> keys = List.of();
    private List<Series> readable = List.of();
    private Frame frame;
    private Optional<PlotMenu> menu = Optional.empty();
    private Reader.Found found = Reader.Found.NOTHING;

    /**
     * @param title above the plot; may be empty
     */
    public Plot(String title) {
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        title(title);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(Double.NaN, Double.NaN));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> point(Double.NaN, Double.NaN));
    }

    private void point(double x, double y) {
        Reader.Found next =
                frame == null || isHeld() ? Reader.Found.NOTHING : Reader.nearest(readable, frame, style().em(), x, y);
        if (!next.equals(found)) {
            found = next;
            repaint();
        }
    }

    /** Replaces the title the plot was made with. */
    public final void title(String words) {
        title = words;
        setAccessibleText(words);
        repaint();
    }

    public String title() {
        return title;
    }

    /** Shows a unit of x as long as a unit of y, so that squares are squares; the axis that has room to spare reaches further. */
    public void equalUnits(boolean equal) {
        units(equal ? 1 : 0);
    }

    /** The same with a unit of x as long as so many of y; 0 leaves both free. Like the axes it stands still during a gesture. */
    public void units(double ofY) {
        nextUnits = ofY;
        if (!isHeld()) {
            letGo();
        }
    }

    /** Offers these things to do, by clicks, a menu, the Delete key and a button at the right end of the head. */
    public void actions(Knobs knobs, PlotActions actions) {
        if (menu.isEmpty()) {
            menu = Optional.of(new PlotMenu(this, knobs, actions));
            stand(menu.get().button());
        }
        menu.get().show(actions);
        repaint();
    }

    /** Explains marks at the top right; best left out where labels at the marks can do it. */
    public void legend(Key... entries) {
        keys = List.of(entries);
        repaint();
    }

    public void axes(Axis across, Axis upwards) {
        nextX = across;
        nextY = upwards;
        if (!isHeld()) {
            letGo();
        }
    }

    /** Paints these layers from now on, the first one lowest. Each is called at every repaint: it must not compute much. */
    public final void show(Layer... lowestFirst) {
        layers = List.of(lowestFirst);
        repaint();
    }

    // What is read under the pointer would cover what is being dragged.
    @Override
    void grabbed() {
        point(Double.NaN, Double.NaN);
    }

    @Override
    void letGo() {
        x = nextX;
        y = nextY;
        units = nextUnits;
        repaint();
    }

    @Override
    Frame paint(Paper paper) {
        PlotLayout layout = new PlotLayout(
                paper, title, keys, x, y, units, menu.map(PlotMenu::width).orElse(0.0));
        layout.drawBack();
        PlotPen pen = new PlotPen(paper, layout.frame(), layout::drawOver);
        layers.forEach(layer -> layer.paint(pen));
        paper.clip(null);
        layout.drawFront();
        finish(pen);
        readable = paper.series();
        frame = layout.frame();
        menu.ifPresent(there -> there.place(frame, frame.area().right()));
        if (!found.isNothing()) {
            Reader.draw(paper, frame, found, x, y);
        }
        return frame;
    }

    @Override
    public String toString() {
        return "Plot " + title;
    }
}
