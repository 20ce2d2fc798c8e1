package firstlayer.ui.stage;

import firstlayer.store.LectureSettings.StageLook;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.SegmentedButton;

/** How the stage looks. */
public final class StageChoices extends FlowPane {

    private static final Map<StageLook, String> WORDS = Map.of(StageLook.WHITE, "White", StageLook.DARK, "Dark");

    /** @param choose is passed what the speaker chooses */
    public StageChoices(StageLook now, Consumer<StageLook> choose) {
        getStyleClass().add("stage-choices");
        SegmentedButton looks = new SegmentedButton();
        for (StageLook look : StageLook.values()) {
            ToggleButton button = new ToggleButton(WORDS.get(look));
            button.setSelected(look == now);
            // One of them always holds.
            button.setOnAction(event -> {
                button.setSelected(true);
                choose.accept(look);
            });
            looks.getButtons().add(button);
        }
        getChildren().setAll(new Label("Stage"), looks);
    }
}
