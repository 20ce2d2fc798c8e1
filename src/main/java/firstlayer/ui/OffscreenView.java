package firstlayer.ui;

import firstlayer.param.Knobs;
import firstlayer.param.Link;
import firstlayer.plot.SvgHead;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.WidgetEntry;
import firstlayer.widget.WidgetView;
import java.util.List;
import java.util.Set;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/** A view away from the screen, that shows one moment after another. On the JavaFX thread. */
public final class OffscreenView<R> {

    private final WidgetEntry<R> entry;
    private final Knobs knobs;
    private final WidgetView<R> view;
    private final OffscreenScene scene;
    private Picture<R> shown;

    /**
     * @param first  what it shows first
     * @param place  the desk, with all parts; or the stage, of which one can be chosen
     * @param sheets the style sheets it is drawn in
     */
    public OffscreenView(
            WidgetEntry<R> entry, Picture<R> first, Place place, List<String> sheets, double width, double height) {
        this.entry = entry;
        this.knobs = new Knobs(entry.widget().parameters(), first.values().toQuery());
        this.view = entry.view().apply(knobs, place);
        this.scene = new OffscreenScene((Region) view.node(), sheets, width, height);
        show(first);
    }

    /**
     * Shows one part alone, of a view for the stage.
     *
     * @throws IllegalArgumentException where there is none of this name, saying which there are
     */
    public void only(String part) {
        if (!view.parts().contains(part)) {
            throw new IllegalArgumentException(
                    "no part '" + part + "' in this picture; it has " + String.join(", ", view.parts()));
        }
        view.choose(List.of(part));
    }

    /** Leaves these parts out. */
    public void leaveOut(Set<String> parts) {
        view.leaveOut(parts);
    }

    public void show(Picture<R> picture) {
        shown = picture;
        // Grips stand where the knobs say.
        knobs.set(picture.values());
        view.show(picture);
    }

    /**
     * @param scale pixels of the image for one of the screen
     */
    public WritableImage image(double scale) {
        return scene.image(scale);
    }

    /**
     * @param ids what the names inside the document begin with
     */
    public String svg(String ids) {
        Link link = Link.of(
                entry.widget().id(),
                shown.values(),
                shown.kept().stream().map(kept -> kept.values()).toList());
        return scene.svg(new SvgHead(entry.widget().describe(shown.now()), link.toString(), ids));
    }
}
