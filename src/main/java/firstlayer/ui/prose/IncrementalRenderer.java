package firstlayer.ui.prose;

import firstlayer.note.node.Section;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.commonmark.node.Node;

/**
 * Builds a page from the top: what is seen first at once, the rest a few blocks a frame, so that opening a long note holds
 * nothing up.
 */
final class IncrementalRenderer extends AnimationTimer {
    private static final int AT_ONCE = 8;
    private static final long NANOS_A_FRAME = 4_000_000;

    private final Deque<Runnable> rest = new ArrayDeque<>();
    private final RenderContext sheet;
    private boolean seen;

    IncrementalRenderer(Pane page, Node note, RenderContext sheet) {
        this.sheet = sheet;
        for (Node block = note.getFirstChild(); block != null; block = block.getNext()) {
            plan(page, block);
        }
        for (int i = 0; i < AT_ONCE && !rest.isEmpty(); i++) {
            rest.remove().run();
        }
        start();
    }

    private void plan(Pane column, Node block) {
        if (block instanceof Section section && section.kind() == Section.Kind.CHECK) {
            VBox box = new VBox();
            box.getStyleClass().addAll("section", section.kind().name().toLowerCase(Locale.ROOT));
            rest.add(() -> column.getChildren().add(box));
            for (Node child = section.getFirstChild(); child != null; child = child.getNext()) {
                plan(box, child);
            }
        } else {
            rest.add(() -> BlockRenderer.add(column, block, sheet));
        }
    }

    @Override
    public void handle(long now) {
        // The first frame belongs to what is there already.
        if (!seen) {
            seen = true;
            return;
        }
        long begin = System.nanoTime();
        while (!rest.isEmpty() && System.nanoTime() - begin < NANOS_A_FRAME) {
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
