package firstlayer.widgets.loss.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures.Theme;
import firstlayer.WidgetPicture;
import firstlayer.widget.Guess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the loss at several sizes and settings, to be looked at. */
class LossPicturesTest {

    private static final WidgetPicture<?> PICTURE = WidgetPicture.of(LossEntry.entry());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "desk | | 690 | 600 | LIGHT | 14",
                "small | | 500 | 340 | LIGHT | 14",
                "dark | steps=4 | 690 | 600 | DARK | 14",
                "line | task=line&y=1;3;2;5;4&steps=30 | 690 | 600 | LIGHT | 14",
                "line-dark | task=line&w=0.5&b=2&y=1;3;2;5;4&function=half-mse | 500 | 400 | DARK | 14",
                "outlier | y=1;2;3;4;100&held=5&steps=60 | 690 | 600 | LIGHT | 14",
                "mae | y=1;2;3;4;100&function=mae&c=22 | 690 | 600 | LIGHT | 14",
                "huber | task=line&function=huber&y=1;3;2;5;4&l2=0.5&w=1 | 690 | 600 | LIGHT | 14",
                "classes | task=classifier&function=cross-entropy&x=-2;-1;1;2&y=0;1;0;1&w=1 | 690 | 600 | LIGHT | 14",
                "wrong | task=classifier&function=cross-entropy&x=1&y=1&w=0&b=-5 | 690 | 600 | LIGHT | 14",
                "plateau | task=classifier&x=1&y=0&w=2&b=2&rate=0.5&steps=70 | 690 | 600 | LIGHT | 14",
                "twelve | task=line&x=1;2;3;4;5;6;7;8;9;10;11;12&y=3;1;4;1;5;9;2;6;5;3;5;8&w=0.3&b=2 | 690 | 600 | LIGHT | 14",
                "large | task=line&steps=20 | 1500 | 900 | LIGHT | 28",
                "full-hd | task=line&y=1;3;2;5;4&steps=20 | 1100 | 850 | LIGHT | 14",
                "big-text | | 600 | 500 | LIGHT | 28",
                "classes-desk | task=classes&rate=0.5&steps=100&point=5 | 690 | 600 | LIGHT | 14",
                "classes-dark | task=classes | 500 | 400 | DARK | 14",
                "classes-four | task=classes&points=2;2;1;1;2.5;1;-2;2;2;-1;2.5;2;-2;-2;3;-1;-2.5;3;2;-2;4;1;-2.5;4&rows=1;1;0;-1;1;0;-1;-1;0;1;-1;0&l2=0.1&temperature=3 | 690 | 600 | LIGHT | 14",
                "classes-stage | task=classes&rate=0.5&steps=100&point=5 | 1600 | 900 | STAGE | 36",
                "unseen | task=unseen&degree=9&l2=0.02 | 690 | 600 | LIGHT | 14",
                "unseen-dark | task=unseen&degree=9&samples=8 | 500 | 400 | DARK | 14",
                "unseen-stage | task=unseen&degree=9 | 1600 | 800 | STAGE | 36",
                "steps | task=unseen&by=polynomial&degree=9&rate=0.5&steps=300 | 690 | 600 | LIGHT | 14",
                "net | task=unseen&by=net&rate=0.05&steps=1000 | 690 | 600 | DARK | 14",
                "net-penalty | task=unseen&by=net&rate=0.05&steps=1000&l2=0.005 | 500 | 400 | LIGHT | 14",
                "steps-away | task=unseen&by=polynomial&degree=9&rate=2&steps=300 | 500 | 400 | DARK | 14",
                "steps-stage | task=unseen&by=polynomial&degree=9&rate=0.5&steps=300 | 1600 | 900 | STAGE | 36",
                "beside | task=classifier&function=cross-entropy&beside=mse&x=1&y=0&w=2&b=2&rate=0.5&steps=100&lower=steps | 690 | 600 | LIGHT | 14",
                "noise | task=line&y=1;3;2;5;4&w=0.8&b=3&lower=noise&l2=0.5 | 690 | 600 | LIGHT | 14",
                "surprise | task=classifier&function=cross-entropy&lower=noise&w=1&y=0;1;0;1;1 | 690 | 600 | DARK | 14",
                "stage | task=line&y=1;3;2;5;4&w=0.5&b=1 | 1600 | 900 | STAGE | 36"
            })
    void isDrawn(String name, String query, int width, int height, Theme theme, double font) {
        boolean walks = query != null && query.contains("steps");
        boolean guessed = query != null && query.contains("mae");
        WidgetPicture<?> picture = walks ? PICTURE.beside("c=4&w=1") : PICTURE;
        WidgetPicture<?> asked = guessed ? picture.guessing(new Guess("now.c", 2, 0.3, false)) : picture;
        assertTrue(asked.draw(name, query, width, height, theme, font).isFile());
    }
}
