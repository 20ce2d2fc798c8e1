package firstlayer.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text by positions in it as it was; none overlaps another. */
final class Edits {

    private record Edit(int from, int to, String by) {}

    private final List<Edit> edits = new ArrayList<>();

    void replace(int from, int to, String by) {
        edits.add(new Edit(from, to, by));
    }

    void insert(int at, String text) {
        replace(at, at, text);
    }

    void addTo(Edits others) {
        others.edits.addAll(edits);
    }

    String in(String source) {
        StringBuilder changed = new StringBuilder();
        int done = 0;
        for (Edit edit :
                edits.stream().sorted(Comparator.comparingInt(Edit::from)).toList()) {
            changed.append(source, done, edit.from()).append(edit.by());
            done = edit.to();
        }
        return changed.append(source, done, source.length()).toString();
    }
}
