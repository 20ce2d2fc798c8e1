package firstlayer.ui.prose;

import firstlayer.note.node.Options;
import firstlayer.study.Fact;
import firstlayer.ui.DigitKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One option is chosen; then every option says what there is to say to it. */
final class ChoiceAnswer extends VBox implements ReviewAnswer {

    private final int showing;
    private final Consumer<Fact.Answer> tell;
    private final OptionList options;
    private final SureBox sure;
    private Optional<Boolean> said = Optional.empty();
    private Optional<Fact.Answer> given = Optional.empty();

    /** @param order of the options, by their authors' numbers */
    ChoiceAnswer(Options all, List<Integer> order, int showing, RenderContext context, Consumer<Fact.Answer> tell) {
        this.showing = showing;
        this.tell = tell;
        this.options = new OptionList(all, context, number -> choose(number, said));
        this.sure = new SureBox(now -> said = now);
        getStyleClass().add("review-answer");
        options.order(order);
        options.showKeys();
        options.setFocusTraversable(true);
        options.setAccessibleText(String.format(
                Locale.ROOT,
                "%d options, keys 1 to %d; with Shift where you are not sure",
                options.size(),
                options.size()));
        sure.ask(said);
        getChildren().addAll(options, sure);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public boolean waits() {
        return true;
    }

    @Override
    public Optional<Fact.Answer> given() {
        return given;
    }

    @Override
    public void press(KeyEvent event) {
        DigitKey.of(event).ifPresent(key -> {
            OptionalInt number = options.at(key.digit());
            Optional<Boolean> doubt = key.sure().filter(isSure -> !isSure);
            number.ifPresent(chosen -> choose(chosen, doubt.or(() -> said).or(key::sure)));
            event.consume();
        });
    }

    private void choose(int number, Optional<Boolean> isSure) {
        if (given.isPresent()) {
            return;
        }
        Fact.Answered answer = new Fact.Answered(number, options.isRight(number), isSure, showing);
        given = Optional.of(answer);
        sure.tell(isSure);
        options.show(each -> options.isRight(each)
                ? OptionBox.State.RIGHT
                : each == number ? OptionBox.State.WRONG : OptionBox.State.TOLD);
        tell.accept(answer);
    }

    @Override
    public void focus() {
        options.requestFocus();
    }
}
