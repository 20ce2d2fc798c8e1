package firstlayer.ui.stage;

import firstlayer.lecture.Ballot;
import firstlayer.lecture.Lecture;
import firstlayer.lecture.Stop;
import firstlayer.store.NoteKey;
import firstlayer.ui.HelpTooltip;
import firstlayer.ui.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What only the speaker sees of a lecture: where it stands, what the stage shows, what comes next, the time, and remarks. */
public final class SpeakerPanel extends VBox {

    private static final Duration TYPED = Duration.seconds(1);
    private static final int REMARK_LINES = 4;

    private final Presentation presentation;
    private final Remarks remarks;
    private final Label count = new Label();
    private final Label title = new Label();
    private final StagePreview preview = new StagePreview();
    private final Label next = new Label();
    private final TimeRow time;
    private final VBox votes = new VBox();
    private final StageParts parts = new StageParts();
    private final TextArea remark = new TextArea();
    private final Label seed = new Label();
    private final StageChoices choices;
    private final PauseTransition typed = new PauseTransition(TYPED);
    private final ChangeListener<Lecture> stops = (property, before, now) -> show(now);
    private final ChangeListener<Ballot> ballots = (property, before, now) -> preview.touch();
    private final ChangeListener<OptionalDouble> guesses = (property, before, now) -> preview.touch();
    private final ChangeListener<Snapshot> numbers = (property, before, now) -> shown();
    private Optional<Presenter> followed = Optional.empty();
    private Optional<NoteKey> note = Optional.empty();
    private Optional<VotePanel> panel = Optional.empty();
    private String stop = "";

    public SpeakerPanel(Presentation presentation, LectureTime time, Remarks remarks, StageChoices choices) {
        this.presentation = presentation;
        this.remarks = remarks;
        this.time = new TimeRow(time);
        this.choices = choices;
        getStyleClass().add("speaker-panel");
        count.getStyleClass().add("speaker-count");
        title.getStyleClass().add("speaker-title");
        next.getStyleClass().add("speaker-next");
        List.of(title, next).forEach(label -> label.setWrapText(true));
        seed.getStyleClass().add("speaker-seed");
        remark.setPromptText("Your own remark to this stop; never on the stage");
        remark.setAccessibleText("Your own remark to this stop");
        remark.setWrapText(true);
        remark.setPrefRowCount(REMARK_LINES);
        remark.textProperty().addListener((property, before, now) -> write(now));
        typed.setOnFinished(event -> remarks.save());
        FlowPane buttons = new FlowPane(
                button("Back", "One step back (PageUp)", presentation::back),
                button("Next", "One step on (PageDown)", presentation::forward),
                button("Swap", "Exchange the screens of stage and desk (X)", presentation::swapScreens),
                button("Leave", "End the lecture (Esc)", presentation::leave));
        buttons.getStyleClass().add("speaker-buttons");
        getChildren().setAll(count, title, preview, next, buttons, this.time, votes, remark, choices, parts, seed);
    }

    private static Button button(String words, String help, Runnable action) {
        Button button = new Button(words);
        HelpTooltip.explain(button, help);
        button.setOnAction(event -> action.run());
        return button;
    }

    /**
     * Follows the lecture on another note.
     *
     * @param view  what shows it to the room
     * @param stage the same with all that lies over it
     */
    public void follow(Presenter presenter, NoteKey key, StageView view, Parent stage) {
        leave();
        followed = Optional.of(presenter);
        note = Optional.of(key);
        presenter.lecture().addListener(stops);
        presenter.ballot().addListener(ballots);
        presenter.guess().addListener(guesses);
        presenter.session().ifPresent(session -> session.snapshot().addListener(numbers));
        VotePanel fresh = new VotePanel(presenter, true, presentation::forward);
        panel = Optional.of(fresh);
        votes.getChildren().setAll(fresh);
        preview.follow(stage);
        parts.follow(view);
        time.tick(true);
        shown();
        show(presenter.lecture().get());
    }

    private void shown() {
        seed.setText(followed.flatMap(Presenter::session)
                .map(session -> session.knobs().now())
                .filter(values -> values.find("seed").isPresent())
                .map(values -> "seed " + values.texts().get("seed"))
                .orElse(""));
        seed.setVisible(!seed.getText().isEmpty());
        seed.setManaged(seed.isVisible());
        parts.refresh();
        preview.touch();
    }

    private void show(Lecture now) {
        count.setText(String.format(
                Locale.ROOT, "Stop %d of %d · %s", now.index() + 1, now.stops().size(), StopWords.kind(now.stop())));
        title.setText(now.stop().title());
        next.setText(
                now.index() + 1 < now.stops().size() ? words(now.stops().get(now.index() + 1)) : "Next: the next note");
        if (!now.stop().id().equals(stop)) {
            saveRemark();
            stop = now.stop().id();
            remark.setText(note.map(key -> remarks.at(key, stop)).orElse(""));
        }
        preview.touch();
    }

    private static String words(Stop coming) {
        return String.format(Locale.ROOT, "Next: %s · %s", StopWords.kind(coming), coming.title());
    }

    private void write(String text) {
        note.filter(key -> !text.equals(remarks.at(key, stop))).ifPresent(key -> {
            remarks.put(key, stop, text);
            typed.playFromStart();
        });
    }

    private void saveRemark() {
        if (typed.getStatus() == PauseTransition.Status.RUNNING) {
            typed.stop();
            remarks.save();
        }
    }

    /** Something was done that may have changed the stage. */
    public void touch() {
        preview.touch();
    }

    /** Where the hands of a vote are typed. */
    public void focusVotes() {
        panel.filter(Node::isVisible).ifPresent(VotePanel::focusFirst);
    }

    private void leave() {
        saveRemark();
        followed.ifPresent(presenter -> {
            presenter.lecture().removeListener(stops);
            presenter.ballot().removeListener(ballots);
            presenter.guess().removeListener(guesses);
            presenter.session().ifPresent(session -> session.snapshot().removeListener(numbers));
        });
        panel.ifPresent(VotePanel::close);
        followed = Optional.empty();
        note = Optional.empty();
        panel = Optional.empty();
        stop = "";
    }

    /** Stops following; for when there is no lecture, or nobody sees it. */
    public void close() {
        leave();
        time.tick(false);
        preview.close();
        parts.leave();
        votes.getChildren().clear();
    }
}
