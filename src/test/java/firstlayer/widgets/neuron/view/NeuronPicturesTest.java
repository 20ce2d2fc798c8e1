package firstlayer.widgets.neuron.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures.Theme;
import firstlayer.WidgetPicture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the neuron at several sizes and settings, to be looked at. */
class NeuronPicturesTest {

    private static final WidgetPicture<?> PICTURE = WidgetPicture.of(NeuronEntry.entry());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "desk | | 690 | 600 | LIGHT | 14",
                "small | target=and&activation=step&w1=1&w2=1&b=-1.5 | 500 | 390 | LIGHT | 14",
                "dark | target=xor&steps=7&activation=step&w1=0&w2=0&b=0 | 690 | 600 | DARK | 14",
                "large | target=own&k=4&steps=20 | 1500 | 900 | LIGHT | 28",
                "big-text | target=or&activation=tanh | 600 | 500 | LIGHT | 28",
                "stage | target=and | 1600 | 900 | STAGE | 36",
                "fold | target=xor&second=relu-pair | 690 | 600 | LIGHT | 14",
                "fold-small | target=xor&second=identity-pair | 500 | 390 | DARK | 14",
                "own | target=own | 690 | 600 | LIGHT | 14",
                "four | inputs=4&w3=1.5&w4=-0.5&x3=1&activation=relu&target=xor | 690 | 600 | LIGHT | 14",
                "gradient | target=and&rule=gradient&steps=300 | 690 | 600 | LIGHT | 14",
                "flat | w1=0&w2=0&b=0 | 690 | 600 | LIGHT | 14",
                "far | w1=-3&w2=100&b=80&x1=5 | 690 | 600 | DARK | 14"
            })
    void isDrawn(String name, String query, int width, int height, Theme theme, double font) {
        assertTrue(PICTURE.draw(name, query, width, height, theme, font).isFile());
    }
}
