package firstlayer.note;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code \live{rate}} in a formula: today's number of a setting or readout. */
public final class LiveMacro {

    private static final Pattern LIVE = Pattern.compile("\\\\live\\s*\\{\\s*([^{}]*?)\\s*}");

    private LiveMacro() {}

    /** Every name in a formula, in order. */
    public static Set<String> names(String tex) {
        return LIVE.matcher(tex)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * A formula with what is shown in place of each live number.
     *
     * @param shown the digits, from the name
     */
    static String replace(String tex, UnaryOperator<String> shown) {
        return LIVE.matcher(tex).replaceAll(found -> Matcher.quoteReplacement(shown.apply(found.group(1))));
    }
}
