package firstlayer.ui.shell;

import firstlayer.ui.LineDialog;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;

/** Asks for a link, and opens it. */
final class LinkDialog {

    private final TypedLinks links;

    LinkDialog(TypedLinks links) {
        this.links = links;
    }

    /** What was just copied is what is meant, where it is a link. */
    void show(Window owner) {
        String copied = Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                .map(String::strip)
                .filter(text -> objection(text).isEmpty())
                .orElse("");
        new LineDialog(
                        "Open link",
                        "A link of a screen or of a place in a note, such as learning-rate?rate=1.9",
                        "Open",
                        this::objection)
                .show(owner, copied, text -> links.read(text).open().run());
    }

    private Optional<String> objection(String text) {
        try {
            links.read(text);
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of(wrong.getMessage());
        }
    }
}
