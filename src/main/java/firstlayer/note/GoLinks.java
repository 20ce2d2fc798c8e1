package firstlayer.note;

import firstlayer.param.Link;
import firstlayer.param.Numbers;
import firstlayer.param.Values;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tries {@code go:widget?…} on the other widget's initial values. */
final class GoLinks {

    private static final Pattern TODAY = Pattern.compile("\\{[^{}]+}");
    /** {@code w={name}}, where one of today's numbers is all of a setting. */
    private static final Pattern WHOLE = Pattern.compile("(?<=^|&)([^=&]+)=\\{[^{}]+}(?=&|$)");

    private final Names names;

    GoLinks(Names names) {
        this.names = names;
    }

    /**
     * @throws IllegalArgumentException saying what is wrong and what would be right
     */
    void check(String target) {
        Link link = Link.read(target);
        Values initial = names.initial(link.widget())
                .orElseThrow(() -> new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "unknown widget '%s'; there is %s",
                        link.widget(),
                        String.join(", ", names.widgets()))));
        Stream.concat(Stream.of(link.query()), link.beside().stream())
                .forEach(query -> check(link.widget(), initial, query));
    }

    private void check(String widget, Values initial, String query) {
        Values there = initial.with(filled(initial, query));
        // Whether today's numbers fit the others is not known before they are there.
        if (!TODAY.matcher(query).find()) {
            names.objection(widget, there).ifPresent(objection -> {
                throw new IllegalArgumentException(objection);
            });
        }
    }

    /** Today's numbers are not known yet: a setting that is one is tried with the number that is there, others with 1. */
    private static String filled(Values initial, String query) {
        String settings = WHOLE.matcher(query)
                .replaceAll(setting ->
                        Matcher.quoteReplacement(setting.group(1) + "=" + present(initial, setting.group(1))));
        return TODAY.matcher(settings).replaceAll("1");
    }

    private static String present(Values initial, String id) {
        return initial.lens(id).map(lens -> Numbers.exact(lens.of(initial))).orElse("1");
    }
}
