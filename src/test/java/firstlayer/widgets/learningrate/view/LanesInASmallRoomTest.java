package firstlayer.widgets.learningrate.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import firstlayer.param.Knobs;
import firstlayer.plot.Board;
import firstlayer.plot.Plot;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.Progress;
import firstlayer.widgets.learningrate.model.CurveDescent;
import firstlayer.widgets.learningrate.model.OneWeightScene;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class LanesInASmallRoomTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** The titles beside the curve in a picture lower than a laptop leaves it. */
    private static List<String> beside(String query) {
        return Pictures.onFxThread(() -> {
            OneWeightScene widget = new OneWeightScene();
            Knobs knobs = new Knobs(widget.parameters(), query);
            OneWeightView view = new OneWeightView(knobs, Place.DESK);
            CurveDescent walk = widget.solve(knobs.now(), Progress.silent());
            view.show(new Picture<>(knobs.now(), walk, List.of(), Optional.empty()));
            Scene scene = Pictures.scene(new StackPane(view.node()), 670, 310, Theme.LIGHT, 14);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Board board =
                    (Board) ((Parent) view.node()).getChildrenUnmodifiable().get(0);
            board.layout();
            return board.drawings()
                    .skip(1)
                    .map(drawing -> ((Plot) drawing).title())
                    .toList();
        });
    }

    @Test
    void severalRatesKeepTheirLanesAndOneRateKeepsTheValley() {
        assertEquals(List.of("Same start, rate by rate", "Loss by step"), beside("lanes=0.1;1.9&steps=44"));
        assertEquals(List.of("Loss by step", "Loss after 20 steps, by rate"), beside("steps=44"));
    }
}
