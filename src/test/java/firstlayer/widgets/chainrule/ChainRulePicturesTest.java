package firstlayer.widgets.chainrule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import firstlayer.param.Knobs;
import firstlayer.param.Values;
import firstlayer.widget.Exhibit;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.Progress;
import firstlayer.widget.WidgetView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the chain rule at several sizes and settings, to be looked at. */
class ChainRulePicturesTest {

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
        Place place = theme == Theme.STAGE ? Place.STAGE : Place.DESK;
        assertTrue(Pictures.render(
                        "chainrule-" + name,
                        () -> view(ChainRuleView.exhibit(), query == null ? "" : query, place),
                        width,
                        height,
                        theme,
                        font)
                .isFile());
    }

    @Test
    void sixtyNodesAreDrawn() {
        String sum = IntStream.range(0, 8)
                .mapToObj(i -> "sigmoid(w%d*x%d+b%d)".formatted(i, i, i % 3))
                .collect(Collectors.joining("+"));
        assertTrue(Pictures.render(
                        "chainrule-sixty",
                        () -> view(ChainRuleView.exhibit(), "of=w3&expression=(" + sum + "-y)^2", Place.DESK),
                        1000,
                        800,
                        Theme.LIGHT,
                        14)
                .isFile());
    }

    private static <R> Parent view(Exhibit<R> exhibit, String query, Place place) {
        Knobs knobs = new Knobs(exhibit.widget().parameters(), query);
        WidgetView<R> view = exhibit.view().apply(knobs, place);
        Values four = knobs.now().with("weight=4");
        List<Kept<R>> kept = Arrays.asList(new Kept<>(four, exhibit.widget().solve(four, Progress.silent())));
        R result = exhibit.widget().solve(knobs.now(), Progress.silent());
        view.show(new Picture<>(knobs.now(), result, kept, Optional.empty()));
        return new StackPane(view.node());
    }
}
