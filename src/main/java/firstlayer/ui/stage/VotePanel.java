package firstlayer.ui.stage;

import firstlayer.lecture.Ballot;
import firstlayer.lecture.Ballot.Round;
import firstlayer.lecture.Lecture;
import firstlayer.note.PlainText;
import firstlayer.note.node.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Where the speaker enters the hands that were raised, and says when the room sees them. It is there where a stop has something
 * to vote on.
 */
final class VotePanel extends VBox {

    private final Presenter presenter;
    private final boolean alone;
    private final Pane rows;
    private final Label total = new Label();
    private final Label complaint = new Label();
    private final ToggleButton first = new ToggleButton("First vote");
    private final ToggleButton second = new ToggleButton("Second vote");
    private final Button show = new Button("Show");
    private final ChangeListener<Lecture> stops = (property, before, now) -> ask(before, now);
    private final ChangeListener<Ballot> votes = (property, before, now) -> show(now);

    /**
     * @param alone whether only the speaker sees it: otherwise it says nothing of a vote before the room is shown it
     * @param run   goes on, to what the room voted on
     */
    VotePanel(Presenter presenter, boolean alone, Runnable run) {
        this.presenter = presenter;
        this.alone = alone;
        // On the stage the options' words are there already, and must not be covered.
        this.rows = alone ? new VBox() : new FlowPane();
        getStyleClass().add("vote-panel");
        rows.getStyleClass().add("vote-rows");
        complaint.getStyleClass().add("vote-complaint");
        complaint.setWrapText(true);
        ToggleGroup rounds = new ToggleGroup();
        first.setToggleGroup(rounds);
        second.setToggleGroup(rounds);
        first.setOnAction(event -> choose(Round.FIRST));
        second.setOnAction(event -> choose(Round.SECOND));
        show.setOnAction(event -> toggleShown());
        Button forward = new Button("Run");
        forward.setOnAction(event -> run.run());
        FlowPane buttons = new FlowPane(first, second, show, forward);
        buttons.getStyleClass().add("vote-buttons");
        if (alone) {
            getChildren().setAll(rows, complaint, total, buttons);
        } else {
            HBox line = new HBox(rows, buttons);
            line.getStyleClass().add("vote-one-line");
            HBox.setHgrow(rows, Priority.ALWAYS);
            getChildren().setAll(line, complaint, total);
        }
        presenter.lecture().addListener(stops);
        presenter.ballot().addListener(votes);
        begin(presenter.lecture().get());
    }

    private void ask(Lecture before, Lecture now) {
        if (before.stop() != now.stop()) {
            begin(now);
        }
    }

    private void begin(Lecture now) {
        boolean votes = !now.stop().options().isEmpty();
        setVisible(votes);
        setManaged(votes);
        choose(presenter.ballot().get().total(Round.SECOND) > 0 ? Round.SECOND : Round.FIRST);
    }

    private Round round() {
        return second.isSelected() ? Round.SECOND : Round.FIRST;
    }

    private void choose(Round round) {
        (round == Round.FIRST ? first : second).setSelected(true);
        complain("");
        List<Option> options = presenter.lecture().get().stop().options();
        List<HandsRow> fresh = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            int option = i;
            HandsRow row = new HandsRow(
                    (char) ('A' + i),
                    alone ? words(options.get(i)) : "",
                    hands -> presenter.vote(presenter.ballot().get().count(round, option, hands, options.size())),
                    this::complain);
            row.show(presenter.ballot().get().hands(round, i));
            fresh.add(row);
        }
        rows.getChildren().setAll(fresh);
        show(presenter.ballot().get());
    }

    private static String words(Option option) {
        return PlainText.of(option).lines().findFirst().orElse("");
    }

    private void complain(String message) {
        complaint.setText(message);
        complaint.setVisible(!message.isEmpty());
        complaint.setManaged(!message.isEmpty());
    }

    private void toggleShown() {
        Ballot now = presenter.ballot().get();
        presenter.vote(now.show(round(), !now.isShown(round())));
    }

    private void show(Ballot now) {
        boolean shown = now.isShown(round());
        show.setText(shown ? "Hide" : "Show");
        boolean says = alone || shown;
        total.setVisible(says);
        total.setManaged(says);
        total.setText(
                String.format(Locale.ROOT, "%d hands%s", now.total(round()), shown ? ", shown on the stage" : ""));
    }

    /** The first field, to be typed into. */
    void focusFirst() {
        rows.getChildren().stream()
                .map(row -> row.lookup(".text-field"))
                .findFirst()
                .ifPresent(field -> field.requestFocus());
    }

    /** Stops following the lecture. */
    void close() {
        presenter.lecture().removeListener(stops);
        presenter.ballot().removeListener(votes);
    }
}
