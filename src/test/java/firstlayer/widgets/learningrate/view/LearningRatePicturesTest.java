package firstlayer.widgets.learningrate.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures.Theme;
import firstlayer.WidgetPicture;
import firstlayer.widget.Guess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the learning rate at several sizes and settings, to be looked at. */
class LearningRatePicturesTest {

    private static final WidgetPicture<?> PICTURE =
            WidgetPicture.of(LearningRateEntry.entry()).beside("rate=0.05").guessing(new Guess("w", 0.6, 0.1, true));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start | | 760 | 560 | LIGHT | 14",
                "target | rate=1.7&start=-3&steps=9&lanes=0.1;0.5;2.1 | 760 | 560 | LIGHT | 14",
                "twins-small | lanes=1.9&steps=44 | 500 | 390 | LIGHT | 14",
                "twins | lanes=1.9&steps=10 | 1100 | 800 | DARK | 14",
                "edge | rate=2&steps=7 | 760 | 560 | LIGHT | 14",
                "away | rate=2.1&steps=400 | 760 | 560 | LIGHT | 14",
                "noise | noise=1&rate=0.5&steps=100 | 760 | 560 | LIGHT | 14",
                "inverse | noise=1&rate=0.5&schedule=inverse&steps=100 | 760 | 560 | DARK | 14",
                "wells | landscape=double-well&start=0.9&rate=1.1&steps=60 | 760 | 560 | LIGHT | 14",
                "cliff | landscape=plateau-cliff&start=1.8&rate=0.4&steps=30 | 500 | 390 | DARK | 14",
                "neuron | landscape=neuron&start=0.5&rate=1 | 760 | 560 | LIGHT | 14",
                "big-text | rate=1.7&steps=3 | 1100 | 800 | LIGHT | 28",
                "stage | rate=1.7&start=-3&steps=2 | 1600 | 900 | STAGE | 36",
                "two | scene=two-weights&rate=0.205&steps=20 | 760 | 560 | LIGHT | 14",
                "two-lanes | scene=two-weights&rate=0.1818&lanes=0.02;0.1&start2=1&steps=20 | 1100 | 800 | DARK | 14",
                "two-small | scene=two-weights&rate=0.15&steps=5 | 500 | 390 | LIGHT | 14",
                "two-stage | scene=two-weights&rate=0.205&steps=20 | 1600 | 900 | STAGE | 36",
                "rosenbrock | scene=two-weights&landscape2=rosenbrock&optimizer=adam&start=-1.2&start2=1&steps=100 | 760 | 560 | LIGHT | 14",
                "saddle | scene=two-weights&landscape2=saddle&start2=0.01&steps=40 | 760 | 560 | LIGHT | 14",
                "himmelblau | scene=two-weights&landscape2=himmelblau&start=0&start2=0&rate=0.01&steps=40 | 760 | 560 | DARK | 14",
                "net | scene=network&rate=1&steps=300 | 760 | 560 | LIGHT | 14",
                "net-lanes | scene=network&data=moons&rate=1&lanes=0.03;0.3;3;10;100&steps=300 | 1100 | 800 | LIGHT | 14",
                "net-small | scene=network&rate=1&lanes=0.1&data=xor&hidden=8;8&steps=300 | 500 | 390 | DARK | 14",
                "net-stage | scene=network&rate=1&lanes=10&steps=300 | 1600 | 900 | STAGE | 36",
                "range | scene=range | 760 | 560 | LIGHT | 14",
                "range-dark | scene=range&test=exponential&high=100 | 760 | 560 | DARK | 14",
                "range-small | scene=range&test=u&high=100&batch=20 | 500 | 390 | DARK | 14",
                "range-big | scene=range&test=exponential&high=100 | 1100 | 800 | LIGHT | 28",
                "range-one | scene=range&test=u&rates=1&seeds=1&length=1 | 760 | 560 | LIGHT | 14",
                "range-step | scene=range&length=1 | 760 | 560 | LIGHT | 14",
                "range-stage | scene=range&test=u&high=100&batch=20 | 1600 | 900 | STAGE | 36"
            })
    void isDrawn(String name, String query, int width, int height, Theme theme, double font) {
        assertTrue(PICTURE.draw(name, query, width, height, theme, font).isFile());
    }
}
