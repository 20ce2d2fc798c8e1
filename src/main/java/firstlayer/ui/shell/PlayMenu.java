package firstlayer.ui.shell;

import firstlayer.param.Values;
import firstlayer.ui.HelpTooltip;
import firstlayer.ui.WidgetSession;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** What is wanted of a picture now and then: another draw, runs kept beside the next ones, time 0, undo. */
final class PlayMenu extends MenuButton {

    private final WidgetSession<?> session;
    private final MenuItem keep = item("Keep run", () -> session().keep());
    private final MenuItem forget = item("Forget kept runs", () -> session().forgetKept());
    private final MenuItem restart =
            item("From the start: time 0", () -> session().restart());
    private final MenuItem undo = item("Undo   Ctrl+Z", () -> session().undo());
    private final MenuItem redo = item("Redo   Ctrl+Y", () -> session().redo());

    /**
     * @param another whether it offers another draw
     */
    PlayMenu(WidgetSession<?> session, boolean another) {
        super("⋯");
        this.session = session;
        getStyleClass().add("play-menu");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText("More actions");
        HelpTooltip.explain(this, "More actions");
        if (another && hasSeed(session)) {
            getItems().add(item("New seed   Shift+R", () -> session.newSeed()));
        }
        getItems().addAll(keep, forget, restart, undo, redo);
        session.knobs().watch(this::follow);
        follow(session.knobs().now());
    }

    /** Whether another draw is what a reader asks for all the time: a picture that begins without time begins with chance. */
    static boolean drawsAgain(WidgetSession<?> session) {
        return hasSeed(session)
                && session.widget().time(session.knobs().start()).isEmpty();
    }

    private static boolean hasSeed(WidgetSession<?> session) {
        return session.knobs().now().find("seed").isPresent();
    }

    private WidgetSession<?> session() {
        return session;
    }

    private void follow(Values now) {
        keep.setVisible(session.widget().showsKept(now));
        forget.setDisable(session.knobs().kept().isEmpty());
        restart.setDisable(session.time().isEmpty());
        undo.setDisable(!session.knobs().canUndo());
        redo.setDisable(!session.knobs().canRedo());
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }
}
