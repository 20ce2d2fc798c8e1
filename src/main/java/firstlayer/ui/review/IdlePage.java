package firstlayer.ui.review;

import firstlayer.note.Note;
import firstlayer.study.Agenda;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What the review shows while nothing is asked: what is due, what comes next, and what can be practised anyway. */
final class IdlePage extends VBox {

    /** As many have a button; more are in a list. */
    private static final int BUTTONS = 5;

    private final ReviewSchedule schedule;
    private final Consumer<Note> practise;
    private final Label heading = new Label();
    private final Label next = new Label();
    private final Button begin = new Button("Begin   Space");
    private final VBox anyway = new VBox();
    private final ReviewPlots plots = new ReviewPlots();
    private List<Note> offered = List.of();

    IdlePage(ReviewSchedule schedule, Runnable begin, Consumer<Note> practise) {
        this.schedule = schedule;
        this.practise = practise;
        getStyleClass().add("review-page");
        heading.getStyleClass().add("screen-title");
        heading.setWrapText(true);
        next.setWrapText(true);
        this.begin.getStyleClass().add("accent");
        this.begin.setOnAction(event -> begin.run());
        anyway.getStyleClass().add("practise");
        getChildren().addAll(heading, next, this.begin, anyway, plots);
    }

    /** Shows what is due now. */
    void show(Agenda agenda) {
        int due = agenda.due().size();
        heading.setText(heading(agenda));
        next.setText(next(agenda));
        begin.setVisible(due > 0);
        begin.setManaged(due > 0);
        offer(schedule.questions().stream().map(Question::note).distinct().toList());
        plots.show(schedule, agenda);
    }

    private static String heading(Agenda agenda) {
        int due = agenda.due().size();
        if (due > 0) {
            return due == 1 ? "One question is due" : due + " questions are due";
        }
        return agenda.next().isPresent() ? "Nothing is due today" : "Nothing to review yet";
    }

    private String next(Agenda agenda) {
        if (agenda.next().isEmpty()) {
            return "A question that you answer in a note comes back here the next day, and each time that you know it later:"
                    + " after 3, 7, 16 and 35 days.";
        }
        int count = schedule.on(agenda.next().get());
        return String.format(
                Locale.ROOT,
                "Next: %s %s.",
                count == 1 ? "one question" : count + " questions",
                Days.until(schedule.today(), agenda.next().get()));
    }

    private void offer(List<Note> notes) {
        if (notes.equals(offered)) {
            return;
        }
        offered = notes;
        Label title = new Label("Practise anyway");
        title.getStyleClass().add("screen-heading");
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("practise-buttons");
        notes.stream().limit(BUTTONS).forEach(note -> buttons.getChildren().add(button(note)));
        if (notes.size() > BUTTONS) {
            buttons.getChildren().add(others(notes.subList(BUTTONS, notes.size())));
        }
        anyway.getChildren().setAll(title, buttons);
        anyway.setVisible(!notes.isEmpty());
        anyway.setManaged(!notes.isEmpty());
    }

    private Button button(Note note) {
        Button button = new Button(note.question());
        button.setWrapText(true);
        button.setOnAction(event -> practise.accept(note));
        return button;
    }

    private ComboBox<Note> others(List<Note> notes) {
        ComboBox<Note> box = new ComboBox<>();
        box.setPromptText("Another question");
        box.setAccessibleText("Practise another question");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Note note) {
                return note == null ? "" : note.question();
            }

            @Override
            public Note fromString(String words) {
                throw new UnsupportedOperationException("a question is chosen, not typed");
            }
        });
        box.getItems().setAll(notes);
        // Space with Shift lets a question of the open menu go again.
        box.setOnAction(event -> Optional.ofNullable(box.getValue()).ifPresent(practise));
        return box;
    }

    /**
     * Gives the keyboard to what is done first.
     *
     * @return whether there is something to be done
     */
    boolean focus() {
        if (begin.isVisible()) {
            begin.requestFocus();
        }
        return begin.isVisible();
    }
}
