package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class LongJobTest {

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Stage owner() {
        return onFxThread(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Pane(), 300, 200));
            stage.show();
            return stage;
        });
    }

    /** Presses Cancel as soon as there is one. */
    private static void cancel() {
        onFxThread(() -> {
            for (Window window : Window.getWindows()) {
                if (window.getScene().getRoot() instanceof DialogPane pane
                        && pane.lookupButton(ButtonType.CANCEL) instanceof Button button) {
                    button.fire();
                    return null;
                }
            }
            return null;
        });
    }

    private static String outcome(TakeAwayFiles.Job work) throws Exception {
        Stage owner = owner();
        try {
            CompletableFuture<String> said = new CompletableFuture<>();
            onFxThread(() -> {
                LongJob.start("Save film", owner, work, UnaryOperator.identity(), said::complete);
                return null;
            });
            return said.get(30, TimeUnit.SECONDS);
        } finally {
            onFxThread(() -> {
                owner.close();
                return null;
            });
        }
    }

    @Test
    void whatWasDoneIsSaid() throws Exception {
        assertEquals("done", outcome(progress -> {
            progress.at(0.5);
            return "done";
        }));
    }

    @Test
    void aJobThatTakesItsTimeCanBeCalledOff() throws Exception {
        assertEquals("Called off; nothing was written.", outcome(progress -> {
            for (double share = 0; ; share = Math.min(0.9, share + 0.01)) {
                cancel();
                progress.at(share);
            }
        }));
    }
}
