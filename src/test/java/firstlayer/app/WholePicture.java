package firstlayer.app;

import static firstlayer.Pictures.onFxThread;

import firstlayer.plot.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/** What is wrong with the page as it stands: a part without room or out of sight, a word cut or covered, a number that is none. */
final class WholePicture {

    /** What a number becomes that nobody formatted: no number at all, or a zero with a sign. */
    private static final Pattern NO_NUMBER = Pattern.compile(
            "NaN|Infinity|\\bnull\\b" + "|(?<![\\p{L}\\p{N})\\]₀-₉]\\s?)[−-]0(?:\\.0+)?(?![\\p{L}\\p{N}.])");

    private WholePicture() {}

    /**
     * @param page said before each fault
     */
    static List<String> faults(OpenWindow open, String page) {
        return onFxThread(() -> {
            Parent root = open.scene().getRoot();
            List<String> faults = new ArrayList<>(Faults.in(root, page));
            drawings(open).forEach(drawing -> {
                if (!Tree.isSeen(drawing)) {
                    faults.add(say("%s: no room for '%s'", page, drawing.name()));
                } else if (!bounds(open.one(".picture-pane")).contains(bounds(frame(drawing)))) {
                    faults.add(say("%s: '%s' is out of sight", page, drawing.name()));
                }
            });
            Tree.of(root)
                    .filter(Tree::isSeen)
                    .flatMap(WholePicture::texts)
                    .filter(text -> NO_NUMBER.matcher(text).find())
                    .forEach(text -> faults.add(say("%s: '%s' holds no number", page, text)));
            return faults;
        });
    }

    private static Stream<String> texts(Node node) {
        if (node instanceof Drawing drawing) {
            return drawing.texts().stream().map(text -> text.text());
        }
        return node instanceof Labeled labeled
                ? Stream.of(String.valueOf(labeled.getText()))
                : node instanceof Text text ? Stream.of(text.getText()) : Stream.of();
    }

    private static List<Drawing> drawings(OpenWindow open) {
        return Tree.of(open.one(".picture"))
                .filter(Drawing.class::isInstance)
                .map(Drawing.class::cast)
                .filter(drawing -> !drawing.name().isEmpty() && drawing.isManaged())
                .toList();
    }

    /** A drawing that is scrolled in a pane of its own is seen where the pane is. */
    private static Node frame(Drawing drawing) {
        return Tree.above(drawing)
                .takeWhile(node -> !node.getStyleClass().contains("picture"))
                .filter(ScrollPane.class::isInstance)
                .map(Node.class::cast)
                .findFirst()
                .orElse(drawing);
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static String say(String fault, Object... words) {
        return String.format(Locale.ROOT, fault, words);
    }
}
