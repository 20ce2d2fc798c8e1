package firstlayer.widgets.loss;

import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import firstlayer.param.Knobs;
import firstlayer.param.Values;
import firstlayer.widget.Exhibit;
import firstlayer.widget.Guess;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.Progress;
import firstlayer.widget.WidgetView;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the loss at several sizes and settings, to be looked at. */
class LossPicturesTest {

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
                "stage | task=line&y=1;3;2;5;4&w=0.5&b=1 | 1600 | 900 | STAGE | 36"
            })
    void isDrawn(String name, String query, int width, int height, Theme theme, double font) {
        Place place = theme == Theme.STAGE ? Place.STAGE : Place.DESK;
        assertTrue(Pictures.render(
                        "loss-" + name,
                        () -> view(LossView.exhibit(), query == null ? "" : query, place),
                        width,
                        height,
                        theme,
                        font)
                .isFile());
    }

    private static <R> Parent view(Exhibit<R> exhibit, String query, Place place) {
        Knobs knobs = new Knobs(exhibit.widget().parameters(), query);
        WidgetView<R> view = exhibit.view().apply(knobs, place);
        Values other = knobs.now().with("c=4&w=1");
        List<Kept<R>> kept = List.of(new Kept<>(other, exhibit.widget().solve(other, Progress.silent())));
        R result = exhibit.widget().solve(knobs.now(), Progress.silent());
        Guess guess = new Guess("now.c", 2, 0.3, false);
        view.show(new Picture<>(
                knobs.now(),
                result,
                query.contains("steps") ? kept : List.of(),
                query.contains("mae") ? Optional.of(guess) : Optional.empty()));
        return new StackPane(view.node());
    }
}
