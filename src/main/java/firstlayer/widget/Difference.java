package firstlayer.widget;

import firstlayer.param.Choice;
import firstlayer.param.Flag;
import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberList;
import firstlayer.param.NumberMap;
import firstlayer.param.Numbers;
import firstlayer.param.Parameter;
import firstlayer.param.RealParameter;
import firstlayer.param.Text;
import firstlayer.param.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In what the settings of one run differ from those of another, in a few characters. */
final class Difference {

    private static final int MOST = 3;
    private static final int LONGEST = 22;
    private static final String SEED = "seed";

    private Difference() {}

    /**
     * What {@code kept} is set to where {@code now} is set to something else, of what can be set there at all. Time is told
     * only where nothing else differs.
     */
    static String of(Widget<?> widget, Values kept, Values now) {
        Set<Parameter<?>> seen = widget.panel(kept).stream().map(Row::parameter).collect(Collectors.toSet());
        List<Parameter<?>> differ = new ArrayList<>(kept.parameters().stream()
                .filter(p -> seen.contains(p) || p.id().equals(SEED))
                .filter(p -> !kept.get(p).equals(now.get(p)))
                .toList());
        if (differ.size() > 1) {
            widget.time(now).ifPresent(differ::remove);
        }
        if (differ.isEmpty()) {
            return "as now";
        }
        String first = differ.stream().limit(MOST).map(p -> setting(p, kept)).collect(Collectors.joining(" · "));
        return differ.size() > MOST ? first + " · …" : first;
    }

    private static <T> String setting(Parameter<T> parameter, Values values) {
        String text = parameter.match(new Setting(values));
        String name = symbol(parameter.name().label());
        if (text.isEmpty() || text.length() > LONGEST) {
            return name + " …";
        }
        return Character.isDigit(text.charAt(0)) || text.charAt(0) == Numbers.MINUS
                ? name + " = " + text
                : name + " " + text;
    }

    // "Learning rate η" is called η, "Start of w₂" w₂ and "b bias" b; "Rule" is called rule.
    private static String symbol(String label) {
        List<String> words = List.of(label.split(" "));
        return Stream.of(words.get(words.size() - 1), words.get(0))
                .filter(word -> word.length() <= 2)
                .findFirst()
                .orElse(label.toLowerCase(Locale.ROOT));
    }

    /** One setting as the eye reads it. */
    private record Setting(Values values) implements Parameter.Cases<String> {

        @Override
        public String real(RealParameter real) {
            String exact = Numbers.plain(values.get(real));
            return exact.length() <= 6 ? exact : Numbers.significant(values.get(real), 4);
        }

        @Override
        public String integer(IntegerParameter integer) {
            return Numbers.plain(values.get(integer));
        }

        @Override
        public String flag(Flag flag) {
            return values.get(flag) ? "on" : "off";
        }

        @Override
        public <E extends Enum<E>> String choice(Choice<E> choice) {
            // What follows a comma explains: "Adam, β = 0.9, 0.999".
            return choice.words().apply(values.get(choice)).split(", ")[0];
        }

        @Override
        public <V> String text(Text<V> text) {
            return values.text(text);
        }

        @Override
        public String numberList(NumberList list) {
            return values.get(list).isEmpty()
                    ? "none"
                    : values.get(list).stream().map(Numbers::plain).collect(Collectors.joining("; "));
        }

        @Override
        public String numberMap(NumberMap map) {
            return "";
        }
    }
}
