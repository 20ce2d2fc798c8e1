package firstlayer.widget;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;

/** Paints results; hands its grips' changes to the knobs it was made with. */
public interface WidgetView<R> {

    /** The same node at every call. */
    Node node();

    void show(Picture<R> picture);

    /** On a stage the names of all parts that can be shown now, the most important first; none on a desk, which shows them all. */
    default List<String> parts() {
        return List.of();
    }

    /**
     * Shows only these parts, in this order, until something else is chosen.
     *
     * @param parts names of {@link #parts}, of which the first three count; others are passed over, and where none is left the
     *     view chooses
     */
    default void choose(List<String> parts) {}

    /**
     * Leaves these parts out, as if there were none of their names, until told otherwise; one part at least is always shown.
     *
     * @param parts names of {@link Widget#parts}
     */
    default void leaveOut(Set<String> parts) {}
}
