package firstlayer.ui.stage;

import firstlayer.note.node.Feedback;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.Option;
import firstlayer.ui.prose.StageWords;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.node.Node;

/** One option of a question, with its letter, and below it room for the hands that were counted. */
final class StageOption extends HBox {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");

    private final Option option;
    private final Label letter;
    private final VBox slot = new VBox();

    /** @param index of the option as it is written, from 0 */
    StageOption(Option option, int index, StageWords words) {
        this.option = option;
        this.letter = new Label(letter(index));
        getStyleClass().add("stage-option");
        letter.getStyleClass().add("stage-letter");
        letter.setMinWidth(USE_PREF_SIZE);
        List<Node> said = Nodes.children(option, Node.class).stream()
                .filter(child -> !(child instanceof Feedback))
                .toList();
        Region text = words.blocks(said);
        slot.getStyleClass().add("stage-votes");
        VBox column = new VBox(text, slot);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().addAll(letter, column);
    }

    /** {@code A} for the first. */
    static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    /** Where its counted hands are drawn. */
    Pane slot() {
        return slot;
    }

    /** @param answered whether the right answer is out */
    void show(boolean answered) {
        pseudoClassStateChanged(RIGHT, answered && option.right());
        pseudoClassStateChanged(OTHER, answered && !option.right());
        String name = letter.getText().substring(0, 1);
        letter.setText(answered && option.right() ? name + " ✓" : name);
    }
}
