package firstlayer.plot;

import firstlayer.param.Knobs;
import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/**
 * A picture that layers paint: a {@link Plot} or a {@link Diagram}.
 *
 * <p>It is painted at most once a pulse, and only after something it shows has changed. Text and lines grow with the font
 * size, colours come from the style sheet.
 */
public abstract sealed class Drawing extends Region permits Plot, Diagram {

    private static final String ONLY_NOW = "this run only";

    private final DrawingStyle style = new DrawingStyle(this::repaint);
    private final Ruler ruler = new Ruler();
    private final Pixels pixels = new Pixels(this::repaint);
    private final Sheet sheet = new Sheet();
    private final Overlay overlay = new Overlay(this, sheet);
    private final List<Node> standing = new ArrayList<>();
    private List<TextBox> texts = List.of();
    private String name = "";
    private boolean onlyNow;

    Drawing() {
        getStyleClass().add("plot");
        sheet.setManaged(false);
        sheet.add(pixels);
        getChildren().add(sheet);
    }

    /** Unmanaged, so that painting again does not lay out the whole window. */
    private final class Sheet extends Region implements Overlay.Ground {

        @Override
        public void add(Node node) {
            getChildren().add(node);
        }

        @Override
        public void remove(Node node) {
            getChildren().remove(node);
        }

        @Override
        protected void layoutChildren() {
            paintCanvas();
        }
    }

    /** Shows these grips, in this order for the keyboard; those already there are kept, with their focus and drag. */
    public final void grips(Knobs knobs, List<Grip> grips) {
        overlay.grips(knobs, grips);
        overlaid();
    }

    /** Shows these grips. */
    public final void grips(Knobs knobs, Grip... grips) {
        grips(knobs, List.of(grips));
    }

    /** Makes these lines handles; those already there are kept. */
    public final void lineGrips(Knobs knobs, List<LineGrip> lineGrips) {
        overlay.lineGrips(knobs, lineGrips);
        overlaid();
    }

    /** Shows these places that can be clicked, in this order for the keyboard; those already there are kept. */
    public final void spots(List<Spot> spots) {
        overlay.spots(spots);
        overlaid();
    }

    /** Shows these numbers that can be turned, in this order for the keyboard, after the spots; those already there are kept. */
    public final void numberGrips(Knobs knobs, List<NumberGrip> numberGrips) {
        overlay.numberGrips(knobs, numberGrips);
        overlaid();
    }

    /** The texts that stand in the drawing as it was last painted. */
    public final List<TextBox> texts() {
        return texts;
    }

    /** Its public name within its picture, such as {@code losses}; empty before it has a place there. */
    public final String name() {
        return name;
    }

    /**
     * @param name lower case, words joined by hyphens
     */
    public final void name(String name) {
        if (!name.matches("[a-z]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("name '" + name + "'; write it like 'loss-by-step'");
        }
        this.name = name;
    }

    /** Whether runs stand beside the one now and are not drawn here: then it says so. */
    public final void onlyNow(boolean only) {
        if (onlyNow != only) {
            onlyNow = only;
            repaint();
        }
    }

    /** The same for some of a picture's parts. */
    public static void onlyNow(boolean only, Drawing... parts) {
        List.of(parts).forEach(part -> part.onlyNow(only));
    }

    /** Places the labels, with the word that other runs are not drawn here. */
    final void finish(Pen pen) {
        if (onlyNow) {
            pen.corner(ONLY_NOW, Ink.MUTED.small());
        }
        pen.finish();
    }

    /** Pixels of one em, for those who divide the room among drawings. */
    public final double em() {
        return style.em();
    }

    final DrawingStyle style() {
        return style;
    }

    /** The grips there are, in their order. */
    final List<Grip> gripsNow() {
        return overlay.gripsNow();
    }

    /** Gives the keyboard to a grip, if it is there. */
    final void focus(String grip) {
        overlay.focus(grip);
    }

    /** Stands a control over the drawing, the last for the keyboard. */
    final void stand(Node node) {
        standing.add(node);
        sheet.add(node);
    }

    /** Opens a box at a place, until the keyboard leaves it. */
    final void open(EntryBox entry, Box place, Box area) {
        sheet.add(entry);
        entry.applyCss();
        entry.open(place, area, em(), () -> sheet.remove(entry));
    }

    private void overlaid() {
        standing.forEach(Node::toFront);
        repaint();
    }

    /** Whether nothing that stands over the drawing was met. */
    final boolean isGround(EventTarget target) {
        return target == this || target == sheet;
    }

    final boolean isHeld() {
        return overlay.isHeld();
    }

    /** Paints again at the next pulse. */
    final void repaint() {
        if (sheet != null) {
            sheet.requestLayout();
        }
    }

    private void paintCanvas() {
        double width = getWidth();
        double height = getHeight();
        GraphicsContext context = pixels.clear(width, height);
        if (width < 1 || height < 1) {
            return;
        }
        Paper paper = paper(new CanvasSurface(context, style.palette(), ruler, pixels.images()));
        Frame frame = paint(paper);
        texts = List.copyOf(paper.texts());
        overlay.place(frame);
    }

    /** Draws everything, grips included, on another surface. */
    final void drawOn(Surface surface) {
        Paper paper = paper(surface);
        overlay.draw(paper, paint(paper));
    }

    /** Draws everything, grips included, on another canvas. */
    final void drawOn(GraphicsContext context) {
        drawOn(new CanvasSurface(context, style.palette(), ruler, new RasterImages()));
    }

    private Paper paper(Surface surface) {
        Box bounds = new Box(0, 0, getWidth(), getHeight());
        return new Paper(surface, style.palette(), ruler, bounds, style.em(), style.leastLine(), style.leastText());
    }

    /** Paints everything, and says where coordinates lie. */
    abstract Frame paint(Paper paper);

    /** Called when the pointer goes down on a grip. */
    abstract void grabbed();

    /** Called when a gesture on a grip is over. */
    abstract void letGo();

    @Override
    protected double computePrefWidth(double height) {
        return 20 * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 14 * em();
    }

    @Override
    protected final void layoutChildren() {
        sheet.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return DrawingStyle.ALL;
    }

    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return DrawingStyle.ALL;
    }
}
