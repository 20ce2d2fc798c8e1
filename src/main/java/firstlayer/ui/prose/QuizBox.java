package firstlayer.ui.prose;

import firstlayer.note.node.QuizItem;
import firstlayer.study.Fact;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A question to check oneself by. The first answer counts; the others can be tried for their feedback. */
final class QuizBox extends VBox {
    private final AskedItem asked;
    private final Answers drafts;
    private final OptionList options;
    private final SureBox sure;
    private final AgainButton again;

    QuizBox(QuizItem item, RenderContext context) {
        this.asked = context.study().item(item);
        this.drafts = context.answers();
        this.options = new OptionList(item.options(), context, number -> answer(number, drafts.sure(asked.id())));
        this.sure = new SureBox(said -> drafts.sure(asked.id(), said));
        this.again = new AgainButton(() -> {
            askAgain();
            options.focusFirst();
        });
        getStyleClass().add("quiz-item");
        for (var child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child == item.options()) {
                getChildren().add(options);
            } else {
                BlockRenderer.add(this, child, context);
            }
        }
        HBox foot = new HBox(sure, again);
        foot.getStyleClass().add("item-foot");
        HBox.setHgrow(sure, Priority.ALWAYS);
        getChildren().add(foot);
        context.study().watch(this::show);
        show();
    }

    boolean isAnswered() {
        return !chosen().isEmpty();
    }

    /**
     * Chooses by key.
     *
     * @param place   of the option as it is shown, counted from 1
     * @param keySays whether the key says that the reader is sure; what was chosen on the page goes before a plain digit
     * @return whether there is such an option
     */
    boolean choose(int place, Optional<Boolean> keySays) {
        OptionalInt number = options.at(place);
        Optional<Boolean> doubt = keySays.filter(isSure -> !isSure);
        number.ifPresent(chosen ->
                answer(chosen, doubt.or(() -> drafts.sure(asked.id())).or(() -> keySays)));
        return number.isPresent();
    }

    private void answer(int number, Optional<Boolean> said) {
        if (chosen().contains(number)) {
            return;
        }
        Optional<Boolean> first = isAnswered() ? Optional.empty() : said;
        drafts.forget(asked.id());
        asked.record(new Fact.Answered(number, options.isRight(number), first, asked.showing()));
    }

    /** Clears the answers from the screen, to be asked once more. */
    void askAgain() {
        asked.askAgain();
        drafts.forget(asked.id());
    }

    private List<Integer> chosen() {
        return asked.answers().stream()
                .filter(Fact.Answered.class::isInstance)
                .map(answer -> ((Fact.Answered) answer).option())
                .toList();
    }

    private void show() {
        List<Integer> chosen = chosen();
        options.order(asked.order(options.size()));
        options.show(number -> !chosen.contains(number)
                ? OptionBox.State.OPEN
                : options.isRight(number) ? OptionBox.State.RIGHT : OptionBox.State.WRONG);
        boolean answered = isAnswered();
        boolean right = answered && asked.answers().get(0).right();
        pseudoClassStateChanged(PseudoClass.getPseudoClass("right"), right);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), answered && !right);
        if (answered && sure.hasFocus()) {
            options.focusFirst();
        }
        if (answered) {
            sure.tell(asked.sure());
        } else {
            sure.ask(drafts.sure(asked.id()));
        }
        again.setVisible(answered);
    }
}
