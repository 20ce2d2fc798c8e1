package firstlayer.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import firstlayer.param.Knobs;
import firstlayer.param.Parameter.Name;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import java.util.Arrays;
import java.util.List;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ReaderTest {

    private static final RealParameter W = new RealParameter(
            new Name("w", "Weight w", "", Role.WEIGHT, "Where it starts."), -3, 3, SliderRange.linear(-3, 3, 0.1), 2.0);

    private final Plot plot = Samples.bowl();

    @Start
    void start(Stage stage) {
        Knobs knobs = new Knobs(List.of(W), "");
        plot.grips(
                knobs,
                Grip.across(W.lens(), v -> v.get(W) * v.get(W) / 2),
                Grip.across(W.lens(), values -> 0).named("foot", "Foot"));
        stage.setScene(Pictures.scene(new StackPane(plot), 600, 400, Theme.DARK, 14));
        stage.show();
    }

    @Test
    void theNearestPointIsFoundAndFarOnesAreNot() {
        Box area = new Box(0, 0, 100, 100);
        Frame frame = new Frame(new Scale(0, 1, false, 0, 100), new Scale(0, 1, false, 100, 0), area);
        List<Series> all = List.of(
                new Series(new double[] {0.1, 0.5}, new double[] {0.1, 0.5}),
                new Series(new double[] {0.55, Double.NaN}, new double[] {0.5, 0.5}));
        assertEquals(new Reader.Found(0.55, 0.5), Reader.nearest(all, frame, 14, 54, 50));
        assertTrue(Reader.nearest(all, frame, 14, 90, 10).isNothing());
    }

    @Test
    void whatLeftThePlotIsReadAtItsEdgeWithItsOwnNumber() {
        Box area = new Box(0, 0, 100, 100);
        Frame frame = new Frame(new Scale(0, 1, false, 0, 100), new Scale(1e-8, 1, true, 100, 0), area);
        List<Series> all = List.of(new Series(new double[] {0.2, 0.8}, new double[] {1e-3, 8.2e-32}));
        assertEquals(new Reader.Found(0.8, 8.2e-32), Reader.nearest(all, frame, 14, 80, 99));
        assertTrue(Reader.nearest(all, frame, 14, 80, 50).isNothing());
    }

    @Test
    void aReadOutAppearsUnderThePointerAndGoesAgain(FxRobot robot) {
        robot.moveTo(robot.offset(plot, 50, -190));
        int[] before = pixels("reader-off");
        int y = 0;
        while (y < 300 && Arrays.equals(before, pixels("reader-on"))) {
            y += 10;
            robot.moveTo(robot.offset(plot, -150, y - 140));
        }
        assertTrue(y < 300, "nothing is read off anywhere along a line across the curve");
        robot.moveTo(robot.offset(plot, 50, -190));
        assertArrayEquals(before, pixels("reader-gone"), "the read-out stays");
    }

    private int[] pixels(String name) {
        return Pictures.onFxThread(() -> {
            WritableImage image = plot.getScene().snapshot(null);
            Pictures.write(name, image);
            int[] argb = new int[600 * 400];
            image.getPixelReader().getPixels(0, 0, 600, 400, PixelFormat.getIntArgbInstance(), argb, 0, 600);
            return argb;
        });
    }
}
