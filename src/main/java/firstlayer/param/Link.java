package firstlayer.param;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of a screen: {@code learning-rate?rate=1.9&steps=20}. Further links of the same widget, behind {@code |}, are runs
 * kept beside it.
 *
 * @param widget whose screen
 * @param query  what differs from the initial values
 * @param beside queries of the runs kept beside it, at most five
 */
public record Link(String widget, String query, List<String> beside) {

    /** Characters of a link that can be read. */
    public static final int LONGEST = 4096;

    public Link {
        beside = List.copyOf(beside);
    }

    public static Link of(String widget, Values now, List<Values> kept) {
        return new Link(
                widget, now.toQuery(), kept.stream().map(Values::toQuery).toList());
    }

    /**
     * @throws IllegalArgumentException saying what is wrong and what would be right; names and values are not checked here
     */
    public static Link read(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "a link of %d characters; at most %d", text.length(), LONGEST));
        }
        List<String[]> parts = Arrays.stream(text.strip().split("\\|", -1))
                .map(part -> part.split("\\?", 2))
                .toList();
        String widget = parts.get(0)[0];
        if (!widget.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "'%s' is no link; write it like learning-rate?rate=1.9", text));
        }
        if (!parts.stream().allMatch(part -> part[0].equals(widget))) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "'%s' names two widgets; runs side by side are of one", text));
        }
        if (parts.size() > 1 + Knobs.MOST_KEPT) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%d runs side by side; at most %d", parts.size(), 1 + Knobs.MOST_KEPT));
        }
        List<String> queries =
                parts.stream().map(part -> part.length < 2 ? "" : part[1]).toList();
        return new Link(widget, queries.get(0), queries.subList(1, queries.size()));
    }

    @Override
    public String toString() {
        return Stream.concat(Stream.of(query), beside.stream())
                .map(q -> q.isEmpty() ? widget : widget + "?" + q)
                .collect(Collectors.joining("|"));
    }
}
