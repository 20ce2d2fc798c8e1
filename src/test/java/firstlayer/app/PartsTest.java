package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Knobs;
import firstlayer.param.Values;
import firstlayer.plot.Drawing;
import firstlayer.ui.shell.StyleSheets;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.Progress;
import firstlayer.widget.WidgetEntry;
import firstlayer.widget.WidgetView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/** What a widget promises of the names of its picture's parts. */
class PartsTest {

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<WidgetEntry<?>> entries() {
        return Catalog.all().entries().stream();
    }

    /** One view in one place, laid out in a room where everything fits. */
    private static final class Shown<R> {

        private final WidgetEntry<R> entry;
        private final WidgetView<R> view;
        private final Knobs knobs;
        private final Scene scene;

        Shown(WidgetEntry<R> entry, Place place) {
            this.entry = entry;
            knobs = new Knobs(entry.widget().parameters(), "");
            view = entry.view().apply(knobs, place);
            scene = new Scene(new StackPane(view.node()), 1600, 1200);
            scene.getStylesheets().setAll(StyleSheets.sheets(false, 100));
        }

        void turn(Values values, R result) {
            knobs.set(values);
            view.show(Picture.of(values, result));
            layOut();
        }

        void leaveOut(Set<String> parts) {
            view.leaveOut(parts);
            layOut();
        }

        private void layOut() {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }

        List<String> names() {
            List<String> names = new ArrayList<>();
            collect(scene.getRoot(), names);
            return names;
        }

        private static void collect(Node node, List<String> names) {
            if (!node.isVisible()) {
                return;
            }
            if (node instanceof Drawing drawing) {
                names.add(drawing.name());
            } else if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, names));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyPartHasANameThatIsPromisedAndEveryPromiseIsKept(WidgetEntry<?> entry) {
        List<String> promised = entry.widget().parts();
        assertEquals(new HashSet<>(promised).size(), promised.size(), promised::toString);
        assertEquals(new TreeSet<>(promised), seen(entry));
    }

    private static <R> Set<String> seen(WidgetEntry<R> entry) {
        Map<Values, R> results = solved(entry, states(entry));
        return onFxThread(() -> {
            Set<String> seen = new TreeSet<>();
            for (Place place : Place.values()) {
                Shown<R> shown = new Shown<>(entry, place);
                results.forEach((values, result) -> {
                    shown.turn(values, result);
                    seen.addAll(place == Place.STAGE ? shown.view.parts() : shown.names());
                });
            }
            return seen;
        });
    }

    private static <R> Map<Values, R> solved(WidgetEntry<R> entry, List<Values> states) {
        Map<Values, R> results = new LinkedHashMap<>();
        states.forEach(values -> results.put(values, entry.widget().solve(values, Progress.silent())));
        return results;
    }

    /** Every scene, and what else changes which parts there are. */
    private static List<Values> states(WidgetEntry<?> entry) {
        List<Values> states = new ArrayList<>(Ends.scenes(entry.widget()));
        Values initial = Values.initial(entry.widget().parameters());
        OTHERS.stream()
                .filter(link -> link.startsWith(entry.widget().id() + "?"))
                .map(link -> initial.with(link.substring(link.indexOf('?') + 1)))
                .forEach(states::add);
        return states;
    }

    private static final List<String> OTHERS = List.of(
            "neuron?target=xor",
            "learning-rate?lanes=0.1;1.9&schedule=cosine",
            "learning-rate?scene=two-weights&schedule=cosine&rivals=momentum",
            "learning-rate?scene=network&lanes=0.1;0.2;0.3;0.4",
            "learning-rate?scene=network&lower=ratios",
            "learning-rate?scene=network&lower=schedule&schedule=cosine",
            "initialization?scene=layers&rows=all",
            "loss?lower=steps",
            "loss?lower=noise",
            "loss?task=unseen&by=polynomial",
            "chain-rule?show=check",
            "chain-rule?show=code");

    @ParameterizedTest
    @MethodSource("entries")
    void anyPartCanBeLeftOutAndNeverAll(WidgetEntry<?> entry) {
        leaveOut(entry);
    }

    private static <R> void leaveOut(WidgetEntry<R> entry) {
        Map<Values, R> results = solved(entry, Ends.scenes(entry.widget()));
        onFxThread(() -> {
            for (Place place : Place.values()) {
                Shown<R> shown = new Shown<>(entry, place);
                results.forEach((values, result) -> leaveOut(shown, values, result));
            }
            return null;
        });
    }

    private static <R> void leaveOut(Shown<R> shown, Values values, R result) {
        shown.leaveOut(Set.of());
        shown.turn(values, result);
        List<String> all = shown.names();
        for (String part : all) {
            shown.leaveOut(Set.of(part));
            List<String> left = shown.names();
            assertEquals(all.size() == 1, left.contains(part), () -> "without " + part + ": " + left);
            assertTrue(!left.isEmpty(), () -> "without " + part);
            shown.turn(values, result);
            assertEquals(left, shown.names(), "it stays away when something is turned");
        }
        shown.leaveOut(Set.copyOf(shown.entry.widget().parts()));
        assertTrue(!shown.names().isEmpty(), "something is always shown");
        shown.leaveOut(Set.of());
        assertEquals(all, shown.names(), "all comes back");
    }
}
