package firstlayer.widgets.chainrule.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures.Theme;
import firstlayer.WidgetPicture;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the chain rule at several sizes and settings, to be looked at. */
class ChainRulePicturesTest {

    private static final WidgetPicture<?> PICTURE =
            WidgetPicture.of(ChainRuleEntry.entry()).beside("weight=4");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "desk | | 690 | 600 | LIGHT | 14",
                "small | | 500 | 390 | LIGHT | 14",
                "dark | steps=7 | 690 | 600 | DARK | 14",
                "empty | steps=0 | 690 | 600 | LIGHT | 14",
                "large | steps=5&edge=2 | 1500 | 900 | LIGHT | 28",
                "wide | nudge=0.1 | 1000 | 700 | LIGHT | 14",
                "big-text | | 600 | 500 | LIGHT | 28",
                "stage | | 1600 | 900 | STAGE | 36",
                "two | expression=w*(w+x)&at.w=3&of=w | 690 | 600 | LIGHT | 14",
                "over | expression=w*(w+x)&at.w=3&of=w&write=overwrite&show=check | 690 | 600 | DARK | 14",
                "square | expression=x*x&at.x=3&of=x | 500 | 390 | LIGHT | 14",
                "nudge | show=nudge | 690 | 600 | LIGHT | 14",
                "check | show=check | 690 | 600 | LIGHT | 14",
                "update | show=update | 500 | 390 | LIGHT | 14",
                "undefined | expression=log(x)*w+b&at.x=-1 | 690 | 600 | LIGHT | 14",
                "twice | expression=c%3Da+b;c*d&at=a:3;b:2;d:1&of=a&backward=2&zero=off | 690 | 600 | LIGHT | 14",
                "deep | expression=(sigmoid(v*sigmoid(w*x+b)+c)-y)^2+0.1*(w*w+v*v) | 690 | 600 | LIGHT | 14",
                "chain | scene=chain | 690 | 600 | LIGHT | 14",
                "chain-small | scene=chain&links=20 | 500 | 390 | DARK | 14",
                "chain-dead | scene=chain&link=relu&start=-1&centre=off | 690 | 600 | LIGHT | 14",
                "diamonds | scene=diamonds&links=20 | 690 | 600 | LIGHT | 14",
                "diamonds-small | scene=diamonds&links=3 | 500 | 390 | DARK | 14"
            })
    void isDrawn(String name, String query, int width, int height, Theme theme, double font) {
        assertTrue(PICTURE.draw(name, query, width, height, theme, font).isFile());
    }

    @Test
    void sixtyNodesAreDrawn() {
        String sum = IntStream.range(0, 8)
                .mapToObj(i -> String.format(Locale.ROOT, "sigmoid(w%d*x%d+b%d)", i, i, i % 3))
                .collect(Collectors.joining("+"));
        String query = "of=w3&expression=(" + sum + "-y)^2";
        assertTrue(PICTURE.draw("sixty", query, 1000, 800, Theme.LIGHT, 14).isFile());
    }
}
