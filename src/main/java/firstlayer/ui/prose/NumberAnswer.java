package firstlayer.ui.prose;

import firstlayer.study.Fact;
import firstlayer.ui.Complaint;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A number is typed; then it is said how it is found. */
final class NumberAnswer extends VBox implements ReviewAnswer {

    private final NumberMarking marking;
    private final Consumer<Fact.Answer> tell;
    private final TextField field = new TextField();
    private final Complaint complaint = new Complaint(field);
    private final Button check = new Button("Check   Enter");
    private final Label says = new Label();
    private final SureBox sure;
    private Optional<Boolean> said = Optional.empty();
    private Optional<Fact.Answer> given = Optional.empty();

    NumberAnswer(NumberMarking marking, Consumer<Fact.Answer> tell) {
        this.marking = marking;
        this.tell = tell;
        this.sure = new SureBox(now -> said = now);
        getStyleClass().add("review-answer");
        Label label = new Label(marking.label() + " =");
        label.setMinWidth(USE_PREF_SIZE);
        field.setAccessibleText(marking.label());
        field.getStyleClass().add("answer-field");
        field.setOnAction(event -> check());
        field.textProperty().addListener((property, before, typed) -> complaint.withdraw());
        check.setMinWidth(USE_PREF_SIZE);
        check.setOnAction(event -> check());
        says.setWrapText(true);
        says.getStyleClass().add("answer-says");
        HBox line = new HBox(label, field, check);
        line.getStyleClass().add("answer-line");
        sure.ask(said);
        getChildren().addAll(line, sure, says);
        see(says, false);
    }

    private static void see(Region region, boolean visible) {
        region.setVisible(visible);
        region.setManaged(visible);
    }

    private void check() {
        if (given.isPresent()) {
            return;
        }
        try {
            Fact.Computed answer = marking.mark(field.getText(), said);
            given = Optional.of(answer);
            show(answer);
            tell.accept(answer);
        } catch (IllegalArgumentException wrong) {
            complaint.say(wrong.getMessage());
        }
    }

    private void show(Fact.Computed answer) {
        complaint.withdraw();
        sure.tell(answer.sure());
        field.setEditable(false);
        check.setDisable(true);
        says.setText(marking.says(answer));
        says.pseudoClassStateChanged(PseudoClass.getPseudoClass("right"), answer.right());
        says.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), !answer.right());
        see(says, true);
        getChildren().addAll(marking.more(answer));
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public boolean waits() {
        return false;
    }

    @Override
    public Optional<Fact.Answer> given() {
        return given;
    }

    @Override
    public void press(KeyEvent event) {
        // What is typed goes into the field.
    }

    @Override
    public void focus() {
        field.requestFocus();
    }
}
