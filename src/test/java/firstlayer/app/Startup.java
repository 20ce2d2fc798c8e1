package firstlayer.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** One process from its start to the second pulse after its window is shown; then it prints how long that took. */
final class Startup {

    private Startup() {}

    /** @param arguments {@code bare}, or {@code program} */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("bare")) {
            Platform.startup(() -> {
                Stage stage = new Stage();
                stage.setScene(new Scene(new StackPane(new Label("A bare window")), 1366, 768));
                stage.show();
                tell(stage);
            });
        } else {
            Path data = Files.createTempDirectory("first-layer");
            Session session = new Session(new Program(Catalog.all(), Optional.empty(), data, Optional.empty()), false);
            Platform.startup(() -> {
                Stage stage = new Stage();
                session.start(stage);
                tell(stage);
            });
        }
    }

    private static void tell(Stage stage) {
        int[] pulses = {0};
        Runnable[] listener = new Runnable[1];
        listener[0] = () -> {
            if (++pulses[0] == 2) {
                long begin = ProcessHandle.current()
                        .info()
                        .startInstant()
                        .orElseThrow()
                        .toEpochMilli();
                System.out.println(System.currentTimeMillis() - begin);
                System.out.flush();
                Runtime.getRuntime().halt(0);
            }
            Platform.requestNextPulse();
        };
        stage.getScene().addPostLayoutPulseListener(listener[0]);
        Platform.requestNextPulse();
    }
}
