package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.store.Settings.Theme;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What a reader does again and again, one thing at a time: nothing of it stays behind. */
class RepeatedOperationsTest {

    /** What is still filling up, such as fonts of several sizes, is full after so many times. */
    private static final int MOST = 6;

    /** Kept on purpose, up to a number: what is undone, or gone back to. */
    private static final Set<String> KEPT =
            Set.of("firstlayer.param.Knobs$Moment", "firstlayer.param.Values", "firstlayer.ui.shell.History$NoteVisit");

    private OpenWindow open;
    private Hands hands;

    private Map<String, Runnable> operations() {
        Map<String, Runnable> all = new LinkedHashMap<>();
        all.put("review", () -> {
            hands.tap(KeyCode.CONTROL, KeyCode.R);
            hands.tap(KeyCode.ESCAPE);
        });
        all.put("search", () -> {
            hands.tap(KeyCode.CONTROL, KeyCode.K);
            type("loss");
            open.settle();
            hands.tap(KeyCode.ESCAPE);
            hands.tap(KeyCode.ESCAPE);
        });
        all.put("find", () -> {
            hands.tap(KeyCode.CONTROL, KeyCode.F);
            type("step");
            hands.tap(KeyCode.ENTER);
            hands.tap(KeyCode.ESCAPE);
        });
        all.put("key card", () -> {
            hands.tap(KeyCode.F1);
            hands.tap(KeyCode.ESCAPE);
        });
        all.put("steps", () -> {
            hands.tap(KeyCode.S);
            hands.tap(KeyCode.R);
        });
        all.put("scenes", () -> {
            open.go("learning-rate?scene=two-weights");
            open.go("learning-rate?rate=0.3");
        });
        all.put("stage", () -> {
            hands.tap(KeyCode.F5);
            hands.tap(KeyCode.PAGE_DOWN);
            hands.tap(KeyCode.ESCAPE);
        });
        all.put("theme", () -> List.of(Theme.DARK, Theme.LIGHT).forEach(this::theme));
        return all;
    }

    private void type(String words) {
        onFxThread(() -> {
            ((TextInputControl) open.scene().getFocusOwner()).setText(words);
            return null;
        });
    }

    private void theme(Theme theme) {
        onFxThread(() -> {
            Tree.of(open.scene().getRoot())
                    .filter(MenuButton.class::isInstance)
                    .flatMap(menu -> ((MenuButton) menu).getItems().stream())
                    .flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item))
                    .filter(item -> item.getUserData() == theme)
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
    }

    /** Of what more is held after each time, however often it is repeated. */
    private Set<String> left(Iterable<Runnable> operations) {
        once(operations);
        Map<String, Integer> before = held();
        once(operations);
        Map<String, Integer> now = held();
        Set<String> left = grown(before, now);
        for (int again = 0; again < MOST && !left.isEmpty(); again++) {
            before = now;
            once(operations);
            now = held();
            left.retainAll(grown(before, now));
        }
        return left;
    }

    private void once(Iterable<Runnable> operations) {
        operations.forEach(operation -> {
            operation.run();
            open.settle();
        });
    }

    private static Set<String> grown(Map<String, Integer> before, Map<String, Integer> after) {
        return after.entrySet().stream()
                .filter(kind -> kind.getValue() - before.getOrDefault(kind.getKey(), 0) > 0)
                .map(Map.Entry::getKey)
                .filter(kind -> kind.startsWith("firstlayer.") || isNode(kind))
                .filter(kind -> !KEPT.contains(kind))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isNode(String kind) {
        try {
            return Node.class.isAssignableFrom(
                    Class.forName(kind, false, RepeatedOperationsTest.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError ofTheMachine) {
            return false;
        }
    }

    private Map<String, Integer> held() {
        open.settle();
        // What only a listener that nobody hears held is let go one collection later.
        System.gc();
        onFxThread(() -> null);
        return Heap.held();
    }

    @Test
    void nothingStaysBehind() throws IOException {
        open = OpenWindow.at("learning-rate?rate=0.3", 1024, 640);
        hands = new Hands(open);
        try {
            Map<String, Runnable> all = operations();
            if (!left(all.values()).isEmpty()) {
                // Only then it is worth the time to ask which it was.
                Map<String, Set<String>> each = new LinkedHashMap<>();
                all.forEach((name, operation) -> each.put(name, left(List.of(operation))));
                each.values().removeIf(Set::isEmpty);
                assertEquals(Map.of(), each);
            }
        } finally {
            open.close();
        }
    }
}
