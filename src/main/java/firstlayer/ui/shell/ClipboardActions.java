package firstlayer.ui.shell;

import firstlayer.param.Link;
import firstlayer.param.Values;
import firstlayer.plot.SvgHead;
import firstlayer.script.Script;
import firstlayer.ui.Copying;
import firstlayer.ui.OffscreenScene;
import firstlayer.ui.WidgetSession;
import firstlayer.widget.Place;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;

/** What the window puts on the clipboard. */
final class ClipboardActions {

    // Held: JavaFX forgets a format that nobody holds, and with it what the clipboard has of it.
    private static final DataFormat SVG = svgFormat();

    private static final double PIXELS = 2;

    private final MainWindow window;

    ClipboardActions(MainWindow window) {
        this.window = window;
    }

    void copyLink() {
        window.link().map(Link::toString).ifPresent(text -> {
            if (text.length() > Link.LONGEST) {
                window.say(
                        MessageTopic.ACTION,
                        String.format(
                                Locale.ROOT,
                                "No link was copied: it would have %d characters, and only %d can be opened. Take kept runs away.",
                                text.length(),
                                Link.LONGEST));
                return;
            }
            Copying.putLink(text, window.scene().getWindow());
        });
    }

    /** The state as a program; says so where there is none in this language. */
    void copyScript(WidgetSession<?> session, Script.Language language) {
        Values now = session.knobs().now();
        session.widget().scripts(now).stream()
                .filter(script -> script.language() == language)
                .findFirst()
                .ifPresentOrElse(
                        script -> {
                            ClipboardContent content = new ClipboardContent();
                            content.putString(
                                    script.under(Link.of(session.widget().id(), now, List.of())
                                            .toString()));
                            Copying.put(
                                    content, "Program copied", window.scene().getWindow());
                        },
                        () -> window.say(
                                MessageTopic.ACTION,
                                String.format(
                                        Locale.ROOT,
                                        "This picture is not written in %s; Copy as Python has it.",
                                        language.label)));
    }

    private static DataFormat svgFormat() {
        String type = "image/svg+xml";
        DataFormat known = DataFormat.lookupMimeType(type);
        return known == null ? new DataFormat(type) : known;
    }

    /** The picture as pixels, twice as many as on the screen, and as SVG for programs that take it. */
    void copyPicture() {
        window.session().ifPresent(session -> window.picture().ifPresent(pane -> copyPicture(session, pane)));
    }

    private void copyPicture(WidgetSession<?> session, PicturePane pane) {
        OffscreenScene scene = drawn(session, pane);
        String says = session.snapshot().get().says();
        ClipboardContent content = new ClipboardContent();
        content.putImage(scene.image(PIXELS));
        content.put(
                SVG,
                bytes(scene.svg(
                        new SvgHead(says, window.link().map(Link::toString).orElse(""), ""))));
        Copying.put(content, "Picture copied", window.scene().getWindow());
    }

    /**
     * The picture as it is now, drawn anew by a view of its own: the one on the screen has a focus, bubbles, and labels that are
     * just hidden.
     */
    OffscreenScene drawn(WidgetSession<?> session, PicturePane pane) {
        Node view = session.view(Place.DESK).node();
        Bounds shown = pane.view().getLayoutBounds();
        OffscreenScene scene = new OffscreenScene((Region) view, window.sheets(), shown.getWidth(), shown.getHeight());
        session.forget(view);
        return scene;
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
