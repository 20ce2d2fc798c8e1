package firstlayer.ui.shell;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.commonmark.node.Node;

/** The window as the desk of a speaker, while the stage is elsewhere. */
public final class LectureDesk {

    private final Desk desk;
    private final Navigation navigation;
    private Runnable watcher = () -> {};

    LectureDesk(Desk desk, Navigation navigation) {
        this.desk = desk;
        this.navigation = navigation;
    }

    /** Shows something in place of the rail; empty gives the rail back. */
    public void aside(Optional<Region> panel) {
        desk.aside(panel);
    }

    /** Scrolls the note that is open to one of its passages; the focus and all else stay. */
    public void scrollTo(Node passage) {
        navigation
                .page()
                .filter(open -> open.text().getScene() != null)
                .ifPresent(
                        open -> open.prose().place(passage).ifPresent(shown -> Scrolling.reveal(open.text(), shown)));
    }

    /** Calls whenever another page is open, or a note was saved. */
    public void watchPage(Runnable next) {
        watcher = next;
    }

    void pageChanged() {
        watcher.run();
    }
}
