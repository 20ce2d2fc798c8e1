package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.monkey.Action;
import firstlayer.monkey.ActionDraw;
import firstlayer.monkey.Mishap;
import firstlayer.monkey.Monkey;
import firstlayer.ui.prose.Prose;
import firstlayer.widget.Widget;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/**
 * A window in which somebody does whatever can be done, by chance: nothing is thrown, nothing that is no number is read, and the
 * window never sleeps.
 */
class MonkeyTest {

    private static final long SEED = Long.getLong("monkey.seed", 1);
    private static final int ACTIONS = Integer.getInteger("monkey.actions", 400);

    /** All presets, every scene, pages, and what leads nowhere. */
    static List<String> links() {
        Stream<String> inside = Catalog.all().entries().stream()
                .map(entry -> entry.widget())
                .flatMap(widget -> Stream.concat(
                        Ends.scenes(widget).stream().map(values -> link(widget, values.toQuery())),
                        widget.presets().stream().map(preset -> link(widget, preset.query()))));
        return Stream.concat(inside, Stream.of("neuron?b=1e9", "nothing", "loss?scene=nothing"))
                .toList();
    }

    private static String link(Widget<?> widget, String query) {
        return query.isEmpty() ? widget.id() : widget.id() + "?" + query;
    }

    @Test
    void nothingThatIsDoneByChanceBreaksAWindow() {
        List<Action> actions = Monkey.ofFile().orElseGet(() -> new ActionDraw(SEED, links()).first(ACTIONS));
        System.out.printf(Locale.ROOT, "monkey: seed %d, %d actions%n", SEED, actions.size());
        Monkey.play("failing", actions, MonkeyCage::playAfresh);
    }

    /** A bubble, and a page that comes into the window before the next pulse, ask the window for its colours. */
    @Test
    void nothingLacksItsColoursWhereTheThemeChanges() {
        List<Action> actions = Stream.of(
                        "KEYS F1",
                        "REST",
                        "THEME DARK",
                        "REST",
                        "THEME LIGHT",
                        "LINK loss?scene=landscape",
                        "REST",
                        "KEYS ESCAPE")
                .flatMap(line -> Action.read(line).stream())
                .toList();
        assertEquals(Optional.empty(), MonkeyCage.playAfresh(actions));
    }

    /** What was thrown explains what was logged beside it, and is not to be lost in it. */
    @Test
    void whatIsThrownIsToldBeforeWhatIsLogged() throws IOException {
        Logger program = Logger.getLogger("firstlayer");
        try (MonkeyCage cage = new MonkeyCage()) {
            program.warning("a colour");
            program.log(Level.SEVERE, "uncaught", new IllegalStateException("a page"));
            program.warning("another colour");
            assertEquals(
                    Optional.of("java.lang.IllegalStateException: a page"),
                    cage.look().flatMap(mishap -> mishap.words().lines().findFirst()));
            assertEquals(Optional.empty(), cage.look());
        }
    }

    /** What a long run asks each minute: a lecture that no key ended would be seen, and a page that was not let go counted. */
    @Test
    void aWindowThatLivesIsToldFromOneThatDoesNot() throws IOException {
        try (MonkeyCage cage = new MonkeyCage()) {
            assertEquals(Optional.empty(), SignsOfLife.missing(cage.open(), () -> cage.press(KeyCode.SHIFT)));
            assertTrue(Heap.held(Prose.class) > 0);
            cage.press(KeyCode.F5);
            assertEquals(Optional.empty(), SignsOfLife.missing());
            assertEquals(
                    Optional.of("a stage that stays"),
                    SignsOfLife.missing(cage.open(), () -> {}).map(Mishap::kind));
        }
    }
}
