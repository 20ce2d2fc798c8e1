package firstlayer.app;

import firstlayer.widget.Progress;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Work on a thread of its own. Where it takes its time a small window shows how far it is, and lets the reader call it off. */
final class LongJob implements Progress<Object> {

    /** What is done sooner is not worth a window. */
    private static final Duration PATIENCE = Duration.millis(400);

    private final Dialog<Void> dialog = new Dialog<>();
    private final ProgressBar bar = new ProgressBar(0);
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private volatile boolean calledOff;
    private volatile double share;
    private boolean over;

    private LongJob(String title, Stage owner) {
        dialog.initOwner(owner);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox content = new VBox(new Label(title + ": drawing and writing"), bar);
        content.getStyleClass().add("line-dialog");
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane()
                .getStylesheets()
                .setAll(List.copyOf(owner.getScene().getStylesheets()));
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CANCEL);
        dialog.setOnHidden(event -> calledOff = !over);
        patience.setOnFinished(event -> {
            if (!over) {
                dialog.show();
            }
        });
    }

    /**
     * Begins it; on the JavaFX thread.
     *
     * @param logged what catches the failures that nobody expects
     * @param say    told what came of it, from any thread
     */
    static void start(
            String title, Stage owner, TakeAwayFiles.Job work, UnaryOperator<Runnable> logged, Consumer<String> say) {
        LongJob job = new LongJob(title, owner);
        job.patience.play();
        Daemon.named(title).newThread(logged.apply(() -> job.run(work, say))).start();
    }

    private void run(TakeAwayFiles.Job work, Consumer<String> say) {
        try {
            say.accept(work.run(this));
        } catch (IOException failure) {
            say.accept(failure.getMessage());
        } catch (CancellationException wanted) {
            say.accept("Called off; nothing was written.");
        } finally {
            Platform.runLater(this::end);
        }
    }

    private void end() {
        over = true;
        patience.stop();
        dialog.close();
    }

    @Override
    public void at(double done) {
        if (calledOff) {
            throw new CancellationException();
        }
        // Not a task for every row of a table.
        if (done - share > 0.01) {
            share = done;
            Platform.runLater(() -> bar.setProgress(done));
        }
    }

    @Override
    public void soFar(Object partial) {
        at(share);
    }
}
