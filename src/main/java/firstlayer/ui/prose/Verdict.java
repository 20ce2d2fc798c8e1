package firstlayer.ui.prose;

import firstlayer.note.exercise.Marking;
import firstlayer.note.node.Feedback;
import firstlayer.note.node.NumberItem;
import firstlayer.param.Numbers;
import firstlayer.study.Fact;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is said to an answer: right or not, the slip that was taken, and how it is worked out. */
final class Verdict extends VBox {

    private static final int DIGITS = 6;

    private final NumberItem item;
    private final Label words = new Label();
    private final HBox row;
    private final VBox feedback = new VBox();
    private final VBox worked = new VBox();

    Verdict(NumberItem item) {
        this.item = item;
        Region sign = new Region();
        sign.getStyleClass().add("sign");
        words.setWrapText(true);
        row = new HBox(sign, words);
        row.getStyleClass().add("verdict");
        row.setAccessibleRole(AccessibleRole.TEXT);
        feedback.getStyleClass().add("feedback");
        worked.getStyleClass().add("worked");
        getStyleClass().add("verdicts");
        getChildren().addAll(row, feedback, worked);
        setVisible(false);
        setManaged(false);
    }

    /**
     * Says what an answer is.
     *
     * @param context with the numbers of the draw
     * @return the same in words
     */
    String say(Fact.Computed answer, Marking marking, RenderContext context) {
        String text = value(answer) + (answer.right() ? "Right" : "Not right");
        words.setText(text);
        row.setAccessibleText(text);
        look(row, answer.right());
        look(feedback, answer.right());
        fill(worked, item.worked(), context);
        boolean known = marking.slip().isPresent() && !answer.right();
        feedback.setVisible(known);
        feedback.setManaged(known);
        if (known) {
            fill(feedback, item.slip(marking.slip().getAsInt()), context);
        }
        setVisible(true);
        setManaged(true);
        return text;
    }

    private static void fill(VBox box, Feedback said, RenderContext context) {
        box.getChildren().clear();
        BlockRenderer.fill(box, said, context);
    }

    private static void look(Region region, boolean right) {
        region.pseudoClassStateChanged(PseudoClass.getPseudoClass("right"), right);
        region.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), !right);
    }

    /** What arithmetic came to; nothing where a number was typed. */
    private static String value(Fact.Computed answer) {
        try {
            Numbers.typed(answer.typed());
            return "";
        } catch (IllegalArgumentException arithmetic) {
            return String.format(
                    Locale.ROOT, "%s = %s. ", answer.typed().strip(), Numbers.brief(answer.value(), DIGITS));
        }
    }
}
