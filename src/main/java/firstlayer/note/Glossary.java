package firstlayer.note;

import firstlayer.note.node.ActionLink;
import firstlayer.note.node.Item;
import firstlayer.note.node.LectureStop;
import firstlayer.note.node.NoteLink;
import firstlayer.note.node.Section;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * The words that the page {@code _glossary.md} of a folder explains: its headings of the second rank. {@code ## Fan-in, fan-out} are
 * two words, and so are {@code ## Mean squared error (MSE)}.
 *
 * @param anchors the name of its heading by each word, in lower case; at most {@link #MOST}
 */
record Glossary(Map<String, String> anchors) {

    static final Glossary NONE = new Glossary(Map.of());

    private static final int MOST = 500;
    private static final int RANK = 2;
    private static final int LEAST_LETTERS = 3;

    /** @param page its text as nodes */
    static Glossary of(Document page) {
        Map<String, String> anchors = new LinkedHashMap<>();
        new Anchors(page).headings().forEach((anchor, heading) -> {
            if (heading.getLevel() == RANK) {
                for (String word :
                        PlainText.of(heading).toLowerCase(Locale.ROOT).split("[,()]\\s*")) {
                    if (word.strip().length() >= LEAST_LETTERS && anchors.size() < MOST) {
                        anchors.putIfAbsent(word.strip(), anchor);
                    }
                }
            }
        });
        return new Glossary(anchors);
    }

    /**
     * Makes the first use of each word a link to what explains it: once in the core of a note, and once in each of its folded sections. What is
     * asked, the answer, headings and links stay as they are.
     */
    void link(Document body) {
        if (!anchors.isEmpty()) {
            new Walk(pattern()).under(body, new HashSet<>());
        }
    }

    /** Whole words, also in the plural; of two that begin alike the longer one. */
    private Pattern pattern() {
        return Pattern.compile(
                anchors.keySet().stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}-])(", ")(?:e?s)?(?![\\p{L}\\p{N}-])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private final class Walk {

        private final Pattern words;

        Walk(Pattern words) {
            this.words = words;
        }

        /** @param seen the headings of the words that stood before */
        void under(Node parent, Set<String> seen) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof Text text) {
                    child = split(text, seen);
                } else if (child instanceof NoteLink link) {
                    if (link.isTerm()) {
                        seen.add(link.anchor());
                    }
                } else if (child instanceof Section section) {
                    if (section.kind() == Section.Kind.DEEPER) {
                        under(child, new HashSet<>());
                    }
                } else if (!isLeftAlone(child)) {
                    under(child, seen);
                }
            }
        }

        /** The last of the nodes that stand for the text now. */
        private Node split(Text text, Set<String> seen) {
            Matcher word = words.matcher(text.getLiteral());
            while (word.find()) {
                String anchor = anchors.get(word.group(1).toLowerCase(Locale.ROOT));
                if (seen.add(anchor)) {
                    String all = text.getLiteral();
                    NoteLink link = new NoteLink(NoteLink.GLOSSARY, anchor, OptionalInt.empty());
                    link.appendChild(new Text(word.group()));
                    Text rest = new Text(all.substring(word.end()));
                    text.setLiteral(all.substring(0, word.start()));
                    text.insertAfter(link);
                    link.insertAfter(rest);
                    return split(rest, seen);
                }
            }
            return text;
        }

        private static boolean isLeftAlone(Node node) {
            return List.of(Heading.class, Link.class, ActionLink.class, Item.class, LectureStop.class).stream()
                    .anyMatch(kind -> kind.isInstance(node));
        }
    }
}
