package firstlayer.note;

import firstlayer.note.node.Item;
import firstlayer.note.node.Nodes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * The names by which links find questions, which are their ids, and headings, made as web forges make them: the words in lower case with hyphens between, without
 * punctuation, and a number after what was there already. {@code ## Why 2/λ?} is {@code #why-2λ}.
 */
public final class Anchors {

    private static final int MOST_NAMED = 6;

    private final Map<String, Heading> headings = new LinkedHashMap<>();
    private final Map<String, Item> items = new HashMap<>();

    public Anchors(Node body) {
        Map<String, Integer> copies = new HashMap<>();
        for (Heading heading : Nodes.under(body, Heading.class)) {
            String stem = PlainText.of(heading)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
                    .replace(' ', '-');
            int copy = copies.merge(stem, 1, Integer::sum);
            headings.putIfAbsent(copy == 1 ? stem : stem + "-" + (copy - 1), heading);
        }
        Nodes.under(body, Item.class).forEach(item -> items.put(item.id(), item));
    }

    /** The heading of this name, otherwise the question with this id. */
    public Optional<Node> find(String anchor) {
        return Optional.<Node>ofNullable(headings.get(anchor.toLowerCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(items.get(anchor)));
    }

    /** All headings by their names, in reading order. */
    Map<String, Heading> headings() {
        return headings;
    }

    /** A few of those there are, for a message. */
    String some() {
        return headings.isEmpty()
                ? "it has no headings"
                : "there is #"
                        + String.join(
                                ", #",
                                headings.keySet().stream().limit(MOST_NAMED).toList());
    }
}
