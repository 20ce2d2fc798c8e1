package firstlayer.app;

import firstlayer.study.Study;
import firstlayer.ui.Shelf;
import firstlayer.ui.Stills;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;

/** Writes the answers to a folder, from the window: where something is there already it asks first. */
final class AnswersExport {

    private final Shelf shelf;
    private final Study study;
    private final Stills stills;
    private final Executor background;
    private final Consumer<String> say;

    /**
     * @param background writes where a slow disk holds up nothing
     * @param say        tells the reader how it went, from any thread
     */
    AnswersExport(Shelf shelf, Study study, Stills stills, Executor background, Consumer<String> say) {
        this.shelf = shelf;
        this.study = study;
        this.stills = stills;
        this.background = background;
        this.say = say;
    }

    /** Lets the reader choose where. */
    void ask(Stage owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Export the answers to a folder");
        File chosen = chooser.showDialog(owner);
        if (chosen != null) {
            to(chosen.toPath(), there -> mayReplace(owner, there));
        }
    }

    private static boolean mayReplace(Stage owner, List<Path> there) {
        ButtonType replace = new ButtonType("Replace", ButtonData.OK_DONE);
        String more = there.size() == 1 ? "" : String.format(Locale.ROOT, " and %d more", there.size() - 1);
        Alert question = new Alert(
                Alert.AlertType.CONFIRMATION,
                there.get(0) + more + " will be written anew.",
                replace,
                ButtonType.CANCEL);
        question.initOwner(owner);
        question.setTitle("Export the answers");
        question.setHeaderText("Replace what is there?");
        question.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        return question.showAndWait().filter(replace::equals).isPresent();
    }

    /**
     * Writes to a folder, on the JavaFX thread as far as it draws.
     *
     * @param mayReplace asked where some of the files are there already
     * @return done when the reader has been told how it went
     */
    CompletableFuture<Void> to(Path folder, Predicate<List<Path>> mayReplace) {
        HandIn answers = HandIn.of(shelf, study);
        List<Path> there = answers.there(folder);
        if (!there.isEmpty() && !mayReplace.test(there)) {
            return CompletableFuture.completedFuture(null);
        }
        return answers.draw(stills).thenAcceptAsync(drawn -> write(answers, folder), background);
    }

    private void write(HandIn answers, Path folder) {
        try {
            answers.write(folder);
            say.accept(String.join("\n", answers.report(folder)));
        } catch (IOException failure) {
            say.accept(failure.getMessage());
        }
    }
}
