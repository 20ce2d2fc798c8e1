package firstlayer.store;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a note is kept, by which it is remembered: two folders may each have a note of the same name.
 *
 * @param folder which one, always written the same way
 * @param file   the note's name in it
 */
public record NoteKey(String folder, String file) {

    private String text() {
        return folder + "/" + file;
    }

    // What an older version kept under the file's name alone belongs to the first folder that asks.
    JsonNode in(ObjectNode kept) {
        return kept.has(text()) ? kept.get(text()) : kept.get(file);
    }

    boolean isOlderIn(ObjectNode kept) {
        return !kept.has(text()) && kept.has(file);
    }

    void put(ObjectNode kept, JsonNode value) {
        kept.remove(file);
        kept.set(text(), value);
    }
}
