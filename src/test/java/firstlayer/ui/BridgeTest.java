package firstlayer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BridgeTest {

    // Held on to: loggers nobody holds are collected, and their handlers with them.
    private static final Logger CSS = Logger.getLogger("javafx.css");

    private final List<String> warnings = new ArrayList<>();
    private Button button;

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(record.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Start
    void start(Stage stage) {
        CSS.addHandler(listener);
        button = new Button("open");
        VBox box = new VBox(
                new StatusBar(),
                new SegmentedButton(new ToggleButton("One"), new ToggleButton("Two")),
                new NotificationPane(new Label("below")),
                button);
        stage.setScene(Pictures.scene(box, 500, 400, Theme.DARK, 14));
        stage.show();
    }

    @Test
    void controlsFromElsewhereFindEveryColourTheyAskFor(FxRobot robot) {
        PopOver[] bubble = new PopOver[1];
        robot.interact(() -> {
            bubble[0] = new PopOver(new Label("a bubble"));
            bubble[0].getRoot().getStylesheets().setAll(button.getScene().getStylesheets());
            bubble[0].show(button);
        });
        robot.interact(() -> bubble[0].hide());
        Pictures.write("bridge", Pictures.onFxThread(() -> button.getScene().snapshot(null)));
        CSS.removeHandler(listener);
        assertEquals(List.of(), warnings);
    }
}
