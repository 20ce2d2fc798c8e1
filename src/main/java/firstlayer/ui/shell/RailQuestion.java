package firstlayer.ui.shell;

import firstlayer.study.Evidence;
import firstlayer.ui.HelpTooltip;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

/** A question in the rail: its number in a ring of what shows that it was worked through, and its words. */
final class RailQuestion extends ToggleButton {

    private final String spoken;
    private final String help;
    private final StringProperty explanation = new SimpleStringProperty();
    private final EvidenceRing ring;

    /**
     * @param number counted from 1
     */
    RailQuestion(int number, String question) {
        super(question);
        this.spoken = String.format(Locale.ROOT, "Question %d: %s", number, question);
        this.help = question + (number <= 9 ? "  (Ctrl+" + number + ")" : "");
        Label badge = new Label(Integer.toString(number));
        badge.getStyleClass().add("rail-number");
        this.ring = new EvidenceRing(badge);
        setGraphic(ring);
        getStyleClass().add("rail-item");
        say("");
        HelpTooltip.explain(this, explanation);
    }

    /** Shows what is done of it; nothing where nothing is recorded. */
    void show(Optional<Evidence> evidence) {
        ring.show(evidence);
        say(evidence.map(EvidenceWords::of).orElse(""));
    }

    private void say(String evidence) {
        setAccessibleText(evidence.isEmpty() ? spoken : spoken + " · " + evidence);
        explanation.set(evidence.isEmpty() ? help : help + "\n" + evidence);
    }
}
