package firstlayer.ui.review;

import firstlayer.study.Agenda;
import firstlayer.study.Sitting;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** How a sitting went: how many were right, what was sure and wrong, what is asked again when. */
final class EndPage extends VBox {

    private final ReviewSchedule schedule;
    private final Consumer<Question> open;
    private final Label heading = new Label();
    private final Button more = new Button();
    private final VBox misjudged = new VBox();
    private final GridPane table = new GridPane();
    private final ReviewPlots plots = new ReviewPlots();

    /** @param open opens a question in its note */
    EndPage(ReviewSchedule schedule, Runnable goOn, Consumer<Question> open) {
        this.schedule = schedule;
        this.open = open;
        getStyleClass().add("review-page");
        heading.getStyleClass().add("screen-title");
        heading.setWrapText(true);
        more.getStyleClass().add("accent");
        more.setOnAction(event -> goOn.run());
        misjudged.getStyleClass().add("misjudged");
        table.getStyleClass().add("next-table");
        getChildren().addAll(heading, more, misjudged, table, plots);
    }

    void show(Sitting sitting, Agenda agenda) {
        List<Sitting.Result> results = sitting.results();
        heading.setText(
                results.isEmpty()
                        ? "Nothing was answered"
                        : String.format(Locale.ROOT, "%d of %d right", sitting.right(), results.size()));
        int due = agenda.due().size();
        more.setText(due == 1 ? "One more is due: go on   Space" : due + " more are due: go on   Space");
        more.setVisible(due > 0);
        more.setManaged(due > 0);
        misjudged.getChildren().clear();
        List<Question> wrong = sitting.sureAndWrong().stream()
                .flatMap(item -> schedule.find(item).stream())
                .toList();
        if (!wrong.isEmpty()) {
            misjudged.getChildren().add(heading("Sure, and wrong: these come first next time"));
            wrong.forEach(question -> misjudged.getChildren().add(link(question)));
        }
        misjudged.setVisible(!wrong.isEmpty());
        misjudged.setManaged(!wrong.isEmpty());
        fill(results);
        plots.show(schedule, agenda);
    }

    private static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("screen-heading");
        label.setWrapText(true);
        return label;
    }

    private Hyperlink link(Question question) {
        Hyperlink link = new Hyperlink(question.words());
        link.setWrapText(true);
        link.setOnAction(event -> open.accept(question));
        return link;
    }

    private void fill(List<Sitting.Result> results) {
        table.getChildren().clear();
        table.setVisible(!results.isEmpty());
        table.setManaged(!results.isEmpty());
        table.addRow(0, column("Question"), column("Answer"), column("Next"));
        for (Sitting.Result result : results) {
            schedule.find(result.item())
                    .ifPresent(question -> table.addRow(
                            table.getRowCount(),
                            link(question),
                            cell(result.right() ? "right" : "wrong"),
                            cell(schedule.next(question)
                                    .map(day -> Days.until(schedule.today(), day))
                                    .orElse("—"))));
        }
    }

    private static Label column(String words) {
        Label label = cell(words);
        label.getStyleClass().add("column-name");
        return label;
    }

    private static Label cell(String words) {
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** Gives the keyboard to what is done first. */
    void focus() {
        if (more.isVisible()) {
            more.requestFocus();
        }
    }
}
