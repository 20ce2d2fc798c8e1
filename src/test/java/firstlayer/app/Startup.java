package firstlayer.app;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * One process from its start to the second pulse after its page is in a window that is shown: by then the first one is painted.
 * Then it prints how long that took, and how much of the processors.
 */
final class Startup {

    private static final double NANOS = 1e6;

    private Startup() {}

    /** @param arguments {@code bare}, or {@code program} */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("bare")) {
            Platform.startup(() -> {
                Stage stage = new Stage();
                stage.setScene(new Scene(new StackPane(new Label("A bare window")), 1366, 768));
                stage.show();
                tell(stage.getScene(), ".label");
            });
        } else {
            Main.main(new String[0]);
            Platform.runLater(() -> tell(Window.getWindows().get(0).getScene(), ".prose"));
        }
    }

    private static void tell(Scene scene, String page) {
        int[] pulses = {0};
        scene.addPostLayoutPulseListener(() -> {
            if (scene.getRoot().lookup(page) != null && ++pulses[0] == 2) {
                ProcessHandle.Info process = ProcessHandle.current().info();
                long begin = process.startInstant().orElseThrow().toEpochMilli();
                System.out.println(System.currentTimeMillis() - begin + " "
                        + Math.round(process.totalCpuDuration().orElseThrow().toNanos() / NANOS));
                System.out.flush();
                Runtime.getRuntime().halt(0);
            }
            Platform.requestNextPulse();
        });
        Platform.requestNextPulse();
    }
}
