package firstlayer.note;

import firstlayer.note.node.Nodes;
import firstlayer.note.node.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Gathers what stands under the headings {@code ## Check yourself}, {@code ## Deeper: Title} … into sections. */
final class Sections {

    private static final int RANK = 2;

    private static final Pattern DEEPER = Pattern.compile("deeper: *\\S.*", Pattern.CASE_INSENSITIVE);

    private final Problems problems;

    Sections(Problems problems) {
        this.problems = problems;
    }

    void shape(Document document) {
        Set<Section.Kind> seen = EnumSet.noneOf(Section.Kind.class);
        for (Heading heading : Nodes.children(document, Heading.class)) {
            Optional<Section.Kind> kind = kind(heading);
            if (kind.isPresent() && (kind.get() == Section.Kind.DEEPER || seen.add(kind.get()))) {
                gather(heading, new Section(kind.get()));
            } else if (kind.isPresent()) {
                problems.add(
                        heading,
                        String.format(
                                Locale.ROOT, "'%s' is there twice", kind.get().title()),
                        "keep one");
            } else {
                meant(heading)
                        .ifPresent(near -> problems.add(
                                heading,
                                "'" + PlainText.of(heading) + "' is no section",
                                "write ## " + near.title() + (near == Section.Kind.DEEPER ? ": what it gives" : "")
                                        + ", or call it something else"));
            }
        }
    }

    /** Which section a heading was most likely meant to be: what it holds would be shown to everyone at once. */
    private static Optional<Section.Kind> meant(Heading heading) {
        String title = PlainText.of(heading).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]|^(the|model) ", "");
        if (DEEPER.matcher(PlainText.of(heading)).matches()) {
            return heading.getLevel() == RANK ? Optional.empty() : Optional.of(Section.Kind.DEEPER);
        }
        return List.of(Section.Kind.values()).stream()
                .filter(kind -> isNear(title, kind.title().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whether two words are equal but for one letter that is missing, too many or another. */
    private static boolean isNear(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String rest = one.substring(same);
        String otherRest = other.substring(same);
        return Math.abs(rest.length() - otherRest.length()) <= 1
                && (tail(rest).equals(tail(otherRest)) || tail(rest).equals(otherRest) || rest.equals(tail(otherRest)));
    }

    private static String tail(String word) {
        return word.isEmpty() ? word : word.substring(1);
    }

    private static Optional<Section.Kind> kind(Heading heading) {
        String title = PlainText.of(heading);
        if (heading.getLevel() != RANK) {
            return Optional.empty();
        }
        return DEEPER.matcher(title).matches()
                ? Optional.of(Section.Kind.DEEPER)
                : List.of(Section.Kind.values()).stream()
                        .filter(kind -> kind != Section.Kind.DEEPER)
                        .filter(kind -> kind.title().equalsIgnoreCase(title))
                        .findFirst();
    }

    private static void gather(Heading heading, Section section) {
        section.setSourceSpans(heading.getSourceSpans());
        heading.insertBefore(section);
        Node next = heading.getNext();
        section.appendChild(heading);
        while (next != null && !(next instanceof Heading other && other.getLevel() <= RANK)) {
            Node after = next.getNext();
            section.appendChild(next);
            next = after;
        }
    }
}
