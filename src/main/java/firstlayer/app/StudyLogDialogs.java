package firstlayer.app;

import firstlayer.note.Note;
import firstlayer.store.VoteTable;
import firstlayer.ui.Shelf;
import firstlayer.ui.shell.StudyLogActions;
import java.io.File;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/** Asks the reader for a file, or whether all is to be forgotten, and sees to what is answered. */
final class StudyLogDialogs implements StudyLogActions {

    private static final String EXPORTED = "first-layer-study.jsonl";
    private static final String VOTES = "first-layer-votes.csv";
    private static final String CARDS = "first-layer-cards.txt";
    private static final ExtensionFilter LOGS = new ExtensionFilter("Study logs", "*.jsonl");

    private final StudySession study;
    private final Program program;
    private final Shelf shelf;
    private final Executor background;
    private final Supplier<Stage> owner;
    private final Consumer<String> messages;

    /**
     * @param shelf      the notes whose questions become cards
     * @param background writes where a slow disk holds up nothing
     * @param messages   told what came of it, from any thread
     */
    StudyLogDialogs(
            StudySession study,
            Program program,
            Shelf shelf,
            Executor background,
            Supplier<Stage> owner,
            Consumer<String> messages) {
        this.study = study;
        this.program = program;
        this.shelf = shelf;
        this.background = background;
        this.owner = owner;
        this.messages = messages;
    }

    @Override
    public void exportCards() {
        FileChooser chooser = chooser("Questions as Anki cards", new ExtensionFilter("Text files", "*.txt"));
        chooser.setInitialFileName(CARDS);
        File chosen = chooser.showSaveDialog(owner.get());
        if (chosen != null) {
            List<Note> notes = shelf.notes();
            background.execute(() -> messages.accept(cards(notes, chosen.toPath())));
        }
    }

    // The dialog has asked whether a file may be replaced.
    private String cards(List<Note> notes, Path file) {
        try {
            return new AnkiCards(program.catalog().anew()).write(notes, file, true);
        } catch (IOException failure) {
            return failure.getMessage();
        }
    }

    @Override
    public void exportLog() {
        FileChooser chooser = chooser("Export the study log", LOGS);
        chooser.setInitialFileName(EXPORTED);
        File chosen = chooser.showSaveDialog(owner.get());
        if (chosen != null) {
            study.export(chosen.toPath(), messages);
        }
    }

    @Override
    public void exportVotes() {
        FileChooser chooser = chooser("Votes of all lectures", new ExtensionFilter("Tables", "*.csv"));
        chooser.setInitialFileName(VOTES);
        File chosen = chooser.showSaveDialog(owner.get());
        if (chosen != null) {
            background.execute(() -> messages.accept(votes(program.data(), chosen.toPath())));
        }
    }

    // The dialog has asked whether a file may be replaced.
    static String votes(Path data, Path file) {
        try {
            VoteTable table = VoteTable.of(data);
            TextFile.write(file, table.csv(), true);
            return String.format(
                            Locale.ROOT,
                            "%d %s in %s. %s",
                            table.votes(),
                            table.votes() == 1 ? "vote" : "votes",
                            file,
                            table.notice())
                    .strip();
        } catch (NoSuchFileException none) {
            return "There is nothing to export: no hands were counted yet.";
        } catch (IOException failure) {
            return failure.getMessage();
        }
    }

    @Override
    public void importLog() {
        File chosen = chooser("Import a study log", LOGS).showOpenDialog(owner.get());
        if (chosen != null) {
            study.importFrom(chosen.toPath(), messages);
        }
    }

    private static FileChooser chooser(String title, ExtensionFilter usual) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(usual, new ExtensionFilter("All files", "*"));
        return chooser;
    }

    @Override
    public void forgetLog() {
        // Not what Enter does: nobody is to forget by haste.
        ButtonType forget = new ButtonType("Forget everything", ButtonData.OTHER);
        Alert question = new Alert(Alert.AlertType.CONFIRMATION, body(program.data()), forget, ButtonType.CANCEL);
        question.initOwner(owner.get());
        question.setTitle("Forget everything");
        question.setHeaderText("Forget everything you did here?");
        question.getDialogPane()
                .getStylesheets()
                .setAll(List.copyOf(owner.get().getScene().getStylesheets()));
        question.getDialogPane().setPrefWidth(480);
        // The dialog chooses a button by itself while it is shown.
        Node cancel = question.getDialogPane().lookupButton(ButtonType.CANCEL);
        question.setOnShown(event -> Platform.runLater(cancel::requestFocus));
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
