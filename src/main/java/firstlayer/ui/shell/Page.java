package firstlayer.ui.shell;

import firstlayer.note.Note;
import firstlayer.ui.Host;
import java.util.Optional;
import javafx.scene.Node;

/**
 * A question as it hangs in the window; made once and kept.
 *
 * @param note    what it shows
 * @param host    its running widget; empty where the note names none that exists
 * @param text    the note as nodes
 * @param picture bar, picture and controls
 */
record Page(Note note, Optional<Host<?>> host, Node text, Node picture) {}
