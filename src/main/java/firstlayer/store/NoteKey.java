package firstlayer.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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
    <V> Optional<V> of(Map<String, V> kept) {
        return Optional.ofNullable(kept.get(text())).or(() -> Optional.ofNullable(kept.get(file)));
    }

    <V> Map<String, V> put(Map<String, V> kept, V value) {
        Map<String, V> copy = new LinkedHashMap<>(kept);
        copy.remove(file);
        copy.put(text(), value);
        return copy;
    }
}
