package firstlayer.widgets.learningrate.model;

import static firstlayer.widgets.learningrate.model.LearningRateParameters.OPTIMIZER;
import static firstlayer.widgets.learningrate.model.LearningRateParameters.RATE;

import firstlayer.param.NumberList;
import firstlayer.param.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Rules of descent that run beside the first from the same start, each once. */
public record Rivals(List<Rival> all) {

    static final Rivals NONE = new Rivals(List.of());

    private static final int MOST = 3;
    private static final String BEST = "best";

    /**
     * @param rule      how it steps
     * @param rate      its own; empty where it goes by the rate of the first, or by its best
     * @param findsBest whether its rate is what a sweep finds
     */
    record Rival(OptimizerChoice rule, OptionalDouble rate, boolean findsBest) {}

    public Rivals {
        all = List.copyOf(all);
    }

    /**
     * {@code momentum;adam:0.05;rmsprop:best}.
     *
     * @throws IllegalArgumentException where it is not
     */
    static Rivals read(String text) {
        List<Rival> all = NumberList.parts(text, false).stream()
                .map(part -> rival(part.strip()))
                .toList();
        if (all.size() > MOST) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%d rules beside the first; at most %d", all.size(), MOST));
        }
        for (Rival rival : all) {
            if (all.stream().filter(other -> other.rule() == rival.rule()).count() > 1) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "%s is there twice; once is enough",
                        rival.rule().id()));
            }
        }
        return new Rivals(all);
    }

    private static Rival rival(String part) {
        String[] sides = part.split(":", 2);
        OptimizerChoice rule = OPTIMIZER.read(sides[0].strip());
        boolean best = sides.length > 1 && sides[1].strip().equals(BEST);
        return new Rival(
                rule,
                sides.length > 1 && !best ? OptionalDouble.of(RATE.read(sides[1].strip())) : OptionalDouble.empty(),
                best);
    }

    String write() {
        return all.stream().map(Rivals::write).collect(Collectors.joining(";"));
    }

    private static String write(Rival rival) {
        String rate = rival.findsBest()
                ? ":" + BEST
                : rival.rate().isPresent() ? ":" + Numbers.exact(rival.rate().getAsDouble()) : "";
        return rival.rule().id() + rate;
    }

    /** A few words beside the field. */
    String says() {
        return switch (all.size()) {
            case 0 -> "none";
            case 1 -> "one rule";
            default -> all.size() + " rules";
        };
    }

    /** Those that are not the first rule itself. */
    List<Rival> beside(OptimizerChoice first) {
        return all.stream().filter(rival -> rival.rule() != first).toList();
    }
}
