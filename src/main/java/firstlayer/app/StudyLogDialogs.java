package firstlayer.app;

import firstlayer.ui.shell.StudyLogActions;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/** Asks the reader for a file, or whether all is to be forgotten, and sees to what is answered. */
final class StudyLogDialogs implements StudyLogActions {

    private static final String EXPORTED = "first-layer-study.jsonl";

    private final StudySession study;
    private final Path folder;
    private final Supplier<Stage> owner;
    private final Consumer<String> messages;

    /**
     * @param folder   where the log is
     * @param messages told what came of it
     */
    StudyLogDialogs(StudySession study, Path folder, Supplier<Stage> owner, Consumer<String> messages) {
        this.study = study;
        this.folder = folder;
        this.owner = owner;
        this.messages = messages;
    }

    @Override
    public void exportLog() {
        FileChooser chooser = chooser("Export the study log");
        chooser.setInitialFileName(EXPORTED);
        File chosen = chooser.showSaveDialog(owner.get());
        if (chosen != null) {
            study.export(chosen.toPath(), messages);
        }
    }

    @Override
    public void importLog() {
        File chosen = chooser("Import a study log").showOpenDialog(owner.get());
        if (chosen != null) {
            study.importFrom(chosen.toPath(), messages);
        }
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(new ExtensionFilter("Study logs", "*.jsonl"), new ExtensionFilter("All files", "*"));
        return chooser;
    }

    @Override
    public void forgetLog() {
        ButtonType forget = new ButtonType("Forget everything", ButtonData.OK_DONE);
        Alert question = new Alert(Alert.AlertType.CONFIRMATION, body(folder), forget, ButtonType.CANCEL);
        question.initOwner(owner.get());
        question.setTitle("Forget everything");
        question.setHeaderText("Forget everything you did here?");
        question.getDialogPane()
                .getStylesheets()
                .setAll(List.copyOf(owner.get().getScene().getStylesheets()));
        question.getDialogPane().setPrefWidth(480);
        if (question.showAndWait().filter(forget::equals).isPresent()) {
            study.forget(messages);
        }
    }

    static String body(Path folder) {
        return String.format(
                Locale.ROOT,
                "Answers, predictions, your own texts and the review are no longer shown. "
                        + "The log stays in %s under a new name with today's date; importing it brings all of it back.",
                folder);
    }
}
