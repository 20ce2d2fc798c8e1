package firstlayer.ui.prose;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * What is selected on a page: from a position in one passage to a position in another. Drag; double-click for a word, triple
 * for a passage; Ctrl+A for everything shown, Ctrl+C copies plain text.
 */
final class Selection {

    private record Spot(int passage, int character) implements Comparable<Spot> {
        @Override
        public int compareTo(Spot other) {
            return passage != other.passage
                    ? Integer.compare(passage, other.passage)
                    : Integer.compare(character, other.character);
        }
    }

    private static final Spot START = new Spot(0, 0);

    private final Parent page;
    private List<Passage> passages = List.of();
    private Spot anchor = START;
    private Spot end = START;

    Selection(Parent page) {
        this.page = page;
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        page.requestFocus();
        gather();
        if (passages.isEmpty()) {
            return;
        }
        Spot spot = spot(event);
        Passage passage = passages.get(spot.passage());
        if (event.getClickCount() == 2) {
            word(spot, passage.characters());
        } else if (event.getClickCount() >= 3) {
            select(new Spot(spot.passage(), 0), new Spot(spot.passage(), passage.length()));
        } else {
            select(event.isShiftDown() ? anchor : spot, spot);
        }
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown() && !passages.isEmpty() && event.getClickCount() < 2) {
            select(anchor, spot(event));
        }
    }

    private void key(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case A -> {
                all();
                event.consume();
            }
            case C -> {
                if (!text().isEmpty()) {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(text());
                    Clipboard.getSystemClipboard().setContent(content);
                    event.consume();
                }
            }
            default -> {
                // Other keys are not about the selection.
            }
        }
    }

    /** Everything that is shown. */
    void all() {
        gather();
        if (!passages.isEmpty()) {
            int last = passages.size() - 1;
            select(START, new Spot(last, passages.get(last).length()));
        }
    }

    /** What is selected as plain text: a live number as its digits, a formula as its TeX. */
    String text() {
        StringBuilder text = new StringBuilder();
        Spot first = first();
        Spot last = last();
        for (int i = first.passage(); i <= last.passage() && i < passages.size(); i++) {
            Passage passage = passages.get(i);
            text.append(i == first.passage() ? "" : isTight(i - 1) && isTight(i) ? "\n" : "\n\n");
            text.append(passage.copy(from(i), to(i)));
        }
        return text.toString();
    }

    private boolean isTight(int passage) {
        return passages.get(passage).isTight();
    }

    private Spot first() {
        return anchor.compareTo(end) <= 0 ? anchor : end;
    }

    private Spot last() {
        return anchor.compareTo(end) <= 0 ? end : anchor;
    }

    private int from(int passage) {
        return passage == first().passage() ? first().character() : 0;
    }

    private int to(int passage) {
        return passage == last().passage()
                ? last().character()
                : passages.get(passage).length();
    }

    private void select(Spot from, Spot to) {
        anchor = from;
        end = to;
        for (int i = 0; i < passages.size(); i++) {
            boolean inside = i >= first().passage() && i <= last().passage();
            passages.get(i).select(inside ? from(i) : 0, inside ? to(i) : 0);
        }
    }

    private void word(Spot spot, String text) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int at = Math.min(spot.character(), Math.max(0, text.length() - 1));
        int end = words.following(at);
        select(new Spot(spot.passage(), words.previous()), new Spot(spot.passage(), end));
    }

    // Answers come and go, so what there is to select is looked up when a selection begins.
    private void gather() {
        passages.forEach(passage -> passage.select(0, 0));
        List<Passage> found = passages(page);
        if (!found.equals(passages)) {
            anchor = START;
            end = START;
        }
        passages = found;
    }

    /** The passages that are shown, from top to bottom. */
    static List<Passage> passages(Parent page) {
        List<Passage> found = new ArrayList<>();
        gather(page, false, found);
        return found;
    }

    /** The same with those of folded sections. */
    static List<Passage> passagesAlsoFolded(Parent page) {
        List<Passage> found = new ArrayList<>();
        gather(page, true, found);
        return found;
    }

    private static void gather(Parent parent, boolean alsoFolded, List<Passage> found) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            boolean seen = child.isVisible() || alsoFolded && DeeperBox.isFolded(child);
            if (child instanceof Passage passage && seen) {
                found.add(passage);
            } else if (child instanceof Parent inner && seen) {
                gather(inner, alsoFolded, found);
            }
        }
    }

    private Spot spot(MouseEvent event) {
        int nearest = 0;
        double best = Double.MAX_VALUE;
        for (int i = 0; i < passages.size(); i++) {
            double distance = distance(passages.get(i), event);
            if (distance < best) {
                best = distance;
                nearest = i;
            }
        }
        Passage passage = passages.get(nearest);
        Point2D local = passage.sceneToLocal(event.getSceneX(), event.getSceneY());
        int character = local.getY() < 0
                ? 0
                : local.getY() > passage.getHeight() ? passage.length() : insertion(passage, local);
        return new Spot(nearest, Math.max(0, Math.min(passage.length(), character)));
    }

    private static int insertion(Passage passage, Point2D local) {
        return passage.hitTest(local).getInsertionIndex();
    }

    private static double distance(Passage passage, MouseEvent event) {
        Point2D local = passage.sceneToLocal(event.getSceneX(), event.getSceneY());
        Bounds bounds = passage.getLayoutBounds();
        double down = Math.max(0, Math.max(bounds.getMinY() - local.getY(), local.getY() - bounds.getMaxY()));
        double across = Math.max(0, Math.max(bounds.getMinX() - local.getX(), local.getX() - bounds.getMaxX()));
        // Beside a line counts as on it, unless another passage stands there.
        return 1_000 * down + across;
    }
}
