package firstlayer.ui.prose;

import firstlayer.ui.HelpTooltip;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/**
 * Whether the reader is sure: it can be said before the answer, never has to be, and what was said stands there afterwards. It
 * takes the same room with and without an answer.
 */
final class SureBox extends StackPane {

    private final ToggleButton sure;
    private final ToggleButton unsure;
    private final Label said = new Label();
    private final BooleanProperty open = new SimpleBooleanProperty(true);

    /** @param say is passed what the reader says, and nothing where that is taken back */
    SureBox(Consumer<Optional<Boolean>> say) {
        this("The keys 1 to 6 say it too.", "Shift with the keys 1 to 6 says it too.", say);
    }

    /** Below a field that is answered with Enter. */
    static SureBox ofField(Consumer<Optional<Boolean>> say) {
        return new SureBox("It can be left out.", "Shift+Enter in the field says it too.", say);
    }

    private SureBox(String sureByKey, String unsureByKey, Consumer<Optional<Boolean>> say) {
        sure = toggle("sure", "Say before you answer that you are sure. " + sureByKey);
        unsure = toggle("not sure", "Say before you answer that you are not sure. " + unsureByKey);
        sure.setOnAction(event -> say.accept(sure.isSelected() ? Optional.of(true) : Optional.empty()));
        unsure.setOnAction(event -> say.accept(unsure.isSelected() ? Optional.of(false) : Optional.empty()));
        HBox toggles = new HBox(sure, unsure);
        toggles.getStyleClass().add("sure-toggles");
        toggles.visibleProperty().bind(open);
        said.visibleProperty().bind(open.not());
        said.getStyleClass().add("said");
        getStyleClass().add("sure-box");
        getChildren().addAll(toggles, said);
    }

    private static ToggleButton toggle(String words, String help) {
        ToggleButton toggle = new ToggleButton(words);
        toggle.getStyleClass().setAll("sure-toggle");
        HelpTooltip.explain(toggle, help);
        return toggle;
    }

    /** Whether the keyboard is here. */
    boolean hasFocus() {
        return sure.isFocused() || unsure.isFocused();
    }

    /** @param draft what is said so far */
    void ask(Optional<Boolean> draft) {
        sure.setSelected(draft.orElse(false));
        unsure.setSelected(!draft.orElse(true));
        open.set(true);
    }

    /** @param answer what was said with the answer */
    void tell(Optional<Boolean> answer) {
        said.setText(
                answer.map(yes -> yes ? "You were sure." : "You were not sure.").orElse(""));
        open.set(false);
    }
}
