package firstlayer.app;

import firstlayer.lecture.Lecture;
import firstlayer.plot.ScrollArea;
import firstlayer.store.NoteKey;
import firstlayer.ui.shell.LectureDesk;
import firstlayer.ui.shell.StyleSheets;
import firstlayer.ui.stage.Presenter;
import firstlayer.ui.stage.SpeakerPanel;
import firstlayer.ui.stage.StageView;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** The window beside the stage: the speaker's panel in place of the rail, and the note at the stop. */
final class SpeakerDesk {

    private final LectureDesk desk;
    private final SpeakerPanel panel;
    private final ScrollPane aside;
    private final ChangeListener<Lecture> stops = (property, before, at) -> scrollTo(at);
    private Optional<Presenter> followed = Optional.empty();
    private boolean seen;

    SpeakerDesk(LectureDesk desk, SpeakerPanel panel) {
        this.desk = desk;
        this.panel = panel;
        this.aside = new ScrollArea(panel);
        aside.getStyleClass().add("speaker-pane");
        aside.getStylesheets().setAll(StyleSheets.lecture());
        aside.setFitToWidth(true);
        aside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    SpeakerPanel panel() {
        return panel;
    }

    /**
     * Follows the lecture on a note.
     *
     * @param beside whether the desk can be seen beside the stage
     */
    void follow(Presenter presenter, NoteKey key, StageView view, Parent stage, boolean beside) {
        leave();
        followed = Optional.of(presenter);
        presenter.lecture().addListener(stops);
        panel.follow(presenter, key, view, stage);
        show(beside);
    }

    /** @param beside whether the desk can be seen beside the stage */
    void show(boolean beside) {
        if (beside != seen) {
            seen = beside;
            desk.aside(beside ? Optional.of(aside) : Optional.empty());
        }
        followed.ifPresent(presenter -> scrollTo(presenter.lecture().get()));
        panel.touch();
    }

    private void scrollTo(Lecture at) {
        if (seen) {
            desk.scrollTo(at.stop().node());
        }
    }

    /** Stops following. */
    void leave() {
        followed.ifPresent(presenter -> presenter.lecture().removeListener(stops));
        followed = Optional.empty();
        panel.close();
    }

    /** Gives the rail back. */
    void end() {
        leave();
        show(false);
    }
}
