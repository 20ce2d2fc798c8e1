package firstlayer.monkey;

import firstlayer.monkey.Action.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Actions by chance. Action number i of a seed is always the same. */
public final class ActionDraw {

    /** What the key card lists, and what goes through dialogs, menus and controls. */
    private static final List<String> KEYS = List.of(
            "SPACE",
            "S",
            "R",
            "SHIFT R",
            "CONTROL Z",
            "CONTROL SHIFT Z",
            "CONTROL Y",
            "CONTROL L",
            "CONTROL SHIFT C",
            "CONTROL C",
            "A",
            "DIGIT1",
            "DIGIT2",
            "DIGIT3",
            "DIGIT6",
            "SHIFT DIGIT1",
            "SHIFT DIGIT2",
            "PAGE_DOWN",
            "PAGE_UP",
            "CONTROL R",
            "CONTROL DIGIT1",
            "CONTROL DIGIT2",
            "CONTROL DIGIT3",
            "CONTROL DIGIT4",
            "CONTROL DIGIT5",
            "CONTROL DIGIT9",
            "ALT LEFT",
            "ALT RIGHT",
            "CONTROL F",
            "CONTROL HOME",
            "CONTROL END",
            "F6",
            "CONTROL K",
            "F5",
            "SHIFT F5",
            "O",
            "B",
            "PERIOD",
            "W",
            "L",
            "Z",
            "D",
            "E",
            "V",
            "T",
            "X",
            "F11",
            "CONTROL PLUS",
            "CONTROL MINUS",
            "CONTROL DIGIT0",
            "F1",
            "UP",
            "DOWN",
            "LEFT",
            "RIGHT",
            "SHIFT UP",
            "SHIFT LEFT",
            "HOME",
            "END",
            "TAB",
            "SHIFT TAB",
            "CONTROL V",
            "CONTROL A",
            "DELETE",
            "BACK_SPACE");

    /** Pressed more often than others: they open, close and go on. */
    private static final List<String> OFTEN =
            List.of("ESCAPE", "ESCAPE", "ESCAPE", "ENTER", "TAB", "SPACE", "PAGE_DOWN", "RIGHT", "CONTROL Z");

    private static final List<String> NONSENSE = List.of(
            "Q",
            "N",
            "F2",
            "F9",
            "INSERT",
            "CAPS",
            "CONTEXT_MENU",
            "SHIFT F10",
            "CONTROL B",
            "ALT Q",
            "CONTROL ALT Z",
            "SHIFT SPACE",
            "CONTROL TAB",
            "NUMPAD5",
            "MINUS",
            "SLASH",
            "META",
            "CONTROL SHIFT F6",
            "ALT F6",
            "PAUSE");

    // Not what the eyes look for: a text that was typed is repeated in what is said of it.
    private static final List<String> WORDS = List.of(
            "0",
            "-0",
            "1",
            "0.5",
            "1,5",
            "1e308",
            "-1e308",
            "1e-320",
            "1e999",
            "99999999999",
            "−3",
            "½",
            "2*w",
            "w^2 +",
            "tanh(w*x+b)",
            "((((",
            "a=b=c",
            "step",
            "rate",
            "theme",
            "neuron?b=1",
            "first-layer:loss?c=2",
            "loss?scene=nothing",
            "plateau",
            "\u0000",
            "\uD800",
            "😀",
            "e\u0301",
            "\u202E",
            "\n",
            "\t",
            "%00",
            "$x$",
            "$$",
            "`{b}`",
            "<b>",
            "[a](b)",
            "because it is so. ",
            "why? ");

    private static final List<String> BUTTONS =
            List.of("PRIMARY", "PRIMARY", "PRIMARY", "PRIMARY", "TWICE", "SECONDARY");

    private static final List<String> THEMES = List.of("LIGHT", "DARK", "SYSTEM");

    private static final List<String> CHANGES =
            List.of("whole", "whole", "longer", "shorter", "broken", "empty", "gone", "image");

    private final long seed;
    private final List<String> links;

    /** @param links that lead somewhere */
    public ActionDraw(long seed, List<String> links) {
        this.seed = seed;
        this.links = links;
    }

    public List<Action> first(int count) {
        return IntStream.range(0, count).mapToObj(this::number).toList();
    }

    public Action number(int i) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + i);
        int percent = random.nextInt(100);
        if (percent < 22) {
            return Action.of(Kind.CLICK, random.nextDouble(), one(BUTTONS, random));
        }
        if (percent < 30) {
            return Action.of(Kind.POINT, random.nextDouble(), random.nextDouble(), one(BUTTONS, random));
        }
        if (percent < 34) {
            return Action.of(
                    Kind.DRAG, random.nextDouble(), random.nextDouble(), random.nextDouble(), random.nextDouble());
        }
        if (percent < 42) {
            return Action.of(Kind.PULL, random.nextDouble(), around(random), around(random));
        }
        if (percent < 66) {
            return keys(random);
        }
        if (percent < 72) {
            return Action.of(Kind.TYPE, Action.quoted(one(WORDS, random)));
        }
        if (percent < 77) {
            return Action.of(
                    Kind.WHEEL,
                    random.nextDouble(),
                    random.nextDouble(),
                    random.nextInt(-6, 7),
                    random.nextInt(8) == 0 ? "CONTROL" : "PLAIN");
        }
        return seldom(percent, random);
    }

    private Action seldom(int percent, SplittableRandom random) {
        if (percent < 79) {
            return Action.of(Kind.SIZE, random.nextInt(200, 1901), random.nextInt(150, 1051));
        }
        if (percent < 80) {
            return Action.of(Kind.THEME, one(THEMES, random));
        }
        if (percent < 81) {
            return Action.of(Kind.ZOOM, random.nextInt(2) == 0 ? 0 : random.nextInt(-5, 16));
        }
        if (percent < 83) {
            return Action.of(Kind.MENU, random.nextDouble());
        }
        if (percent < 87) {
            return Action.of(Kind.LINK, one(links, random));
        }
        if (percent < 88) {
            return Action.of(Kind.NOTE, random.nextDouble(), one(CHANGES, random));
        }
        return Action.of(Kind.REST);
    }

    private static Action keys(SplittableRandom random) {
        int kind = random.nextInt(10);
        List<String> from = kind < 3 ? OFTEN : kind < 9 ? KEYS : NONSENSE;
        List<Object> keys = new ArrayList<>(List.of((Object[]) one(from, random).split(" ")));
        return Action.of(Kind.KEYS, keys.toArray());
    }

    private static double around(SplittableRandom random) {
        double share = random.nextDouble() - 0.5;
        return random.nextInt(4) == 0 ? 2 * share : 0.3 * share;
    }

    private static String one(List<String> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }
}
