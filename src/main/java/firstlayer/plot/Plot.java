package firstlayer.plot;

import java.util.List;

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

    private final String title;
    private Axis x = Axis.linear(0, 1);
    private Axis y = Axis.linear(0, 1);
    private Axis nextX = x;
    private Axis nextY = y;
    private boolean equalUnits;
    private String shownTitle;
    private List<Layer> layers = List.of();

    /**
     * @param title above the plot; may be empty
     */
    public Plot(String title) {
        this.title = title;
        this.shownTitle = title;
    }

    /** Replaces the title the plot was made with. */
    public void title(String words) {
        shownTitle = words;
        repaint();
    }

    public String title() {
        return shownTitle;
    }

    /** Shows a unit of x as long as a unit of y, so that squares are squares. */
    public void equalUnits(boolean equal) {
        equalUnits = equal;
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

    @Override
    void letGo() {
        x = nextX;
        y = nextY;
        repaint();
    }

    @Override
    Frame paint(Paper paper) {
        PlotLayout layout = new PlotLayout(paper, shownTitle, x, y, equalUnits);
        layout.drawBack();
        PlotPen pen = new PlotPen(paper, layout.frame());
        paper.surface.clip(layout.frame().area().grown(0.5));
        layers.forEach(layer -> layer.paint(pen));
        paper.surface.unclip();
        layout.drawFront();
        pen.finish();
        return layout.frame();
    }

    @Override
    public String toString() {
        return "Plot " + title;
    }
}
