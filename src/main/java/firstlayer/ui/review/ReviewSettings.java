package firstlayer.ui.review;

import firstlayer.plot.Complaint;
import firstlayer.study.Fact;
import firstlayer.study.Subject;
import firstlayer.ui.HelpTooltip;
import firstlayer.ui.StudyRecorder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** The date of the exam and the length of a sitting. Both are kept with what is studied. */
final class ReviewSettings extends HBox {

    private static final List<Integer> LENGTHS = List.of(0, 5, 10, 20, 50);
    private static final String FORM = "year-month-day";

    // The same everywhere: a date picker would write days and months as the machine's language has them.
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final StudyRecorder recorder;
    private final Supplier<LocalDate> today;
    private final TextField exam = new TextField();
    private final Label says = new Label();
    private final Complaint complaint = new Complaint(exam);
    private final ComboBox<Integer> most = new ComboBox<>();

    ReviewSettings(StudyRecorder recorder, Supplier<LocalDate> today) {
        this.recorder = recorder;
        this.today = today;
        getStyleClass().add("review-settings");
        exam.setPromptText(FORM);
        exam.setAccessibleText("Date of the exam, as " + FORM);
        exam.getStyleClass().add("exam-date");
        HelpTooltip.explain(
                exam,
                "Write the date of your exam, such as 2026-12-18: everything you have answered comes once more in the two"
                        + " days before it. Empty it for no exam.");
        exam.setOnAction(event -> take());
        exam.textProperty().addListener((property, before, typed) -> complaint.withdraw());
        exam.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                take();
            }
        });
        exam.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        most.setAccessibleText("Most questions in one sitting");
        most.setConverter(words());
        HelpTooltip.explain(most, "How many questions one sitting has at most, without those that are asked again");
        most.setOnAction(event -> choose());
        Label date = new Label("Exam");
        Label length = new Label("At most");
        List.of(date, says, length).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        getChildren().addAll(date, exam, says, length, most);
        show();
    }

    private static StringConverter<Integer> words() {
        return new StringConverter<>() {
            @Override
            public String toString(Integer length) {
                return length == null || length == 0 ? "all" : Integer.toString(length);
            }

            @Override
            public Integer fromString(String words) {
                throw new UnsupportedOperationException("a length is chosen, not typed");
            }
        };
    }

    // Escape brings back what is kept; the next one leaves the page.
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !exam.getText().equals(kept())) {
            exam.setText(kept());
            event.consume();
        }
    }

    private String kept() {
        return recorder.study().exam().map(LocalDate::toString).orElse("");
    }

    private void take() {
        String typed = exam.getText().strip();
        try {
            Optional<LocalDate> date = typed.isEmpty() ? Optional.empty() : Optional.of(read(typed));
            if (!date.equals(recorder.study().exam())) {
                recorder.record(Subject.NONE, new Fact.Exam(date));
            }
            show();
        } catch (DateTimeParseException none) {
            complaint.say(String.format(
                    Locale.ROOT,
                    "'%s' is no date; write %s, such as %s.",
                    typed,
                    FORM,
                    today.get().plusDays(14)));
        }
    }

    private static LocalDate read(String typed) {
        LocalDate date = LocalDate.parse(typed, ISO);
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new DateTimeParseException("not a year of four digits", typed, 0);
        }
        return date;
    }

    private void choose() {
        Integer chosen = most.getValue();
        if (chosen == null) {
            // Space with Shift lets a length of the open menu go: what is kept holds all the same.
            most.setValue(recorder.study().most());
        } else if (chosen != recorder.study().most()) {
            recorder.record(Subject.NONE, new Fact.Review(chosen));
        }
    }

    /** Shows what is kept, unless something else is just being typed. */
    void show() {
        if (!exam.isFocused() || complaint.isSaid()) {
            exam.setText(kept());
        }
        says.setText(recorder.study().exam().map(this::says).orElse(""));
        says.setVisible(!says.getText().isEmpty());
        says.setManaged(says.isVisible());
        // What another version or hand wrote is a length as well.
        TreeSet<Integer> lengths = new TreeSet<>(LENGTHS);
        lengths.add(recorder.study().most());
        if (!List.copyOf(lengths).equals(most.getItems())) {
            most.getItems().setAll(lengths);
        }
        most.setValue(recorder.study().most());
    }

    private String says(LocalDate date) {
        return date.isBefore(today.get()) ? "is over: it changes nothing" : Days.until(today.get(), date);
    }
}
