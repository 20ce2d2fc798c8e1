package firstlayer.widgets.neuron.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Values;
import firstlayer.widget.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PatternSceneTest {

    private final PatternScene scene = new PatternScene();
    private final Values initial = Values.initial(scene.parameters());

    private Pattern solved(Values values) {
        return scene.solve(values, Progress.silent());
    }

    /** Fifteen bright pixels on weights of 1, b = −1. */
    @Test
    void anEdgeOnAnEdgeScoresItsBrightPixels() {
        assertEquals(14, solved(initial).z());
    }

    /** They share the five pixels of the top line; the four of the stem below count against it, and b = −1. */
    @Test
    void aCornerInATScoresWhatTheyShareLessTheRest() {
        Pattern pattern = solved(initial.with(PatternScene.CORNER_IN_T.replace("scene=pattern&", "")));
        assertEquals(5 - 4 - 1, pattern.z());
    }

    /** Cauchy and Schwarz: x·w ≤ ‖x‖‖w‖, with equality along w. */
    @Test
    void noImageOfThatLengthHasMoreThanAlongW() {
        Random random = new Random(1);
        for (int turn = 0; turn < 200; turn++) {
            List<Double> image = new ArrayList<>();
            List<Double> weights = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                image.add(random.nextDouble());
                weights.add(2 * random.nextDouble() - 1);
            }
            Pattern pattern =
                    solved(initial.with(PatternParameters.IMAGE, image).with(PatternParameters.WEIGHTS, weights));
            assertTrue(pattern.z() <= pattern.along() + 1e-12);
        }
        Pattern along = solved(initial.with(PatternParameters.WEIGHTS, SmallImage.T.image())
                .with(PatternParameters.IMAGE, SmallImage.T.image()));
        assertEquals(along.along(), along.z(), 1e-12);
        assertEquals(1, along.cosine(), 1e-12);
    }

    /** The same by a loop over the picture instead of over the patches. */
    @Test
    void theMapIsTheCrossCorrelation() {
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            weights.add((double) i - 12);
        }
        Pattern pattern = solved(initial.with("slide=on&b=0.5").with(PatternParameters.WEIGHTS, weights));
        double[][] expected = new double[8][8];
        for (int y = 0; y < 12; y++) {
            for (int x = 0; x < 12; x++) {
                for (int i = 0; i < 8; i++) {
                    for (int j = 0; j < 8; j++) {
                        boolean inside = y - i >= 0 && y - i < 5 && x - j >= 0 && x - j < 5;
                        expected[i][j] += inside ? LargePicture.pixel(y, x) * (5 * (y - i) + (x - j) - 12) : 0;
                    }
                }
            }
        }
        double[][] map = pattern.map();
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < 8; j++) {
                assertEquals(expected[i][j] + 0.5, map[i][j], 1e-12);
            }
        }
    }

    @Test
    void thePatchThatIsLookedAtHasTheMapsNumber() {
        Pattern pattern = solved(initial.with("slide=on&row=3&column=8"));
        assertEquals(pattern.map()[2][7], pattern.z());
        double lines = 0;
        for (int line = 0; line < 5; line++) {
            lines += pattern.line(line);
        }
        assertEquals(pattern.z(), lines + pattern.b(), 1e-12);
    }

    @Test
    void aBlankImagePointsNowhere() {
        Pattern blank = solved(PatternScene.filled(initial, false, SmallImage.BLANK));
        assertEquals(blank.b(), blank.z());
        assertTrue(Double.isNaN(blank.cosine()));
    }
}
