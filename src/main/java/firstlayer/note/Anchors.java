package firstlayer.note;

import firstlayer.note.node.Nodes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * The names by which links find headings, made as web forges make them: the words in lower case with hyphens between, without
 * punctuation, and a number after what was there already. {@code ## Why 2/λ?} is {@code #why-2λ}.
 */
final class Anchors {

    private static final int MOST_NAMED = 6;

    private final Map<String, Heading> headings = new LinkedHashMap<>();

    Anchors(Node body) {
        Map<String, Integer> copies = new HashMap<>();
        for (Heading heading : Nodes.under(body, Heading.class)) {
            String stem = PlainText.of(heading)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
                    .replace(' ', '-');
            int copy = copies.merge(stem, 1, Integer::sum);
            headings.putIfAbsent(copy == 1 ? stem : stem + "-" + (copy - 1), heading);
        }
    }

    Optional<Heading> find(String anchor) {
        return Optional.ofNullable(headings.get(anchor.toLowerCase(Locale.ROOT)));
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
