package firstlayer.widgets.initialization.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures.Theme;
import firstlayer.WidgetPicture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the scenes at several sizes and settings, to be looked at. */
class InitializationPicturesTest {

    private static final WidgetPicture<?> PICTURE = WidgetPicture.of(InitializationEntry.entry());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "neuron | sigma=1 | 690 | 600 | LIGHT | 14",
                "neuron-small | sigma=1&inputs=64 | 500 | 390 | DARK | 14",
                "xavier | scene=layers&scheme=xavier-normal | 690 | 600 | LIGHT | 14",
                "tiny | scene=layers&sigma=0.01 | 690 | 600 | DARK | 14",
                "wide | scene=layers&sigma=1 | 500 | 390 | LIGHT | 14",
                "relu | scene=layers&scheme=he-normal&activation=relu | 690 | 600 | LIGHT | 14",
                "deep | scene=layers&scheme=xavier-normal&depth=50 | 1000 | 700 | LIGHT | 14",
                "large | scene=layers&scheme=xavier-normal&activation=sigmoid | 900 | 800 | LIGHT | 28",
                "stage | scene=layers&scheme=xavier-normal | 1600 | 900 | STAGE | 36",
                "paper | scene=layers&scheme=he-normal&activation=relu&depth=30&width=256&batch=64 | 690 | 600 | LIGHT | 14",
                "race | scene=race | 690 | 600 | LIGHT | 14",
                "race-small | scene=race&rate=0.8 | 500 | 390 | DARK | 14",
                "kernels | scene=kernels&kernel=5&scheme=he-normal | 690 | 600 | LIGHT | 14",
                "kernels-small | scene=kernels&channels=16&scheme=he-normal | 500 | 390 | DARK | 14"
            })
    void isDrawn(String name, String query, int width, int height, Theme theme, double font) {
        assertTrue(PICTURE.draw(name, query, width, height, theme, font).isFile());
    }
}
