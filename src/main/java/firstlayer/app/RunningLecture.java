package firstlayer.app;

import firstlayer.lecture.Lecture;
import firstlayer.lecture.Stop;
import firstlayer.param.Link;
import firstlayer.store.NoteKey;
import firstlayer.ui.stage.Presenter;
import firstlayer.ui.stage.StageOverview;
import firstlayer.ui.stage.StageView;
import firstlayer.ui.stage.tools.StageTools;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/**
 * The lecture on one note as it is on the stage.
 *
 * @param key   the note, in the folder it was found in when it was opened
 * @param stage all of it: what is shown, the tools over it, and the list of stops over both
 * @param stops takes away what was drawn at the stop before
 */
record RunningLecture(
        NoteKey key,
        Presenter presenter,
        StageView view,
        StageTools tools,
        StageOverview overview,
        Parent stage,
        ChangeListener<Lecture> stops) {

    /**
     * @param sheets in which small pictures are drawn
     * @param waits  whether parts of the picture wait for the predictions that the note names
     */
    static RunningLecture of(NoteKey key, Presenter presenter, PageMaker pages, List<String> sheets, boolean waits) {
        StageView view = new StageView(presenter, pages.words(presenter.session()), waits);
        StageTools tools = new StageTools(view);
        StageOverview overview = new StageOverview(presenter, stop -> thumbnail(presenter, stop, pages, sheets));
        ChangeListener<Lecture> stops = (property, before, now) -> {
            if (before.index() != now.index()) {
                tools.erase();
            }
        };
        presenter.lecture().addListener(stops);
        return new RunningLecture(key, presenter, view, tools, overview, new StackPane(tools, overview), stops);
    }

    private static CompletableFuture<WritableImage> thumbnail(
            Presenter presenter, Stop stop, PageMaker pages, List<String> sheets) {
        return presenter
                .session()
                .map(session ->
                        Link.of(session.widget().id(), stop.steps().get(0).values(), List.of()))
                .map(link -> pages.thumbnail(link, sheets))
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    /** Stops following the lecture. */
    void close() {
        presenter.lecture().removeListener(stops);
        view.close();
    }
}
