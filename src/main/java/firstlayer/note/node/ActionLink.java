package firstlayer.note.node;

import firstlayer.param.Values;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A link that changes the picture ({@code set:}, {@code play:}) or opens another question ({@code go:}). Its children are its words. */
public final class ActionLink extends NoteSpan {

    public enum Kind {
        /** Changes the values it names. */
        SET,
        /** Goes to time 0 and plays to the time it names. */
        PLAY,
        /** Opens another question. */
        GO
    }

    private static final Pattern NUMBER = Pattern.compile("\\{([^{}]+)}");

    private final Kind kind;
    private final String target;
    private final boolean fromStart;
    private final List<String> beside;

    public ActionLink(Kind kind, String target, boolean fromStart) {
        this(kind, target, fromStart, List.of());
    }

    /** @param beside queries of the runs that are kept beside it, from the note's start */
    public ActionLink(Kind kind, String target, boolean fromStart, List<String> beside) {
        this.kind = kind;
        this.target = target;
        this.fromStart = fromStart;
        this.beside = List.copyOf(beside);
    }

    public Kind kind() {
        return kind;
    }

    /** After the colon: {@code rate=1.9&steps=20}, for GO {@code widget?…} with today's numbers as {@code {name}}. */
    public String target() {
        return target;
    }

    /** Whether what the link leaves out has the note's start value (so that the outcome is certain) and not its present one. */
    public boolean fromStart() {
        return fromStart;
    }

    /**
     * Where a SET or PLAY link leads.
     *
     * @param start the note's start values
     * @param now   the values of the moment
     * @throws IllegalArgumentException if the values of the moment lack a number the link names
     */
    public Values values(Values start, Values now) {
        return (fromStart ? start : now).with(target);
    }

    /**
     * The runs kept beside where it leads; only the link of a {@link LectureStop} has any.
     *
     * @param start the note's start values
     */
    public List<Values> beside(Values start) {
        return beside.stream().map(start::with).toList();
    }

    /** The numbers that a GO link's target takes from today, in order. */
    public Set<String> names() {
        return NUMBER.matcher(target)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A GO link's target with each {@code {name}} replaced by what {@code number} says of the name. */
    public String filled(UnaryOperator<String> number) {
        return NUMBER.matcher(target).replaceAll(found -> Matcher.quoteReplacement(number.apply(found.group(1))));
    }

    /** The link's name in records of what was run: the same while it leads to the same place. */
    public String id() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + target;
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
