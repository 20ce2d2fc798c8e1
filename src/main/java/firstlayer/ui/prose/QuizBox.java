package firstlayer.ui.prose;

import firstlayer.note.node.Option;
import firstlayer.note.node.QuizItem;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;

/** A question to check oneself by. The first answer counts; the others can be tried for their feedback. */
final class QuizBox extends VBox {
    private final String id;
    private final Answers answers;
    private final List<OptionBox> options = new ArrayList<>();

    QuizBox(QuizItem item, RenderContext context) {
        this.id = item.id();
        this.answers = context.answers();
        getStyleClass().add("quiz-item");
        for (var child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child == item.options()) {
                addOptions(item.options().all(), context);
            } else {
                BlockRenderer.add(this, child, context);
            }
        }
        show();
    }

    private void addOptions(List<Option> all, RenderContext context) {
        for (Option option : all) {
            int index = options.size();
            OptionBox box = new OptionBox(index + 1, option, context, () -> choose(index + 1));
            options.add(box);
            getChildren().add(box);
        }
    }

    boolean isAnswered() {
        return !answers.chosen(id).isEmpty();
    }

    /**
     * @param number counted from 1
     * @return whether there is such an option
     */
    boolean choose(int number) {
        if (number < 1 || number > options.size()) {
            return false;
        }
        answers.choose(id, number - 1);
        show();
        return true;
    }

    private void show() {
        List<Integer> chosen = answers.chosen(id);
        for (int i = 0; i < options.size(); i++) {
            OptionBox option = options.get(i);
            option.show(
                    !chosen.contains(i)
                            ? OptionBox.State.OPEN
                            : option.isRight() ? OptionBox.State.RIGHT : OptionBox.State.WRONG);
        }
        answers.first(id).ifPresent(first -> {
            boolean right = first < options.size() && options.get(first).isRight();
            pseudoClassStateChanged(PseudoClass.getPseudoClass("right"), right);
            pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), !right);
        });
    }
}
