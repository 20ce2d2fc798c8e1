package firstlayer.widgets;

import firstlayer.plot.Board;
import firstlayer.plot.Part;
import firstlayer.plot.StageBoard;
import firstlayer.widget.Place;
import firstlayer.widget.WidgetView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/**
 * A view made of parts: on a desk all of them on one board, on a stage at most three, which can be chosen.
 *
 * @param <R> the result that is painted
 */
public abstract class PartsView<R> implements WidgetView<R> {

    private final BorderPane desk = new BorderPane();
    private final StageBoard stage = new StageBoard();
    private final Place place;
    private Optional<Part> all = Optional.empty();
    private List<Part.One> inOrder = List.of();
    private Set<String> out = Set.of();

    protected PartsView(Place place) {
        this.place = place;
    }

    protected final boolean isOnStage() {
        return place == Place.STAGE;
    }

    /**
     * Lays the drawings out anew, for where the view hangs.
     *
     * @param onDesk  all that is to be seen, with its shares of the room
     * @param onStage all that can be chosen, the most important first
     */
    protected final void arrange(Part onDesk, List<Part.One> onStage) {
        all = Optional.of(onDesk);
        inOrder = onStage;
        layOut();
    }

    private void layOut() {
        if (isOnStage()) {
            List<Part.One> left = inOrder.stream().filter(this::isShown).toList();
            stage.arrange(left.isEmpty() ? inOrder : left);
        } else {
            all.map(whole -> whole.only(this::isShown).orElse(whole))
                    .ifPresent(shown -> desk.setCenter(new Board(shown)));
        }
    }

    private boolean isShown(Part.One part) {
        return !out.contains(part.drawing().name());
    }

    @Override
    public final void leaveOut(Set<String> parts) {
        if (!out.equals(parts)) {
            out = Set.copyOf(parts);
            layOut();
        }
    }

    /** A line below all parts of a desk; null for none. */
    protected final void caption(Node line) {
        desk.setBottom(line);
    }

    @Override
    public final Node node() {
        return isOnStage() ? stage : desk;
    }

    @Override
    public final List<String> parts() {
        return stage.parts();
    }

    @Override
    public final void choose(List<String> parts) {
        stage.choose(parts);
    }
}
