package firstlayer.ui.prose;

import firstlayer.study.Fact;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A number is typed; then it is said how it is found. */
final class NumberAnswer extends VBox implements ReviewAnswer {

    private final NumberMarking marking;
    private final Consumer<Fact.Answer> tell;
    private final AnswerField field = new AnswerField(typed -> {}, this::give);
    private final SureBox sure;
    private Optional<Boolean> said = Optional.empty();
    private Optional<Fact.Answer> given = Optional.empty();

    NumberAnswer(NumberMarking marking, Consumer<Fact.Answer> tell) {
        this.marking = marking;
        this.tell = tell;
        this.sure = SureBox.ofField(now -> said = now);
        getStyleClass().add("review-answer");
        field.ask(marking.aloud(), "");
        sure.ask(said);
        getChildren().addAll(field, marking.told(), sure);
    }

    private Optional<String> give(String typed, Optional<Boolean> keySays) {
        if (given.isPresent()) {
            return Optional.empty();
        }
        try {
            Fact.Computed answer = marking.mark(typed, keySays.or(() -> said));
            given = Optional.of(answer);
            field.tell(answer.typed(), marking.say(answer));
            sure.tell(answer.sure());
            tell.accept(answer);
            return Optional.empty();
        } catch (IllegalArgumentException unread) {
            return Optional.of(unread.getMessage());
        }
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
        field.focus();
    }
}
