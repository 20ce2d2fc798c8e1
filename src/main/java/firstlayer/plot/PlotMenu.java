package firstlayer.plot;

import firstlayer.param.Knobs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Clicks, menu, Delete key and button of a plot with {@link PlotActions}. */
final class PlotMenu {

    private final Plot plot;
    private final Knobs knobs;
    private final MenuButton button = new MenuButton();
    private final ContextMenu menu = new ContextMenu();
    private PlotActions actions;
    private Frame frame;

    PlotMenu(Plot plot, Knobs knobs, PlotActions actions) {
        this.plot = plot;
        this.knobs = knobs;
        button.getStyleClass().add("plot-button");
        button.setManaged(false);
        button.setOnShowing(event -> button.getItems().setAll(everything()));
        plot.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
        plot.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        plot.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::open);
        plot.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        show(actions);
    }

    void show(PlotActions next) {
        actions = next;
        button.setText(next.button());
        if (button.getItems().isEmpty()) {
            button.getItems().setAll(everything());
        }
    }

    MenuButton button() {
        return button;
    }

    /** Room the button takes at the right end of the head, in pixels. */
    double width() {
        return button.isVisible() ? button.prefWidth(-1) + 0.6 * plot.em() : 0;
    }

    void place(Frame now, double right) {
        frame = now;
        double width = button.prefWidth(-1);
        button.resizeRelocate(Math.round(right - width), 0, width, button.prefHeight(-1));
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        Optional<Grip> grip = grip(event);
        List<PlotAction> own = grip.map(this::of).orElse(List.of());
        Point here = here(event.getX(), event.getY());
        if (event.getClickCount() == 2 && !own.isEmpty()) {
            run(own.get(0), at(grip.get()));
        } else if (event.getClickCount() == 2 && isIn(here) && (grip.isPresent() || isGround(event))) {
            // The first click may have brought a grip here.
            actions.here().stream().findFirst().ifPresent(action -> run(action, here));
        } else if (event.getClickCount() == 1 && isIn(here) && isGround(event)) {
            actions.click().ifPresent(action -> run(action, here));
        }
    }

    private boolean isGround(Event event) {
        return plot.isGround(event.getTarget());
    }

    private static Optional<Grip> grip(Event event) {
        EventTarget target = event.getTarget();
        return target instanceof GripNode node ? Optional.of(node.grip()) : Optional.empty();
    }

    private List<PlotAction> of(Grip grip) {
        return actions.onGrips().getOrDefault(grip.id(), List.of());
    }

    private Point at(Grip grip) {
        return grip.at().apply(knobs.now());
    }

    private Point here(double x, double y) {
        return new Point(frame.x().back(x), frame.y().back(y));
    }

    private boolean isIn(Point place) {
        return frame.area().holds(new Box(frame.x().at(place.x()), frame.y().at(place.y()), 0, 0));
    }

    private void run(PlotAction action, Point place) {
        knobs.set(action.change().apply(knobs.now(), place));
    }

    private void open(ContextMenuEvent event) {
        Optional<Grip> grip = grip(event);
        List<PlotAction> own = grip.map(this::of).orElse(List.of());
        Point pointed = here(event.getX(), event.getY());
        boolean ground = isGround(event) && (event.isKeyboardTrigger() || isIn(pointed));
        if (own.isEmpty() && !ground) {
            return;
        }
        Point place = !own.isEmpty()
                ? at(grip.orElseThrow())
                : event.isKeyboardTrigger() ? actions.home().apply(knobs.now()) : pointed;
        menu.getItems().setAll(items(own.isEmpty() ? actions.here() : own, place));
        if (!menu.getItems().isEmpty()) {
            menu.show(plot, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private List<MenuItem> items(List<PlotAction> some, Point place) {
        List<MenuItem> items = new ArrayList<>();
        for (PlotAction action : some) {
            MenuItem item = new MenuItem(action.label());
            item.setOnAction(event -> run(action, place));
            items.add(item);
        }
        return items;
    }

    /** What the button offers: all that can be done at its place, and a menu for each grip. */
    private List<MenuItem> everything() {
        List<MenuItem> all =
                new ArrayList<>(items(actions.here(), actions.home().apply(knobs.now())));
        List<Grip> grips =
                plot.gripsNow().stream().filter(grip -> !of(grip).isEmpty()).toList();
        if (!grips.isEmpty() && !all.isEmpty()) {
            all.add(new SeparatorMenuItem());
        }
        for (Grip grip : grips) {
            Menu own = new Menu(grip.label());
            own.getItems().setAll(items(of(grip), at(grip)));
            all.add(own);
        }
        return all;
    }

    private void key(KeyEvent event) {
        boolean delete = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
        if (!delete || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        grip(event)
                .ifPresent(grip -> of(grip).stream()
                        .filter(PlotAction::delete)
                        .findFirst()
                        .ifPresent(action -> {
                            run(action, at(grip));
                            // What had the keyboard is gone.
                            button.requestFocus();
                            event.consume();
                        }));
    }
}
