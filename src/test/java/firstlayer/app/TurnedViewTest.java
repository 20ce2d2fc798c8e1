package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import firstlayer.param.Knobs;
import firstlayer.param.Values;
import firstlayer.plot.Drawing;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.Scenes;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import firstlayer.widget.WidgetView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/** What a view remembers of earlier results never shows. */
class TurnedViewTest {

    private static final int MOST_LONG = 3;
    /** A fresh view is costly: one is made after so many turns. */
    private static final int BETWEEN = 25;

    private static final double WIDTH = 690;
    private static final double HEIGHT = 560;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** A view with the knobs it reads. */
    private static final class Shown {

        private final Knobs knobs;
        private final WidgetView<Object> view;

        Shown(WidgetEntry<Object> entry) {
            knobs = new Knobs(entry.widget().parameters(), "");
            view = entry.view().apply(knobs, Place.DESK);
        }

        void show(Values values, Object result, List<Kept<Object>> kept) {
            knobs.set(values, kept.stream().map(Kept::values).toList());
            view.show(new Picture<>(values, result, kept, Optional.empty()));
        }

        List<String> texts() {
            return Tree.of(view.node())
                    .filter(Tree::isSeen)
                    .flatMap(Shown::texts)
                    .toList();
        }

        private static Stream<String> texts(Node node) {
            if (node instanceof Drawing drawing) {
                return drawing.texts().stream().map(Object::toString);
            }
            if (node instanceof Labeled labeled) {
                return Stream.of(String.valueOf(labeled.getText()));
            }
            if (node instanceof Text text) {
                return Stream.of(text.getText());
            }
            Object spoken = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
            return spoken == null || spoken.toString().isBlank() ? Stream.of() : Stream.of(spoken.toString());
        }
    }

    /** Two views side by side, each in a room of the same size. */
    private static final class Pair extends Pane {

        Pair() {
            Pictures.scene(this, 2 * WIDTH, HEIGHT, Theme.LIGHT, 14);
        }

        void show(Shown... views) {
            getChildren()
                    .setAll(Stream.of(views).map(shown -> shown.view.node()).toList());
            applyCss();
            layout();
        }

        @Override
        protected void layoutChildren() {
            for (int i = 0; i < getChildren().size(); i++) {
                getChildren().get(i).resizeRelocate(i * WIDTH, 0, WIDTH, HEIGHT);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("firstlayer.app.WidgetInUse#scenes")
    void aViewThatWasTurnedShowsTheTextsOfAFreshOne(WidgetInUse.Scene scene) {
        WidgetInUse widget = new WidgetInUse(scene, MOST_LONG);
        Pair pair = Pictures.onFxThread(Pair::new);
        Shown turned = Pictures.onFxThread(() -> new Shown(widget.used()));
        Map<Values, Object> kept = new LinkedHashMap<>();
        for (int i = 1; i <= WidgetInUse.TURNS; i++) {
            Values values = widget.turn();
            Object used = widget.solve(values).result();
            String where = String.format(Locale.ROOT, "after %d turns, at %s", i, values);
            Optional<WidgetInUse.Solved> fresh =
                    i % BETWEEN == 0 ? Optional.of(widget.solveFresh(values)) : Optional.empty();
            Pictures.onFxThread(() -> {
                turned.show(values, used, runs(widget.used().widget(), kept, values));
                fresh.ifPresent(solved -> {
                    Shown other = new Shown(solved.entry());
                    other.show(
                            values,
                            solved.result(),
                            runs(solved.entry().widget(), adopted(kept, solved.result()), values));
                    pair.show(turned, other);
                    assertSame(other.texts(), turned.texts(), where);
                });
                return null;
            });
            if (i % 97 == 0) {
                kept.put(values, used);
            } else if (i % 211 == 0) {
                kept.clear();
            }
        }
    }

    private static List<Kept<Object>> runs(Widget<Object> widget, Map<Values, Object> kept, Values now) {
        List<Kept<Object>> runs = new ArrayList<>();
        kept.forEach((values, result) -> runs.add(Kept.of(widget, values, result, now)));
        return runs;
    }

    private static Map<Values, Object> adopted(Map<Values, Object> kept, Object other) {
        Map<Values, Object> adopted = new LinkedHashMap<>();
        kept.forEach((values, result) -> adopted.put(values, adopted(result, other)));
        return adopted;
    }

    /** Of two long lists, only the first text in which they differ is worth reading. */
    private static void assertSame(List<String> fresh, List<String> turned, String where) {
        for (int i = 0; i < Math.max(fresh.size(), turned.size()); i++) {
            assertEquals(text(fresh, i), text(turned, i), where);
        }
    }

    private static String text(List<String> texts, int place) {
        return place < texts.size() ? texts.get(place) : "no more text";
    }

    /** A kept result as if the widget that gave the other one had solved it; that of another scene stays as it is. */
    private static Object adopted(Object result, Object other) {
        return result instanceof Scenes.Shown<?> shown
                        && other instanceof Scenes.Shown<?> now
                        && shown.scene().id().equals(now.scene().id())
                ? shown(adopted(shown.result(), now.result()), now)
                : result;
    }

    @SuppressWarnings("unchecked") // both are results of scenes with one id
    private static <R> Scenes.Shown<R> shown(Object result, Scenes.Shown<R> now) {
        return new Scenes.Shown<>(now.scene(), (R) result);
    }
}
