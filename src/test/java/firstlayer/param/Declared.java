package firstlayer.param;

import firstlayer.param.Parameter.Name;
import java.util.List;
import java.util.Map;

/** One parameter of every kind, as a widget would declare them. */
final class Declared {

    enum Mood {
        QUIET,
        VERY_LOUD
    }

    static final RealParameter RATE = new RealParameter(name("rate"), -0.5, 100, SliderRange.linear(0, 3, 0.01), 0.1);
    static final IntegerParameter STEPS =
            new IntegerParameter(name("steps"), 0, 1000, SliderRange.linear(0, 100, 1), 0L);
    static final Flag ZERO = new Flag(name("zero"), true);
    static final Choice<Mood> MOOD = Choice.of(name("mood"), Mood::name, Mood.QUIET);
    static final NumberList POINTS =
            new NumberList(name("y"), 1, 3, -10, 10, false, SliderRange.linear(-5, 5, 0.1), List.of(1.0, 2.0));
    static final Text<String> WORDS =
            new Text<>(name("words"), 8, Declared::letters, text -> text, text -> text.length() + " letters", "w");
    static final NumberMap AT = new NumberMap(
            name("at"),
            values -> values.get(WORDS).chars().mapToObj(Character::toString).toList(),
            key -> Role.WEIGHT,
            1,
            -100,
            100,
            SliderRange.linear(-5, 5, 0.1),
            Map.of("w", 0.5));
    static final IntegerParameter DEPTH =
            new IntegerParameter(name("depth").implying("mood=very-loud"), 1, 9, SliderRange.linear(1, 9, 1), 2L);

    static final List<Parameter<?>> ALL =
            List.of(RATE, STEPS, ZERO, MOOD, POINTS, WORDS, AT, DEPTH, IntegerParameter.seed());

    private Declared() {}

    static Values initial() {
        return Values.initial(ALL);
    }

    private static Name name(String id) {
        return new Name(id, "the " + id, "", Role.PLAIN, "What it does.");
    }

    private static String letters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i))) {
                throw new Misread("a letter was expected", i);
            }
        }
        return text;
    }
}
