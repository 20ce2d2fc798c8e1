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
                "learning-stage | target=xor&rule=gradient&steps=9 | 1600 | 900 | STAGE | 36",
                "learning-dark | target=nand&rule=gradient&activation=tanh&k=3.7&rate=0.31&steps=17 | 560 | 470 | DARK | 14",
                "learning-four | inputs=4&w3=1.5&rule=gradient&rate=0.37&target=xor&steps=21&k=2.3 | 690 | 600 | LIGHT | 14",
                "step-has-no-slope | target=nand&rule=gradient&activation=step&w1=0&w2=0&b=0&steps=6 | 690 | 600 | LIGHT | 14",
                "fold-turned | target=xor&second=relu-pair&w11=-1&w12=0.4&b1=0.7&w22=-2&v2=1.5&c=-0.2 | 690 | 600 | DARK | 14",
                "fold-stage | target=xor&second=relu-pair&w21=1.4 | 1600 | 900 | STAGE | 36",
                "fold-none | target=xor&second=relu-pair&w11=0&w12=0&v1=0&v2=0 | 690 | 600 | LIGHT | 14",
                "far | w1=-3&w2=100&b=80&x1=5 | 690 | 600 | DARK | 14"
            })
    void isDrawn(String name, String query, int width, int height, Theme theme, double font) {
        assertTrue(PICTURE.draw(name, query, width, height, theme, font).isFile());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kept | target=and&w1=1&w2=1&b=-1.5 | b=-0.5",
                "kept-fold | target=xor&second=relu-pair | c=-0.4&w21=1.6"
            })
    void isDrawnBesideAKeptRun(String name, String query, String kept) {
        assertTrue(PICTURE.beside(kept)
                .draw(name, query, 690, 600, Theme.LIGHT, 14)
                .isFile());
    }
}
