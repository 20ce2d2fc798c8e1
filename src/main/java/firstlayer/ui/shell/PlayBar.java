package firstlayer.ui.shell;

import firstlayer.param.Values;
import firstlayer.ui.HelpTooltip;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.controls.Modes;
import firstlayer.widget.Preset;
import firstlayer.widget.Row;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;

/** Play, step, reset, another draw, modes, presets and kept runs. */
final class PlayBar extends FlowPane {

    private final WidgetSession<?> session;
    private final Button play = button("Play", "Play or pause (Space)", "accent");
    private final Button step = button("Step", "One step of time (S)");
    private final Button reset = button("Reset", "Back to the note's start, same seed (R)");
    private final Button seed = button("New seed", "Draw again with the next seed (Shift+R)");
    private final Button keep = button("Keep run", "Keep this run beside the next ones");
    private final Button forget = button("Forget kept", "Take the kept runs away");

    PlayBar(WidgetSession<?> session) {
        this.session = session;
        getStyleClass().add("play-bar");
        play.setOnAction(event -> toggle());
        step.setOnAction(event -> session.player().step());
        reset.setOnAction(event -> session.reset());
        seed.setOnAction(event -> session.knobs().newSeed());
        keep.setOnAction(event -> session.knobs().keep());
        forget.setOnAction(event -> session.knobs().set(session.knobs().now(), List.of()));
        MenuButton examples = presets();
        examples.setVisible(!examples.getItems().isEmpty());
        new Modes(session, Row.Spot.BAR, modes -> {
            getChildren().setAll(play, step, reset, seed);
            getChildren().addAll(modes);
            getChildren().addAll(keep, forget, examples);
        });
        session.player().playing().addListener((property, before, playing) -> play.setText(playing ? "Pause" : "Play"));
        session.knobs().watch(this::follow);
        follow(session.knobs().now());
    }

    private void toggle() {
        if (session.player().playing().get()) {
            session.player().pause();
        } else {
            session.player().play();
        }
    }

    private void follow(Values now) {
        boolean timed = session.player().time().isPresent();
        show(play, timed);
        show(step, timed);
        show(seed, now.find("seed").isPresent());
        show(keep, session.widget().showsKept(now));
        show(forget, !session.knobs().kept().isEmpty());
    }

    private static void show(Button button, boolean visible) {
        button.setVisible(visible);
        button.setManaged(visible);
    }

    private MenuButton presets() {
        MenuButton menu = new MenuButton("Examples");
        for (Preset preset : session.widget().presets()) {
            MenuItem item = new MenuItem(preset.label());
            item.setOnAction(event -> {
                session.player().pause();
                session.knobs().set(session.knobs().start().with(preset.query()));
            });
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Button button(String text, String help, String... styles) {
        Button button = new Button(text);
        HelpTooltip.explain(button, help);
        button.getStyleClass().addAll(styles);
        return button;
    }
}
