package firstlayer.app;

import firstlayer.note.Note;
import firstlayer.store.NoteKey;
import firstlayer.ui.Shelf;
import firstlayer.ui.shell.MainWindow;
import firstlayer.ui.shell.PresentActions;
import firstlayer.ui.stage.Presentation;
import firstlayer.ui.stage.Presenter;
import firstlayer.ui.stage.StageKeys;
import firstlayer.ui.stage.StageView;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** Begins and ends lectures, goes from note to note in them, and puts them on the screen. */
final class Lectures implements PresentActions, Presentation {

    private final MainWindow window;
    private final Stage stage;
    private final Shelf shelf;
    private final Map<NoteKey, Presenter> presenters = new HashMap<>();
    private final EventHandler<KeyEvent> keys = new StageKeys(this)::press;
    private Optional<Presenter> now = Optional.empty();
    private Optional<StageView> view = Optional.empty();

    Lectures(MainWindow window, Stage stage, Shelf shelf) {
        this.window = window;
        this.stage = stage;
        this.shelf = shelf;
    }

    @Override
    public void present(boolean first) {
        if (now.isEmpty()) {
            window.note().ifPresent(note -> {
                stage.addEventFilter(KeyEvent.KEY_PRESSED, keys);
                begin(note, first);
            });
        }
    }

    private void begin(Note note, boolean first) {
        window.open(note);
        Presenter presenter =
                presenters.computeIfAbsent(shelf.key(note), fresh -> new Presenter(note, window.session()));
        now = Optional.of(presenter);
        presenter.begin();
        if (first) {
            presenter.jump(0);
        }
        StageView shown = new StageView(presenter);
        view.ifPresent(StageView::close);
        view = Optional.of(shown);
        Scene scene = new Scene(shown);
        scene.getStylesheets().setAll(window.scene().getStylesheets());
        stage.setScene(scene);
        stage.setFullScreen(true);
    }

    @Override
    public void forward() {
        now.filter(presenter -> !presenter.forward())
                .flatMap(at -> neighbour(at.note(), 1))
                .ifPresent(note -> turn(note, true));
    }

    @Override
    public void back() {
        now.filter(presenter -> !presenter.back())
                .flatMap(at -> neighbour(at.note(), -1))
                .ifPresent(note -> turn(note, false));
    }

    private Optional<Note> neighbour(Note note, int direction) {
        int index = shelf.notes().indexOf(note) + direction;
        return index >= 0 && index < shelf.notes().size()
                ? Optional.of(shelf.notes().get(index))
                : Optional.empty();
    }

    private void turn(Note note, boolean first) {
        now.ifPresent(Presenter::end);
        begin(note, first);
    }

    @Override
    public void leave() {
        now.ifPresent(Presenter::end);
        view.ifPresent(StageView::close);
        now = Optional.empty();
        view = Optional.empty();
        stage.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        stage.setFullScreen(false);
        stage.setScene(window.scene());
    }
}
