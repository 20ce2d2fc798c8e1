package firstlayer.lecture;

import firstlayer.note.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * One sentence of a paragraph.
 *
 * @param pieces what stands in it, in order
 */
public record Sentence(List<Piece> pieces) {

    /**
     * A part of a sentence.
     *
     * @param node  under the paragraph
     * @param words what of a text belongs to the sentence; empty where the node belongs to it as a whole
     */
    public record Piece(Node node, Optional<String> words) {}

    private record Part(Piece piece, boolean ends) {}

    private static final Pattern END = Pattern.compile("[.!?…][\"”’)\\]]*(?=\\s|$)");

    private static final Pattern CLAUSE = Pattern.compile("(?s)^(.*[^\\s,;:–—(])\\s*[,;:–—(].*$");

    private static final Pattern WORD = Pattern.compile("(?s)^(.*\\S)\\s+\\S*\\s*$");

    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)\\.$");

    /** A point behind these ends no sentence. */
    private static final Set<String> ABBREVIATIONS =
            Set.of("e.g", "i.e", "cf", "vs", "fig", "figs", "eq", "ch", "sec", "no", "pp", "approx", "ca", "resp");

    public Sentence {
        pieces = List.copyOf(pieces);
    }

    /** All of a paragraph, however many sentences it has. */
    public static Sentence whole(Node paragraph) {
        return new Sentence(of(paragraph).stream()
                .flatMap(sentence -> sentence.pieces().stream())
                .toList());
    }

    /** The first sentence of a paragraph; empty where it holds nothing. */
    public static Optional<Sentence> first(Node paragraph) {
        return of(paragraph).stream().findFirst();
    }

    /** The sentence that a part of a paragraph stands in; of something outside any text, only itself. */
    public static Sentence around(Node part) {
        Node child = part;
        while (child.getParent() != null && !(child.getParent() instanceof org.commonmark.node.Block)) {
            child = child.getParent();
        }
        Node top = child;
        return of(child.getParent()).stream()
                .filter(sentence -> sentence.pieces().stream().anyMatch(piece -> piece.node() == top))
                .findFirst()
                .orElseGet(() -> new Sentence(List.of(new Piece(part, Optional.empty()))));
    }

    /** All sentences of a paragraph. */
    public static List<Sentence> of(Node paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        List<Piece> now = new ArrayList<>();
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            for (Part part : parts(child)) {
                now.add(part.piece());
                if (part.ends()) {
                    add(sentences, now);
                    now = new ArrayList<>();
                }
            }
        }
        add(sentences, now);
        return sentences;
    }

    private static void add(List<Sentence> sentences, List<Piece> pieces) {
        boolean blank = pieces.stream()
                .allMatch(piece -> piece.words().filter(String::isBlank).isPresent());
        if (!blank) {
            sentences.add(new Sentence(pieces));
        }
    }

    private static List<Part> parts(Node child) {
        if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
            return List.of(new Part(new Piece(child, Optional.of(" ")), false));
        }
        if (child instanceof Text text) {
            return parts(text, text.getLiteral());
        }
        boolean ends = END.matcher(PlainText.of(child))
                        .results()
                        .anyMatch(end -> end.end() == PlainText.of(child).length())
                && isSpaceBehind(child);
        return List.of(new Part(new Piece(child, Optional.empty()), ends));
    }

    private static List<Part> parts(Text node, String literal) {
        List<Part> parts = new ArrayList<>();
        Matcher end = END.matcher(literal);
        int from = 0;
        while (end.find()) {
            boolean last = end.end() == literal.length();
            if (!isAbbreviation(literal.substring(from, end.end())) && (!last || isSpaceBehind(node))) {
                parts.add(new Part(new Piece(node, Optional.of(literal.substring(from, end.end()))), true));
                from = end.end();
            }
        }
        if (from < literal.length()) {
            parts.add(new Part(new Piece(node, Optional.of(literal.substring(from))), false));
        }
        return parts;
    }

    private static boolean isAbbreviation(String words) {
        Matcher last = LAST_WORD.matcher(words);
        return last.find() && ABBREVIATIONS.contains(last.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean isSpaceBehind(Node node) {
        Node next = node.getNext();
        return next == null
                || next instanceof SoftLineBreak
                || next instanceof HardLineBreak
                || next instanceof Text text && text.getLiteral().startsWith(" ");
    }

    /** The same without its last clause, otherwise without its last word or thing; empty where nothing is left. */
    public Optional<Sentence> shorter() {
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        List<Piece> rest = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
        Piece last = pieces.get(pieces.size() - 1);
        last.words().flatMap(Sentence::cut).ifPresent(words -> rest.add(new Piece(last.node(), Optional.of(words))));
        return rest.isEmpty() ? Optional.empty() : Optional.of(new Sentence(rest));
    }

    private static Optional<String> cut(String words) {
        Matcher clause = CLAUSE.matcher(words);
        if (clause.matches()) {
            return Optional.of(clause.group(1));
        }
        Matcher word = WORD.matcher(words);
        return word.matches() ? Optional.of(word.group(1)) : Optional.empty();
    }

    /** Its words, with live numbers as their names in braces. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.words().orElseGet(() -> PlainText.of(piece.node()))));
        return text.toString().strip();
    }
}
