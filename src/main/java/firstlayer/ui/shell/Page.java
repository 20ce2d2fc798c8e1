package firstlayer.ui.shell;

import firstlayer.note.Note;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.prose.Prose;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * A question as it hangs in the window.
 *
 * @param note    what it shows
 * @param session its running widget; empty where the note names none that exists
 * @param prose   the note as nodes
 * @param text    where they scroll
 * @param picture bar, picture and controls; an empty place where there is none
 */
record Page(Note note, Optional<WidgetSession<?>> session, Prose prose, ScrollPane text, Node picture) {}
