package firstlayer.ui.shell;

import firstlayer.param.Values;
import firstlayer.ui.Host;
import firstlayer.ui.Why;
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

    private final Host<?> host;
    private final Button play = button("Play", "Play or pause (Space)", "accent");
    private final Button step = button("Step", "One step of time (S)");
    private final Button reset = button("Reset", "Back to the note's start, same seed (R)");
    private final Button seed = button("New seed", "Draw again with the next seed (Shift+R)");
    private final Button keep = button("Keep run", "Keep this run beside the next ones");
    private final Button forget = button("Forget kept", "Take the kept runs away");

    PlayBar(Host<?> host) {
        this.host = host;
        getStyleClass().add("play-bar");
        play.setOnAction(event -> toggle());
        step.setOnAction(event -> host.player().step());
        reset.setOnAction(event -> host.reset());
        seed.setOnAction(event -> host.knobs().newSeed());
        keep.setOnAction(event -> host.knobs().keep());
        forget.setOnAction(event -> host.knobs().turn(host.knobs().now(), List.of()));
        MenuButton examples = presets();
        examples.setVisible(!examples.getItems().isEmpty());
        new Modes(host, Row.Spot.BAR, modes -> {
            getChildren().setAll(play, step, reset, seed);
            getChildren().addAll(modes);
            getChildren().addAll(keep, forget, examples);
        });
        host.player().playing().addListener((property, before, playing) -> play.setText(playing ? "Pause" : "Play"));
        host.knobs().watch(this::follow);
        follow(host.knobs().now());
    }

    private void toggle() {
        if (host.player().playing().get()) {
            host.player().pause();
        } else {
            host.player().play();
        }
    }

    private void follow(Values now) {
        boolean timed = host.player().time().isPresent();
        show(play, timed);
        show(step, timed);
        show(seed, now.find("seed").isPresent());
        show(forget, !host.knobs().kept().isEmpty());
    }

    private static void show(Button button, boolean visible) {
        button.setVisible(visible);
        button.setManaged(visible);
    }

    private MenuButton presets() {
        MenuButton menu = new MenuButton("Examples");
        for (Preset preset : host.widget().presets()) {
            MenuItem item = new MenuItem(preset.label());
            item.setOnAction(event -> {
                host.player().pause();
                host.knobs().turn(host.knobs().start().with(preset.query()));
            });
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Button button(String text, String help, String... styles) {
        Button button = new Button(text);
        Why.explain(button, help);
        button.getStyleClass().addAll(styles);
        return button;
    }
}
