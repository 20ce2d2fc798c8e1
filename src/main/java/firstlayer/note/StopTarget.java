package firstlayer.note;

import firstlayer.param.Link;
import firstlayer.param.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the link of a stop leads: settings that differ from the note's start, or a whole link of the note's picture as it was copied; with
 * the runs kept beside it behind {@code |}.
 *
 * @param query  of the run now, from the note's start
 * @param beside of the others
 * @param values all of them, the run now first
 */
public record StopTarget(String query, List<String> beside, List<Values> values) {

    /**
     * @param start the note's start values
     * @throws IllegalArgumentException saying what is wrong and what would be right
     */
    public static StopTarget read(String text, String widget, Values start) {
        boolean whole = text.equals(widget) || text.matches("[a-z][a-z0-9-]*[?].*");
        Link link = Link.read(whole ? text : named(text, widget));
        if (!link.widget().equals(widget)) {
            throw new IllegalArgumentException(
                    "a link of " + link.widget() + " in a note about " + widget + "; copy one of this note's picture");
        }
        Values from = whole ? Values.initial(start.parameters()) : start;
        List<String> queries = new ArrayList<>(List.of(link.query()));
        queries.addAll(link.beside());
        List<Values> there = queries.stream().map(from::with).toList();
        List<String> fromStart =
                there.stream().map(values -> values.toQuery(start)).toList();
        return new StopTarget(fromStart.get(0), fromStart.subList(1, fromStart.size()), there);
    }

    private static String named(String queries, String widget) {
        return Arrays.stream(queries.split("\\|", -1))
                .map(query -> widget + "?" + query)
                .collect(Collectors.joining("|"));
    }
}
