package firstlayer.app;

import static firstlayer.Pictures.onFxThread;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lecture that was left, and given again: the picture it was about does not hold the stage it was on. */
class LeftStageTest {

    private static final int LECTURES = 3;

    @TempDir
    private Path data;

    @Test
    void aStageThatWasLeftIsHeldByNoPicture() {
        try (OpenWindow open = OpenWindow.open(data, Optional.empty())) {
            open.size(1280, 800);
            Hands hands = new Hands(open);
            open.go("neuron?target=xor&rule=gradient&steps=7");
            List<WeakReference<Node>> stages = new ArrayList<>();
            for (int i = 0; i < LECTURES; i++) {
                hands.press(KeyCode.F5);
                stages.add(onFxThread(() -> new WeakReference<>(open.one(".stage-controls"))));
                hands.press(KeyCode.ESCAPE);
            }
            open.until("the stages are let go", () -> areGone(stages));
        }
    }

    private static boolean areGone(List<WeakReference<Node>> nodes) {
        System.gc();
        return nodes.stream().allMatch(node -> node.get() == null);
    }
}
