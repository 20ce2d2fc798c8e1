package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.plot.Drawing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;

/** A window that nobody has used, opened at the link of one that was. */
final class FreshWindow {

    private static final int TRIES = 20;

    private FreshWindow() {}

    /** Every part of the picture, its words at their places, and the numbers below it are those of a window just opened. */
    static void assertShowsTheSame(OpenWindow used) throws IOException {
        String link = used.link();
        assertEquals(List.of(), SameNumbers.faults(used, "used"));
        assertEquals(List.of(), WholePicture.faults(used, "used"));
        try (OpenWindow fresh =
                OpenWindow.at(link, used.scene().getWidth(), used.scene().getHeight())) {
            assertEquals(link, fresh.link());
            // On a busy machine one of them may still be laid out.
            for (int i = 0; i < TRIES && !shown(fresh).equals(shown(used)); i++) {
                used.settle();
                fresh.settle();
            }
            assertSame(shown(fresh), shown(used), link);
        }
        // The keyboard is with the window that was used again.
        onFxThread(() -> {
            used.stage().requestFocus();
            return null;
        });
        used.until("the window has the keyboard", used.stage()::isFocused);
    }

    /** Of two long lists, only the first difference is worth reading. */
    private static void assertSame(List<String> fresh, List<String> used, String link) {
        for (int i = 0; i < Math.max(fresh.size(), used.size()); i++) {
            assertEquals(at(fresh, i), at(used, i), link);
        }
    }

    private static String at(List<String> texts, int place) {
        return place < texts.size() ? texts.get(place) : "nothing more";
    }

    private static List<String> shown(OpenWindow open) {
        return onFxThread(() -> {
            List<String> shown = new ArrayList<>();
            Tree.of(open.one(".picture"))
                    .filter(Drawing.class::isInstance)
                    .filter(Tree::isSeen)
                    .map(Drawing.class::cast)
                    .forEach(drawing -> drawing.texts().forEach(text -> shown.add(drawing.name() + " " + text)));
            open.scene().getRoot().lookupAll(".status-number .label").stream()
                    .filter(Tree::isSeen)
                    .map(label -> ((Labeled) label).getText())
                    .forEach(shown::add);
            return shown;
        });
    }
}
