package firstlayer.ui.prose;

import firstlayer.ui.HelpTooltip;
import javafx.scene.control.Button;

/** Clears a question from the screen to ask it once more. */
final class AgainButton extends Button {

    AgainButton(Runnable askAgain) {
        super("Ask me again");
        getStyleClass().setAll("again");
        HelpTooltip.explain(this, "Clears this question and asks it once more. What you answered stays in your log.");
        setOnAction(event -> askAgain.run());
    }
}
