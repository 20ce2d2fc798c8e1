package firstlayer.ui.stage;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What lies over the foot of the stage while there is no desk beside it: a word to the speaker, and where hands are counted. */
public final class StageFoot extends VBox {

    private static final Duration WORD = Duration.seconds(5);
    private static final Duration OFFER = Duration.seconds(20);

    private final HBox word = new HBox();
    private final PauseTransition pause = new PauseTransition();
    private Optional<VotePanel> votes = Optional.empty();

    public StageFoot() {
        getStyleClass().add("stage-foot");
        word.getStyleClass().add("stage-word");
        setMaxHeight(USE_PREF_SIZE);
        setPickOnBounds(false);
        pause.setOnFinished(event -> getChildren().remove(word));
    }

    /** Says something for a moment. */
    public void say(String words) {
        show(words, WORD);
    }

    /** Says something that the speaker can do now, for a while. */
    public void offer(String words, String action, Runnable act) {
        show(words, OFFER);
        Button button = new Button(action);
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            getChildren().remove(word);
            act.run();
        });
        word.getChildren().add(button);
    }

    private void show(String words, Duration time) {
        Label said = new Label(words);
        said.setWrapText(true);
        word.getChildren().setAll(said);
        getChildren().remove(word);
        if (!words.isEmpty()) {
            getChildren().add(word);
            pause.setDuration(time);
            pause.playFromStart();
        }
    }

    /**
     * Opens the place where hands are counted, or closes it.
     *
     * @param run goes on, to what the room voted on
     */
    public void toggleVotes(Presenter presenter, Runnable run) {
        if (!closeVotes()) {
            VotePanel fresh = new VotePanel(presenter, false, run);
            votes = Optional.of(fresh);
            getChildren().add(0, fresh);
            fresh.focusFirst();
        }
    }

    /** @return whether it was open */
    public boolean closeVotes() {
        boolean open = votes.isPresent();
        votes.ifPresent(panel -> {
            panel.close();
            getChildren().remove(panel);
        });
        votes = Optional.empty();
        return open;
    }

    /** Takes all away. */
    public void clear() {
        closeVotes();
        say("");
    }
}
