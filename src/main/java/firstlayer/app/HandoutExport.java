package firstlayer.app;

import firstlayer.note.html.Handout;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;

/** Writes the handout of the notes that are open, from the window: where one is there already it asks first. */
final class HandoutExport {

    /** The language of notes of which nothing else is known; the command has an option for it. */
    private static final String LANGUAGE = "en";

    private static final ThreadFactory THREADS = Daemon.named("handout");

    private final Catalog catalog;
    private final Path notes;
    private final Consumer<String> say;

    /**
     * @param notes where the notes are
     * @param say   tells the reader how it went, from any thread
     */
    HandoutExport(Catalog catalog, Path notes, Consumer<String> say) {
        this.catalog = catalog;
        this.notes = notes;
        this.say = say;
    }

    /** Lets the reader choose with or without answers, and where. */
    void ask(Stage owner) {
        answers(owner).ifPresent(answers -> {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle("Export the handout to a folder");
            File chosen = chooser.showDialog(owner);
            if (chosen != null) {
                to(chosen.toPath(), answers, there -> mayReplace(owner, there));
            }
        });
    }

    private static Optional<Handout.Answers> answers(Stage owner) {
        ButtonType end = new ButtonType("At the end", ButtonData.OK_DONE);
        ButtonType inline = new ButtonType("Under each question", ButtonData.OTHER);
        ButtonType none = new ButtonType("Leave them out", ButtonData.OTHER);
        Alert question = dialog(owner, "All notes as one HTML file, to read and to print.", end, inline, none);
        question.setHeaderText("Where do the answers stand?");
        return question.showAndWait()
                .filter(pressed -> pressed != ButtonType.CANCEL)
                .map(pressed -> pressed == end
                        ? Handout.Answers.END
                        : pressed == inline ? Handout.Answers.INLINE : Handout.Answers.NONE);
    }

    private static boolean mayReplace(Stage owner, Path there) {
        ButtonType replace = new ButtonType("Replace", ButtonData.OK_DONE);
        Alert question = dialog(owner, there + " will be written anew.", replace);
        question.setHeaderText("Replace what is there?");
        return question.showAndWait().filter(replace::equals).isPresent();
    }

    private static Alert dialog(Stage owner, String text, ButtonType... buttons) {
        Alert dialog = new Alert(Alert.AlertType.CONFIRMATION, text, buttons);
        dialog.getButtonTypes().add(ButtonType.CANCEL);
        dialog.initOwner(owner);
        dialog.setTitle("Export handout");
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        return dialog;
    }

    /**
     * Writes to a folder, on a thread of its own: only the pictures are drawn on the JavaFX thread, one at a time.
     *
     * @param mayReplace asked where a handout is there already
     * @return done when the reader has been told how it went
     */
    CompletableFuture<Void> to(Path folder, Handout.Answers answers, Predicate<Path> mayReplace) {
        Path file = folder.resolve(HandoutFile.NAME);
        CompletableFuture<Void> done = new CompletableFuture<>();
        if (Files.exists(file) && !mayReplace.test(file)) {
            done.complete(null);
            return done;
        }
        say.accept("Writing the handout…");
        THREADS.newThread(() -> {
                    try {
                        say.accept(write(folder, answers));
                    } finally {
                        done.complete(null);
                    }
                })
                .start();
        return done;
    }

    private String write(Path folder, Handout.Answers answers) {
        CompletableFuture<Void> runs = CompletableFuture.completedFuture(null);
        try {
            HandoutFile.Written written = new HandoutFile(catalog, notes, answers, LANGUAGE, runs).write(folder, true);
            return written.line()
                    + written.problems()
                            .map(problems -> "\n" + problems + "; Problems of the notes, in the menu, lists them")
                            .orElse("");
        } catch (IllegalArgumentException | IOException refused) {
            return "No handout was written: " + refused.getMessage() + ".";
        }
    }
}
