package firstlayer.note.html;

import firstlayer.note.node.Nodes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;

/** The footnotes of one note: those that something printed refers to, numbered in the order in which they are written. */
final class HandoutFootnotes {

    private final String prefix;
    private final List<FootnoteDefinition> printed;
    private final Set<Integer> referred = new HashSet<>();

    /** @param note the id of the note */
    HandoutFootnotes(Node body, String note, HandoutIds ids) {
        this.prefix = note + "-f";
        List<String> labels = Nodes.under(body, FootnoteReference.class).stream()
                .filter(ids::isPrinted)
                .map(FootnoteReference::getLabel)
                .toList();
        Set<String> seen = new HashSet<>();
        this.printed = Nodes.under(body, FootnoteDefinition.class).stream()
                .filter(definition -> labels.contains(definition.getLabel()) && seen.add(definition.getLabel()))
                .toList();
    }

    List<FootnoteDefinition> printed() {
        return printed;
    }

    /** Counted from 1; empty where it is referred to in vain. */
    Optional<Integer> number(FootnoteReference reference) {
        return IntStream.range(0, printed.size())
                .filter(i -> printed.get(i).getLabel().equals(reference.getLabel()))
                .mapToObj(i -> i + 1)
                .findFirst();
    }

    String id(int number) {
        return prefix + number;
    }

    String mark(int number) {
        return prefix + number + "-mark";
    }

    /** Whether this is the first mark of a footnote that is printed, to which the footnote leads back. */
    boolean isFirst(int number) {
        return referred.add(number);
    }

    boolean isReferred(int number) {
        return referred.contains(number);
    }
}
