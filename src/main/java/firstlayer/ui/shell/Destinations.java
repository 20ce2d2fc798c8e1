package firstlayer.ui.shell;

import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.note.node.NoteLink;
import firstlayer.param.Link;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.commonmark.node.Heading;

/** Opens what links lead to: a picture at some values, a note of the folder, a heading of one. */
final class Destinations {

    private final MainWindow window;

    Destinations(MainWindow window) {
        this.window = window;
    }

    /** The question that is open where it has the link's widget, otherwise the first that has, at the link's values. */
    void open(Link link) {
        Stream.concat(window.page().map(Page::note).stream(), window.notes().stream())
                .filter(note -> note.widget().equals(Optional.of(link.widget())))
                .findFirst()
                .ifPresentOrElse(
                        note -> {
                            window.open(note);
                            window.session().ifPresent(session -> session.open(link));
                        },
                        () -> window.say(
                                MessageTopic.ACTION, "No question here has the widget " + link.widget() + "."));
    }

    void open(Library library, NoteLink link) {
        Optional<Note> note = library.file(link.file());
        Optional<Heading> heading = note.flatMap(to -> to.heading(link.heading()));
        boolean missing = heading.isEmpty() && !link.heading().isEmpty();
        if (note.isEmpty() || missing && note.get().whole()) {
            String part = link.heading().isEmpty() ? "" : "#" + link.heading();
            window.say(MessageTopic.ACTION, "There is no " + link.file() + part + " in this folder.");
            return;
        }
        window.open(note.get());
        window.desk().front(true);
        window.page().ifPresent(page -> scroll(page, heading.flatMap(page.prose()::place)));
    }

    // A page that has just been opened is laid out first: before that nothing has a place.
    private static void scroll(Page page, Optional<Node> to) {
        ScrollPane pane = page.text();
        pane.getScene().getRoot().applyCss();
        pane.getScene().getRoot().layout();
        Node content = pane.getContent();
        double hidden =
                content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        double top = to.map(node -> node.localToScene(node.getLayoutBounds()))
                .map(content::sceneToLocal)
                .map(Bounds::getMinY)
                .orElse(0.0);
        pane.setVvalue(hidden > 0 ? Math.min(1, top / hidden) : 0);
    }
}
