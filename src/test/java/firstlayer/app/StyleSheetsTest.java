package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import firstlayer.store.Settings.Theme;
import firstlayer.ui.shell.StyleSheets;
import java.io.IOException;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.css.CssParser;
import javafx.css.Selector;
import javafx.css.Stylesheet;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** What the build leaves of AtlantaFX's sheet is all that the program's nodes can match. */
class StyleSheetsTest {

    private static final List<KeyCode> WITH_CONTROL = List.of(KeyCode.K, KeyCode.F, KeyCode.R);

    private final Set<List<String>> met = new HashSet<>();
    private final Set<String> missed = new TreeSet<>();
    private List<Selector> dropped = List.of();

    @Test
    void whatWasDroppedWouldHaveMatchedNothingThatIsEverOpen() throws IOException {
        try (OpenWindow open = OpenWindow.with(Theme.LIGHT, 100)) {
            dropped = dropped();
            Hands hands = new Hands(open);
            for (int question = 1; question <= 5; question++) {
                open.question(question);
                openLists(open);
            }
            for (KeyCode key : WITH_CONTROL) {
                hands.press(KeyCode.CONTROL, key);
                look();
                hands.press(KeyCode.ESCAPE);
            }
            hands.press(KeyCode.F5);
            look();
            hands.press(KeyCode.ESCAPE);
        }
        assertEquals(Set.of(), missed);
        assertTrue(met.size() > 200, () -> "kinds of nodes met: " + met.size());
    }

    private List<Selector> dropped() throws IOException {
        StyleSheets.dress(false);
        Set<String> kept = selectors(new URL(Application.getUserAgentStylesheet()))
                .map(Selector::toString)
                .collect(Collectors.toSet());
        List<Selector> all = selectors(PrimerLight.class.getResource(new PrimerLight().getUserAgentStylesheet()))
                .toList();
        List<Selector> gone =
                all.stream().filter(each -> !kept.contains(each.toString())).toList();
        assertTrue(gone.size() > all.size() / 2, () -> gone.size() + " of " + all.size());
        return gone;
    }

    private static Stream<Selector> selectors(URL sheet) throws IOException {
        Stylesheet read = new CssParser().parse(sheet);
        return read.getRules().stream().flatMap(rule -> rule.getSelectors().stream());
    }

    private void openLists(OpenWindow open) {
        List<Node> lists = onFxThread(() -> Tree.of(open.scene().getRoot())
                .filter(node ->
                        node instanceof MenuButton || node instanceof ComboBoxBase<?> || node instanceof ChoiceBox<?>)
                .filter(Tree::isSeen)
                .toList());
        for (Node list : lists) {
            onFxThread(() -> show(list, true));
            look();
            onFxThread(() -> show(list, false));
        }
    }

    private static boolean show(Node list, boolean open) {
        if (list instanceof MenuButton menu) {
            if (open) {
                menu.show();
            } else {
                menu.hide();
            }
        } else if (list instanceof ComboBoxBase<?> box) {
            if (open) {
                box.show();
            } else {
                box.hide();
            }
        } else if (list instanceof ChoiceBox<?> box) {
            if (open) {
                box.show();
            } else {
                box.hide();
            }
        }
        return open;
    }

    private void look() {
        onFxThread(() -> {
            List.copyOf(Window.getWindows())
                    .forEach(window -> Tree.of(window.getScene().getRoot()).forEach(this::match));
            return null;
        });
    }

    // What nodes of one kind match is the same but for what they stand in.
    private void match(Node node) {
        List<String> kind = Stream.concat(Stream.of(node), Tree.above(node).limit(2))
                .map(each -> each.getTypeSelector() + each.getStyleClass())
                .toList();
        if (met.add(kind)) {
            dropped.stream()
                    .filter(selector -> selector.applies(node))
                    .forEach(selector -> missed.add(selector + " at " + kind));
        }
    }
}
