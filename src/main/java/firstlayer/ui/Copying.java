package firstlayer.ui;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.controlsfx.control.Notifications;

/** The way of everything to the clipboard: it is said that it is there. */
public final class Copying {

    private Copying() {}

    /**
     * @param words what is said
     * @param owner the window it is said in
     */
    public static void put(ClipboardContent content, String words, Window owner) {
        Clipboard.getSystemClipboard().setContent(content);
        Notifications.create().owner(owner).text(words).show();
        // Escape is for what the reader has opened, not for a message that goes by itself.
        Window.getWindows().stream()
                .filter(Popup.class::isInstance)
                .forEach(popup -> ((Popup) popup).setHideOnEscape(false));
    }

    /** Puts the address of something there. */
    public static void putLink(String link, Window owner) {
        ClipboardContent content = new ClipboardContent();
        content.putString(link);
        put(content, "Link copied", owner);
    }
}
