package firstlayer.app;

import firstlayer.app.StagePlan.Form;
import firstlayer.store.LectureSettings;
import firstlayer.store.LectureSettings.StageLook;
import firstlayer.store.LectureSettings.StageScreen;
import firstlayer.store.Settings.Frame;
import firstlayer.store.SettingsStore;
import firstlayer.ui.stage.StageFoot;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** On which screen the stage is, and how it comes there and back. */
final class StageDisplay {

    /** Who gives the lecture. */
    interface Speaker {

        /** A key that was pressed, written or let go in a window of the lecture. */
        void press(KeyEvent event);

        /** A window of the lecture lost the keyboard: what is held there is let go elsewhere. */
        void letGo();

        /** The stage is in another window now. */
        void moved();

        /** Another screen is there that could show the stage. */
        void offered();

        /** Says something about the screens. */
        void say(String word);

        /** The stage's window was asked to close. */
        void leave();
    }

    private final Stage window;
    private final Scene desk;
    private final Monitors monitors;
    private final SettingsStore settings;
    private final Speaker speaker;
    private final EventHandler<KeyEvent> keys;
    private final ChangeListener<Boolean> focus;
    // Another for each lecture: one in no window holds what was shown in it last.
    private StageScene scene;
    private Optional<StageWindow> open = Optional.empty();
    private Optional<Rectangle2D> screen = Optional.empty();
    private Runnable unwatch = () -> {};
    private boolean looking;

    /** @param desk what the program's window shows beside a lecture */
    StageDisplay(Stage window, Scene desk, Monitors monitors, SettingsStore settings, Speaker speaker) {
        this.window = window;
        this.desk = desk;
        this.monitors = monitors;
        this.settings = settings;
        this.speaker = speaker;
        this.keys = speaker::press;
        this.focus = (property, before, now) -> speaker.letGo();
        this.scene = new StageScene(settings.get(LectureSettings.LOOK));
    }

    /**
     * Puts the stage on a screen, asking which where that is not clear.
     *
     * @return whether there is a stage now
     */
    boolean open() {
        StagePlan plan = plan();
        speaker.say(plan.word());
        if (plan.form() == Form.NONE) {
            return false;
        }
        Optional<Rectangle2D> chosen = plan.stages().stream().findFirst();
        if (plan.form() == Form.ASK) {
            chosen = ScreenChoice.ask(plan.stages(), window);
            chosen.ifPresent(this::remember);
            if (chosen.isEmpty()) {
                return false;
            }
        }
        put(chosen);
        return true;
    }

    /** Shows another stage in the window that is open. */
    void show(Parent view) {
        scene.show(view);
    }

    /** What lies over the foot of the stage. */
    StageFoot foot() {
        return scene.foot();
    }

    private StagePlan plan() {
        return StagePlan.of(
                monitors.bounds(),
                bounds(),
                settings.get(LectureSettings.SCREEN)
                        .chosen()
                        .map(chosen -> new Rectangle2D(chosen.x(), chosen.y(), chosen.width(), chosen.height())));
    }

    private Rectangle2D bounds() {
        return new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
    }

    private void remember(Rectangle2D chosen) {
        settings.set(
                LectureSettings.SCREEN,
                new StageScreen(chosen.getMinX(), chosen.getMinY(), chosen.getWidth(), chosen.getHeight()));
    }

    // Empty: the window itself becomes the stage.
    private void put(Optional<Rectangle2D> next) {
        takeAway();
        screen = next;
        StageWindow fresh = next.<StageWindow>map(bounds -> new SecondWindow(bounds, speaker::leave))
                .orElseGet(() -> new WholeWindow(window, desk));
        open = Optional.of(fresh);
        window.addEventFilter(KeyEvent.ANY, keys);
        window.focusedProperty().addListener(focus);
        if (fresh.leavesDesk()) {
            fresh.stage().addEventFilter(KeyEvent.ANY, keys);
            fresh.stage().focusedProperty().addListener(focus);
        }
        fresh.open(scene.scene());
        unwatch = monitors.watch(this::lookSoon);
        if (fresh.leavesDesk()) {
            // The speaker goes on at the desk.
            window.requestFocus();
        }
    }

    private void takeAway() {
        unwatch.run();
        scene.foot().clear();
        open.ifPresent(StageWindow::close);
        window.removeEventFilter(KeyEvent.ANY, keys);
        window.focusedProperty().removeListener(focus);
        open = Optional.empty();
        screen = Optional.empty();
    }

    /** Ends it, and shows the desk as it was. */
    void close() {
        takeAway();
        scene.leave();
        scene = new StageScene(look());
    }

    /** Ends it with the program's window, which is left as it is. */
    void end() {
        unwatch.run();
        open.filter(StageWindow::leavesDesk).ifPresent(StageWindow::close);
    }

    /** Whether the program's window is the stage. */
    boolean fillsWindow() {
        return open.filter(shown -> !shown.leavesDesk()).isPresent();
    }

    /** Exchanges the screens of stage and desk; from one window, puts the stage on another screen where there is one. */
    void swap() {
        if (screen.isPresent()) {
            Rectangle2D stage = screen.get();
            Optional<Rectangle2D> here = StagePlan.under(bounds(), monitors.bounds());
            here.filter(now -> !now.equals(stage)).ifPresent(now -> {
                remember(now);
                put(Optional.of(now));
                moveDesk(stage);
                speaker.moved();
            });
            return;
        }
        StagePlan plan = plan();
        if (plan.form() == Form.OTHER_SCREEN || plan.form() == Form.ASK) {
            // What was chosen is not asked for again in the middle of a lecture: the next swap exchanges them.
            put(Optional.of(plan.stages().get(0)));
            speaker.moved();
        } else {
            speaker.say("There is one screen. X exchanges the stage's and the desk's where there are two.");
        }
    }

    private void moveDesk(Rectangle2D there) {
        boolean maximized = window.isMaximized();
        window.setMaximized(false);
        Frame frame = WindowFrame.within(
                new Frame(Double.NaN, Double.NaN, window.getWidth(), window.getHeight(), maximized),
                there,
                List.of(there));
        window.setX(frame.x());
        window.setY(frame.y());
        window.setWidth(frame.width());
        window.setHeight(frame.height());
        window.setMaximized(maximized);
    }

    /** Leaves full screen, or goes back to it, where the window itself is the stage. */
    void toggleFullScreen() {
        window.setFullScreen(!window.isFullScreen());
    }

    StageLook look() {
        return settings.get(LectureSettings.LOOK);
    }

    void look(StageLook chosen) {
        settings.set(LectureSettings.LOOK, chosen);
        scene.look(chosen);
    }

    // The system tells of one change in several steps.
    private void lookSoon() {
        if (!looking) {
            looking = true;
            Platform.runLater(this::lookAround);
        }
    }

    private void lookAround() {
        looking = false;
        if (open.isEmpty()) {
            return;
        }
        List<Rectangle2D> now = monitors.bounds();
        if (screen.isEmpty()) {
            Form form = plan().form();
            if (form == Form.OTHER_SCREEN || form == Form.ASK) {
                speaker.offered();
            }
        } else if (!now.contains(screen.get())) {
            // Of another size, or gone.
            Rectangle2D before = screen.get();
            Optional<Rectangle2D> resized = plan().stages().stream()
                    .filter(next -> StagePlan.covered(next, before) > 0)
                    .findFirst();
            put(resized);
            speaker.moved();
        }
    }
}
