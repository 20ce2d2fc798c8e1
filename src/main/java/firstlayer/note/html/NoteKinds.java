package firstlayer.note.html;

import firstlayer.note.node.NoteBlock;
import firstlayer.note.node.NoteSpan;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/** Every kind of node that only notes have. */
final class NoteKinds {

    private NoteKinds() {}

    static Set<Class<? extends Node>> all() {
        Set<Class<? extends Node>> kinds = new LinkedHashSet<>();
        Stream.of(NoteBlock.class, NoteSpan.class).forEach(kind -> add(kind, kinds));
        return kinds;
    }

    private static void add(Class<?> kind, Set<Class<? extends Node>> kinds) {
        if (kind.isSealed()) {
            Stream.of(kind.getPermittedSubclasses()).forEach(one -> add(one, kinds));
        } else {
            kinds.add(kind.asSubclass(Node.class));
        }
    }
}
