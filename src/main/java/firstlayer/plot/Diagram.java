package firstlayer.plot;

import java.util.List;

/**
 * A picture without axes, painted in em: x to the right and y down from the left top corner.
 *
 * <p>With {@link #fit} its layout has a fixed size in em and is scaled, letters included, to fill the room there is.
 */
public final class Diagram extends Drawing {

    /** Paints some marks. */
    @FunctionalInterface
    public interface Layer {
        void paint(DiagramPen pen);
    }

    /** So large a fitted diagram becomes by itself. */
    public static final double LARGEST = 1.35;

    /** The same before a room, which sees it from far away. */
    private static final double LARGEST_IN_A_ROOM = 2;

    private boolean stretches;
    private double fitWidth;
    private double fitHeight;
    private double least;
    private List<Layer> layers = List.of();

    /** As {@link #fit}, for a layout that uses all the width there is, {@code width} at least: letters shrink only below that. */
    public void fitAcross(double width, double height) {
        stretches = true;
        fit(width, height, 0);
    }

    /**
     * Fits a layout of this size in em into the room there is: coordinates then run from 0 to these. Without it they run to the
     * width and height in em of the room.
     *
     * @param least in a scroll pane its minimum size is that at which letters have this factor of their size; 0 for none
     */
    public void fit(double width, double height, double least) {
        if (width != fitWidth || height != fitHeight || least != this.least) {
            fitWidth = width;
            fitHeight = height;
            this.least = least;
            requestLayout();
            repaint();
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.floor(fitWidth * least * em());
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.floor(fitHeight * least * em());
    }

    /** Paints these layers from now on, the first one lowest. */
    public final void show(Layer... lowestFirst) {
        layers = List.of(lowestFirst);
        repaint();
    }

    @Override
    void grabbed() {}

    @Override
    void letGo() {
        repaint();
    }

    @Override
    Frame paint(Paper whole) {
        Box bounds = whole.bounds;
        double em = whole.em;
        double factor = 1;
        double width = bounds.width() / em;
        double height = bounds.height() / em;
        if (fitWidth > 0) {
            double largest = whole.forARoom() ? LARGEST_IN_A_ROOM : LARGEST;
            factor = Math.min(Math.max(largest, least), Math.min(width / fitWidth, height / fitHeight));
            width = stretches ? Math.max(fitWidth, width / factor) : fitWidth;
            height = fitHeight;
        }
        Paper paper = whole.scaled(factor);
        double left = Math.round((bounds.width() - width * paper.em) / 2);
        double top = Math.round((bounds.height() - height * paper.em) / 2);
        Box area = new Box(left, top, width * paper.em, height * paper.em);
        Frame frame = new Frame(
                new Scale(0, width, false, area.x(), area.right()),
                new Scale(0, height, false, area.y(), area.bottom()),
                area);
        DiagramPen pen = new DiagramPen(paper, frame);
        layers.forEach(layer -> layer.paint(pen));
        finish(pen);
        return frame;
    }
}
