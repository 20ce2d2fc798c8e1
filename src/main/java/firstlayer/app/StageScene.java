package firstlayer.app;

import firstlayer.store.LectureSettings.StageLook;
import firstlayer.ui.shell.StyleSheets;
import firstlayer.ui.stage.StageFoot;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/** The scene of the stage, the same in whatever window it is: its text grows and shrinks with its height. */
final class StageScene {

    /** Until a window gives it another size. */
    private static final double WIDTH = 1280;

    private static final double HEIGHT = 720;

    private final StackPane root = new StackPane();
    private final StageFoot foot = new StageFoot();
    private final Scene scene = new Scene(root, WIDTH, HEIGHT);
    private StageLook look;

    StageScene(StageLook look) {
        this.look = look;
        StackPane.setAlignment(foot, Pos.BOTTOM_CENTER);
        scene.heightProperty().addListener(property -> dress());
        dress();
    }

    private void dress() {
        StyleSheets.apply(scene, StyleSheets.stage(look == StageLook.DARK, scene.getHeight()));
    }

    /** What lies over the foot of the stage. */
    StageFoot foot() {
        return foot;
    }

    Scene scene() {
        return scene;
    }

    void show(Parent view) {
        root.getChildren().setAll(view, foot);
    }

    /** Shows nothing any more: what is in a scene follows its picture, in no window too. */
    void leave() {
        root.getChildren().clear();
    }

    void look(StageLook chosen) {
        look = chosen;
        dress();
    }
}
