package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.param.Knobs;
import firstlayer.param.Link;
import firstlayer.param.Values;
import firstlayer.store.Settings.Theme;
import firstlayer.widget.WidgetEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** Every scene by keyboard and by ear: whatever can be dragged is moved by keys as well, and each of its numbers can be typed. */
class NothingNeedsADragTest {

    @Test
    void everyGripOfEverySceneGoesByKeysAndByNumber() throws IOException {
        try (OpenWindow open = OpenWindow.with(Theme.LIGHT, 100)) {
            open.size(1366, 768);
            List<String> faults = new ArrayList<>();
            for (String link : scenes()) {
                open.go(link);
                faults.addAll(onFxThread(() -> Accessible.faultsUnder(open.one(".picture-side"), link)));
                if (onFxThread(() -> open.one(".picture > *").getAccessibleText())
                        .isBlank()) {
                    faults.add(link + ": the picture says nothing");
                }
                faults.addAll(onFxThread(() -> walk(open, link)));
            }
            assertEquals("", String.join("\n", faults));
        }
    }

    private static List<String> scenes() {
        return Catalog.all().entries().stream()
                .map(WidgetEntry::widget)
                .flatMap(widget -> Ends.scenes(widget).stream()
                        .map(values -> Link.of(widget.id(), values, List.of()).toString()))
                .toList();
    }

    private static List<String> walk(OpenWindow open, String link) {
        Knobs knobs = open.window().session().orElseThrow().knobs();
        Values start = knobs.now();
        List<String> faults = new ArrayList<>();
        List<Node> grips = Tree.of(open.one(".picture"))
                .filter(node -> node.getStyleClass().contains("grip")
                        || node.getStyleClass().contains("number-grip"))
                .filter(Tree::isSeen)
                .toList();
        for (Node grip : grips) {
            String called = String.format(Locale.ROOT, "%s: %s", link, grip.getId());
            List<Values> arrows = Stream.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN)
                    .map(key -> after(knobs, start, grip, key))
                    .filter(values -> !values.equals(start))
                    .toList();
            if (arrows.isEmpty()) {
                faults.add(called + " is not moved by arrows");
            }
            Values low = after(knobs, start, grip, KeyCode.HOME);
            Values high = after(knobs, start, grip, KeyCode.END);
            // A direction that has gone round is where it began.
            if (low.equals(start) && high.equals(start)) {
                faults.add(called + " has no ends");
            }
            if (grip.getStyleClass().contains("grip") && !arrows.isEmpty()) {
                faults.addAll(typed(open, knobs, start, grip, arrows.get(0)));
            }
        }
        return faults;
    }

    private static Values after(Knobs knobs, Values start, Node grip, KeyCode key) {
        press(grip, key);
        Values after = knobs.now();
        knobs.set(start);
        return after;
    }

    /** What is written in the box where an arrow has led leads there too, from anywhere. */
    private static List<String> typed(OpenWindow open, Knobs knobs, Values start, Node grip, Values there) {
        knobs.set(there);
        String text = entry(open, grip).getText();
        knobs.set(start);
        TextField entry = entry(open, grip);
        String before = entry.getText();
        entry.setText(text);
        entry.getOnAction().handle(new ActionEvent());
        String after = entry(open, grip).getText();
        boolean right =
                after.equals(text) && !before.equals(text) && !knobs.now().equals(start);
        knobs.set(start);
        return right
                ? List.of()
                : List.of(String.format(
                        Locale.ROOT,
                        "%s: %s at %s becomes %s, not %s",
                        open.link(),
                        grip.getId(),
                        before,
                        after,
                        text));
    }

    private static TextField entry(OpenWindow open, Node grip) {
        grip.requestFocus();
        press(grip, KeyCode.ENTER);
        TextField entry = (TextField) open.one(".grip-entry");
        // Only its text is looked at, or it is used at once; the next takes its place.
        grip.requestFocus();
        return entry;
    }

    private static void press(Node node, KeyCode key) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(node, new KeyEvent(type, "", "", key, false, false, false, false));
        }
    }
}
