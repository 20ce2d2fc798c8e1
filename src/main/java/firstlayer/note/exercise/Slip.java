package firstlayer.note.exercise;

import firstlayer.param.Numbers;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A wrong way that readers are known to take, as arithmetic over settings and readouts.
 *
 * @param arithmetic such as {@code {z} - {b}}
 */
public record Slip(String arithmetic) {

    private static final Pattern NAME = Pattern.compile("\\{(\\p{L}[\\p{L}\\p{N}_.-]*)}");

    /** The settings and readouts in it. */
    public Set<String> names() {
        return NAME.matcher(arithmetic)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The arithmetic with a number in place of every name: whether it is one can be read off it, not what it comes to. */
    public String outline() {
        return NAME.matcher(arithmetic).replaceAll("(1)");
    }

    /** The arithmetic with each name as its number in brackets. */
    String filled(Map<String, Double> numbers) {
        return NAME.matcher(arithmetic)
                .replaceAll(found -> Matcher.quoteReplacement("(" + Numbers.exact(numbers.get(found.group(1))) + ")"));
    }
}
