package firstlayer.ui.shell;

import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.ui.ScreenEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;

/** One line at the foot of the rail: what to do next. It goes there. */
final class NextLine extends Hyperlink {

    private final List<ScreenEntry> screens;
    private final Consumer<ScreenEntry> enter;
    private final Workbook workbook;
    private final Consumer<Workbook.Step> go;
    private List<Note> notes = List.of();
    private boolean folded;

    /**
     * @param screens where something may be due, which comes first
     */
    NextLine(List<ScreenEntry> screens, Consumer<ScreenEntry> enter, Workbook workbook, Consumer<Workbook.Step> go) {
        this.screens = screens;
        this.enter = enter;
        this.workbook = workbook;
        this.go = go;
        getStyleClass().add("rail-next");
        setWrapText(true);
        screens.forEach(screen -> screen.due().addListener((property, before, due) -> refresh()));
        setOnAction(event -> {
            setVisited(false);
            follow();
        });
    }

    void show(List<Note> questions) {
        notes = questions;
    }

    /** Looks again: something was studied. */
    void refresh() {
        String words = waiting()
                .map(NextLine::words)
                .or(() -> workbook.next(Library.inOrder(notes)).map(this::words))
                .orElse("");
        setText(words);
        setVisible(!folded && !words.isEmpty());
        setManaged(isVisible());
    }

    /** Hides it where there is only room for numbers. */
    void fold(boolean folded) {
        this.folded = folded;
        refresh();
    }

    private void follow() {
        waiting()
                .ifPresentOrElse(
                        enter, () -> workbook.next(Library.inOrder(notes)).ifPresent(go));
    }

    private Optional<ScreenEntry> waiting() {
        return screens.stream().filter(screen -> screen.due().get() > 0).findFirst();
    }

    private static String words(ScreenEntry screen) {
        return String.format(
                Locale.ROOT, "Next: %s, %d due", screen.title(), screen.due().get());
    }

    private String words(Workbook.Step step) {
        String what = switch (step.kind()) {
            case PREDICT -> "prediction " + step.place();
            case EXPERIMENT -> "an experiment of your own after prediction " + step.place();
            case QUIZ -> "check yourself, item " + step.place();
            case WRITE -> "your own answer";
            case CHECK -> "the points of your answer";
        };
        return String.format(Locale.ROOT, "Next: question %d, %s", notes.indexOf(step.note()) + 1, what);
    }
}
