package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.plot.Drawing;
import firstlayer.plot.TextBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/** The stage picture of every scene and preset at every size, white and dark, drawn to {@code target/gallery/stage} and checked. */
@Tag("gallery")
class StageGalleryTest {

    /** A projection in pixels. */
    record Size(int width, int height) {
        @Override
        public String toString() {
            return width + "x" + height;
        }
    }

    private static final List<Size> SIZES = List.of(
            new Size(1024, 768), new Size(1280, 720), new Size(1920, 1080), new Size(1920, 1200), new Size(3840, 2160));

    private static final int MOST = 3;
    /** As many lines of text as the stage would be high. */
    private static final double LINES = 30;

    private static final double ROUNDING = 0.01;

    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<OnStage.Shown> everything() {
        return OnStage.everything();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyStagePictureIsWholeAndLargeEnough(OnStage.Shown shown) {
        for (boolean dark : List.of(false, true)) {
            for (Size size : SIZES) {
                draw(shown, size, dark);
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private void draw(OnStage.Shown shown, Size size, boolean dark) {
        String page = String.format(Locale.ROOT, "%s-%s-%s", shown, size, dark ? "dark" : "white");
        GalleryPicture.save(
                onFxThread(() -> {
                    OnStage stage = new OnStage(shown, size.width(), size.height(), dark);
                    check(stage, page, size.height() / LINES);
                    return stage.scene().snapshot(null);
                }),
                "stage/" + page);
    }

    private void check(OnStage stage, String page, double least) {
        faults.addAll(Faults.in(stage.scene().getRoot(), page));
        List<Drawing> drawings = stage.drawings();
        if (drawings.isEmpty() || drawings.size() > MOST) {
            faults.add(page + ": " + drawings.size() + " drawings; at least one and at most three");
        } else if (!drawings.get(0).name().equals(stage.parts().get(0))) {
            faults.add(page + ": the main part is not there");
        }
        for (Drawing drawing : drawings) {
            drawing.texts().stream()
                    .filter(text -> text.size() < least - ROUNDING)
                    .map(TextBox::text)
                    .forEach(text -> faults.add(page + ": '" + text + "' is too small in " + drawing.name()));
        }
        Tree.of(stage.scene().getRoot())
                .filter(Tree::isSeen)
                .filter(node -> size(node) < least - ROUNDING)
                .forEach(node -> faults.add(page + ": too small: " + node));
    }

    private static double size(Node node) {
        if (node instanceof Labeled label && !label.getText().isBlank()) {
            return label.getFont().getSize();
        }
        return node instanceof Text text && !text.getText().isBlank()
                ? text.getFont().getSize()
                : Double.MAX_VALUE;
    }
}
