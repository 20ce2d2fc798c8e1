package firstlayer.note.exercise;

import firstlayer.param.Link;
import firstlayer.param.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is drawn: {@code w1=-2..2/0.5&b=-1,0,1&activation=relu,tanh}. Settings are drawn in the order in which they are written,
 * each value as likely as the others of its setting; what is not named keeps the note's start value.
 */
public final class Draw {

    private record Setting(String name, Pool pool) {

        String query(String value) {
            return name + "=" + value;
        }
    }

    private final Values start;
    private final List<Setting> settings;

    private Draw(Values start, List<Setting> settings) {
        this.start = start;
        this.settings = List.copyOf(settings);
    }

    /**
     * Reads a draw and tries each of its values.
     *
     * @param start the note's start values
     * @throws IllegalArgumentException saying what is wrong and what would be right
     */
    public static Draw read(String text, Values start) {
        if (text.length() > Link.LONGEST) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "a draw of %d characters; at most %d", text.length(), Link.LONGEST));
        }
        List<Setting> settings = new ArrayList<>();
        for (String part : text.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "'%s' draws nothing; write it like draw:w1=-2..2/0.5&b=-1,0,1", part));
            }
            settings.add(setting(part.substring(0, equals), part.substring(equals + 1)));
        }
        Draw draw = new Draw(start, settings);
        draw.prove();
        return draw;
    }

    private static Setting setting(String name, String values) {
        try {
            return new Setting(name, Pool.read(values));
        } catch (IllegalArgumentException illegal) {
            throw new IllegalArgumentException(name + ": " + illegal.getMessage(), illegal);
        }
    }

    // Which numbers there are may depend on what is drawn before: each is tried behind the first values of those.
    private void prove() {
        String before = "";
        for (Setting setting : settings) {
            for (String value : setting.pool().proof()) {
                start.with(before + setting.query(value));
            }
            before += setting.query(setting.pool().at(0)) + "&";
        }
    }

    /** Every setting at the first of its values. */
    public Values first() {
        return at(query(pool -> pool.at(0)));
    }

    /** One value for each setting, as a query. */
    String next(Random random) {
        return query(pool -> pool.at(random.nextInt(pool.size())));
    }

    private String query(Function<Pool, String> value) {
        return settings.stream()
                .map(setting -> setting.query(value.apply(setting.pool())))
                .collect(Collectors.joining("&"));
    }

    /**
     * The values of a query that was drawn.
     *
     * @throws IllegalArgumentException where what was drawn does not fit together
     */
    Values at(String query) {
        return start.with(query);
    }
}
