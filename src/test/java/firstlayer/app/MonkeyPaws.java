package firstlayer.app;

import firstlayer.monkey.Action;
import firstlayer.param.Link;
import firstlayer.store.Settings.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/**
 * Does actions to an open window, as the system does: by events, to whatever is in front. Each action is a few tasks for the JavaFX
 * thread, one after the other, none of which waits: a dialog may open.
 */
final class MonkeyPaws {

    private static final int STEPS = 4;

    private final OpenWindow open;
    private final MonkeyNotes notes;
    private final Robot robot;

    /** On the JavaFX thread. */
    MonkeyPaws(OpenWindow open, MonkeyNotes notes) {
        this.open = open;
        this.notes = notes;
        this.robot = new Robot();
    }

    /** The tasks of an action; what is there to be pressed is looked for when one runs. */
    List<Runnable> tasks(Action action) {
        return switch (action.kind()) {
            case CLICK ->
                List.of(
                        () -> pick(pressable(), action.share(0)).ifPresent(node -> robot.mouseMove(middle(node))),
                        () -> press(action.word(1)));
            case POINT ->
                List.of(() -> robot.mouseMove(point(action.share(0), action.share(1))), () -> press(action.word(2)));
            case DRAG ->
                drag(
                        () -> Optional.of(point(action.share(0), action.share(1))),
                        action.share(2) - action.share(0),
                        action.share(3) - action.share(1));
            case PULL ->
                drag(
                        () -> pick(draggable(), action.share(0)).map(MonkeyPaws::middle),
                        action.share(1),
                        action.share(2));
            case KEYS -> List.of(() -> keys(action));
            case TYPE -> List.of(() -> type(action.text()));
            case WHEEL -> List.of(() -> wheel(action));
            case SIZE -> List.of(() -> size(action.number(0), action.number(1)));
            case THEME -> List.of(() -> themeItem(action.word(0)).ifPresent(MenuItem::fire));
            case ZOOM -> List.of(() -> zoom(action.number(0)));
            case MENU -> List.of(() -> pick(menu(), action.share(0)).ifPresent(MenuItem::fire));
            case LINK -> List.of(() -> open.window().open(Link.read(action.word(0))));
            case NOTE -> List.of(() -> notes.change(open, action.share(0), action.word(1)));
            case REST -> List.of();
        };
    }

    private interface Place {
        Optional<Point2D> find();
    }

    private List<Runnable> drag(Place place, double across, double down) {
        List<Runnable> tasks = new ArrayList<>();
        tasks.add(() -> place.find().ifPresent(robot::mouseMove));
        tasks.add(() -> robot.mousePress(MouseButton.PRIMARY));
        for (int step = 0; step < STEPS; step++) {
            tasks.add(() -> robot.mouseMove(robot.getMousePosition()
                    .add(
                            across * open.stage().getWidth() / STEPS,
                            down * open.stage().getHeight() / STEPS)));
        }
        tasks.add(() -> robot.mouseRelease(MouseButton.PRIMARY));
        return tasks;
    }

    private void press(String how) {
        MouseButton button = how.equals("SECONDARY") ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        for (int times = how.equals("TWICE") ? 2 : 1; times > 0; times--) {
            robot.mousePress(button);
            robot.mouseRelease(button);
        }
    }

    private void keys(Action action) {
        hit(action.with().stream().map(KeyCode::valueOf).toList());
    }

    private void hit(List<KeyCode> codes) {
        codes.forEach(robot::keyPress);
        for (int i = codes.size() - 1; i >= 0; i--) {
            robot.keyRelease(codes.get(i));
        }
    }

    private void zoom(int steps) {
        hit(List.of(KeyCode.CONTROL, KeyCode.DIGIT0));
        for (int step = Math.abs(steps); step > 0; step--) {
            hit(List.of(KeyCode.CONTROL, steps > 0 ? KeyCode.PLUS : KeyCode.MINUS));
        }
    }

    /** To what has the keyboard in the window that was opened last. */
    private static void type(String text) {
        scenes().reduce((before, scene) -> scene)
                .ifPresent(scene -> text.chars()
                        .mapToObj(c -> String.valueOf((char) c))
                        .map(letter -> new KeyEvent(
                                KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false))
                        .forEach(event ->
                                Event.fireEvent(scene.getFocusOwner() == null ? scene : scene.getFocusOwner(), event)));
    }

    private void wheel(Action action) {
        robot.mouseMove(point(action.share(0), action.share(1)));
        boolean zooms = action.word(3).equals("CONTROL");
        if (zooms) {
            robot.keyPress(KeyCode.CONTROL);
        }
        robot.mouseWheel(action.number(2));
        if (zooms) {
            robot.keyRelease(KeyCode.CONTROL);
        }
    }

    private void size(int width, int height) {
        // The screen in memory holds nothing that reaches beyond its edges.
        open.stage().setX(0);
        open.stage().setY(0);
        open.stage().setWidth(width);
        open.stage().setHeight(height);
    }

    private Point2D point(double across, double down) {
        return new Point2D(
                open.stage().getX() + across * open.stage().getWidth(),
                open.stage().getY() + down * open.stage().getHeight());
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static <T> Optional<T> pick(List<T> all, double share) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get((int) (share * all.size())));
    }

    private static Stream<Scene> scenes() {
        return Window.getWindows().stream().filter(Window::isShowing).map(Window::getScene);
    }

    /** What is inside its window, popups and dialogs before what they cover. */
    private static Stream<Node> seen() {
        List<Scene> scenes = new ArrayList<>(scenes().toList());
        Collections.reverse(scenes);
        return scenes.stream().flatMap(scene -> Tree.of(scene.getRoot()).filter(node -> isIn(scene, node)));
    }

    private static boolean isIn(Scene scene, Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return Tree.isSeen(node)
                && bounds.getWidth() > 0
                && bounds.getCenterX() >= 0
                && bounds.getCenterY() >= 0
                && bounds.getCenterX() < scene.getWidth()
                && bounds.getCenterY() < scene.getHeight();
    }

    private static List<Node> pressable() {
        return seen().filter(node -> node instanceof ButtonBase
                        || node instanceof TextInputControl
                        || node instanceof Slider
                        || node.getOnMouseClicked() != null
                        || node.getOnMousePressed() != null
                        || node.getStyleClass().contains("menu-item")
                        || node.getStyleClass().contains("list-cell"))
                .toList();
    }

    private static List<Node> draggable() {
        return seen().filter(node -> node.getOnMouseDragged() != null
                        || node.getStyleClass().stream()
                                .anyMatch(style -> List.of("grip", "thumb", "split-pane-divider", "live-number")
                                        .contains(style)))
                .toList();
    }

    /** Items of the menu, unless a dialog must be answered first or a lecture is given. */
    private List<MenuItem> menu() {
        if (scenes().anyMatch(scene -> scene.getRoot() instanceof DialogPane)) {
            return List.of();
        }
        return open.scene().getRoot().lookupAll(".top-bar .menu-button").stream()
                .filter(Tree::isSeen)
                .flatMap(button -> ((MenuButton) button).getItems().stream())
                .flatMap(MonkeyPaws::items)
                .toList();
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(MonkeyPaws::items) : Stream.of(item);
    }

    private Optional<MenuItem> themeItem(String theme) {
        return menu().stream()
                .filter(item ->
                        item.getUserData() instanceof Theme each && each.name().equals(theme))
                .findFirst();
    }
}
