package firstlayer.ui.prose;

import firstlayer.note.node.Nodes;
import firstlayer.note.node.Section;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/**
 * Builds a page from the top: what is seen first at once, the rest a few blocks a frame, so that opening a long note holds
 * nothing up.
 */
final class IncrementalRenderer extends AnimationTimer {
    private static final int AT_ONCE = 8;
    /** Of text: a block may hold a thousand, and one of those is enough for a beginning. */
    private static final int PIECES_AT_ONCE = 300;

    private static final long NANOS_A_FRAME = 4_000_000;
    private static final long MOST_NANOS_A_FRAME = 30_000_000;

    private final Deque<Runnable> rest = new ArrayDeque<>();
    private final RenderContext context;
    private int pieces;
    private long before;

    IncrementalRenderer(Pane page, Node note, RenderContext context) {
        this.context = context;
        GrowingColumn column = new GrowingColumn(page, "blocks");
        for (Node block = note.getFirstChild(); block != null; block = block.getNext()) {
            plan(column, block);
        }
        for (int i = 0; i < AT_ONCE && pieces < PIECES_AT_ONCE && !rest.isEmpty(); i++) {
            rest.remove().run();
        }
        start();
    }

    private void plan(GrowingColumn column, Node block) {
        if (block instanceof Section section && section.kind() == Section.Kind.CHECK) {
            VBox box = new VBox();
            box.getStyleClass().addAll("section", section.kind().name().toLowerCase(Locale.ROOT));
            rest.add(() -> column.next().getChildren().add(box));
            GrowingColumn inside = new GrowingColumn(box, "blocks");
            for (Node child = section.getFirstChild(); child != null; child = child.getNext()) {
                plan(inside, child);
            }
        } else if (block instanceof Section section && section.kind() == Section.Kind.DEEPER) {
            DeeperBox box = new DeeperBox(section, context);
            add(section.heading(), () -> column.next().getChildren().add(box));
            GrowingColumn inside = new GrowingColumn(box.content(), "blocks");
            for (Node child = section.heading().getNext(); child != null; child = child.getNext()) {
                plan(inside, child);
            }
        } else if (block instanceof ListBlock list) {
            VBox box = ListRenderer.box();
            rest.add(() -> column.next().getChildren().add(box));
            GrowingColumn inside = new GrowingColumn(box, "list");
            List<ListItem> items = Nodes.children(list, ListItem.class);
            for (int i = 0; i < items.size(); i++) {
                int index = i;
                add(
                        items.get(i),
                        () -> inside.next()
                                .getChildren()
                                .add(ListRenderer.item(list, items.get(index), index, context)));
            }
        } else {
            add(block, () -> BlockRenderer.add(column.next(), block, context));
        }
    }

    private void add(Node block, Runnable build) {
        rest.add(() -> {
            pieces += Nodes.count(block);
            build.run();
        });
    }

    // As long as a frame takes to lay out, up to a limit: what is long already grows by larger steps.
    @Override
    public void handle(long now) {
        long frame = now - before;
        boolean first = before == 0;
        before = now;
        // The first frame belongs to what is there already.
        if (first) {
            return;
        }
        long nanos = Math.max(NANOS_A_FRAME, Math.min(MOST_NANOS_A_FRAME, frame / 2));
        long begin = System.nanoTime();
        while (!rest.isEmpty() && System.nanoTime() - begin < nanos) {
            rest.remove().run();
        }
        if (rest.isEmpty()) {
            stop();
        }
    }

    boolean isFinished() {
        return rest.isEmpty();
    }

    /** Builds what is left now. */
    void finish() {
        stop();
        while (!rest.isEmpty()) {
            rest.remove().run();
        }
    }
}
