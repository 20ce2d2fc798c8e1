package firstlayer.ui.shell;

import firstlayer.param.Values;
import firstlayer.ui.HelpTooltip;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.controls.SpotControls;
import firstlayer.widget.Row;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * What is used all the time, in one row: play, step, reset, another draw, modes and examples; the rest is in one menu. None of
 * them moves when a mode brings or takes another.
 */
final class PlayBar extends HBox {

    private final WidgetSession<?> session;
    private final Button play = button("Play", "Play or pause (Space)", "accent", "play-button");
    private final Button step = button("Step", "One step of time (S)");

    /** @param examples named states of the picture */
    PlayBar(WidgetSession<?> session, Node examples) {
        this.session = session;
        getStyleClass().add("play-bar");
        Button reset = button("Reset", "Back to the note's start, same seed (R)");
        play.setOnAction(event -> session.togglePlay());
        step.setOnAction(event -> session.step());
        reset.setOnAction(event -> session.reset());
        FlowPane left = new FlowPane(play, step, reset);
        left.getStyleClass().add("play-bar-modes");
        HBox.setHgrow(left, Priority.ALWAYS);
        boolean drawsAgain = PlayMenu.drawsAgain(session);
        if (drawsAgain) {
            Button seed = button("New seed", "Draw again with the next seed (Shift+R)");
            seed.setOnAction(event -> session.newSeed());
            left.getChildren().add(seed);
        }
        int fixed = left.getChildren().size();
        new SpotControls(session, Row.Spot.BAR, modes -> {
            left.getChildren().remove(fixed, left.getChildren().size());
            left.getChildren().addAll(modes);
        });
        PlayMenu more = new PlayMenu(session, !drawsAgain);
        getChildren().addAll(left, examples, more);
        session.playing().addListener((property, before, playing) -> play.setText(playing ? "Pause" : "Play"));
        session.knobs().watch(this::follow);
        follow(session.knobs().now());
    }

    private void follow(Values now) {
        boolean timeless = session.time().isEmpty();
        play.setDisable(timeless);
        step.setDisable(timeless);
    }

    private static Button button(String text, String help, String... styles) {
        Button button = new Button(text);
        HelpTooltip.explain(button, help);
        button.getStyleClass().addAll(styles);
        return button;
    }
}
