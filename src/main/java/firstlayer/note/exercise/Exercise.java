package firstlayer.note.exercise;

import firstlayer.param.NumberLens;
import firstlayer.param.Values;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/**
 * A question whose numbers are drawn anew.
 *
 * <p>The same id and count always give the same numbers, on every computer: {@link Random} is seeded with the first eight bytes,
 * the highest first, of SHA-256 of {@code id#count} in UTF-8. A draw is passed over and the next one taken of the same generator
 * where the values do not fit together, the readout has no number, or a slip comes to the right answer.
 *
 * @param id        by which its draws are told from others
 * @param readout   whose number is asked for
 * @param slips     in the author's order
 * @param workings  of the note's widget
 */
public record Exercise(String id, Draw draw, String readout, Tolerance tolerance, List<Slip> slips, Workings workings) {

    private static final int MOST_TRIES = 200;

    /**
     * What became of a draw.
     *
     * @param wrong why it is none, and {@code right} what would be; both empty where it is one
     */
    record Outcome(Optional<Drawn> drawn, String wrong, String right) {

        static Outcome refused(String wrong, String right) {
            return new Outcome(Optional.empty(), wrong, right);
        }
    }

    public Exercise {
        slips = List.copyOf(slips);
    }

    /**
     * The exercise as it is drawn for the {@code count}th time; empty where its author drew nothing that can be asked.
     *
     * @param count from 1
     */
    public Optional<Drawn> drawn(int count) {
        return outcome(count).drawn();
    }

    Outcome outcome(int count) {
        Random random = new Random(seed(id, count));
        Outcome last = tried(count, draw.next(random));
        for (int tries = 1; tries < MOST_TRIES && last.drawn().isEmpty(); tries++) {
            last = tried(count, draw.next(random));
        }
        return last;
    }

    private Outcome tried(int count, String query) {
        Values values;
        try {
            values = draw.at(query);
        } catch (IllegalArgumentException unfit) {
            return unfit(query, unfit.getMessage());
        }
        Optional<String> objection = workings.objection(values);
        if (objection.isPresent()) {
            return unfit(query, objection.get());
        }
        if (workings.isLong(values)) {
            return Outcome.refused(
                    "at " + query + " it takes long to work out", "an answer is marked at once: draw smaller settings");
        }
        Map<String, Double> numbers = numbers(values);
        Double truth = numbers.get(readout);
        if (truth == null) {
            return Outcome.refused(
                    "at " + query + " {" + readout + "} has no number", "draw values at which it has one");
        }
        List<Double> wrong = slips.stream().map(slip -> comesTo(slip, numbers)).toList();
        OptionalInt same = first(wrong, slip -> tolerance.accepts(slip, truth));
        return same.isPresent()
                ? Outcome.refused(
                        "at " + query + " the slip "
                                + slips.get(same.getAsInt()).arithmetic() + " comes to the right answer",
                        "draw values at which it does not")
                : new Outcome(Optional.of(new Drawn(count, query, values, truth, wrong)), "", "");
    }

    private static Outcome unfit(String query, String message) {
        int half = message.indexOf("; ");
        return half < 0
                ? Outcome.refused("at " + query + ": " + message, "draw values that fit together")
                : Outcome.refused("at " + query + ": " + message.substring(0, half), message.substring(half + 2));
    }

    /** Every setting and readout that the exercise speaks of and that has a number. */
    private Map<String, Double> numbers(Values values) {
        Set<String> names = new HashSet<>(Set.of(readout));
        slips.forEach(slip -> names.addAll(slip.names()));
        Map<String, Double> numbers = new HashMap<>(workings.numbers(values, names));
        for (String name : names) {
            Optional<NumberLens> lens = values.lens(name);
            lens.ifPresent(setting -> numbers.put(name, setting.of(values)));
        }
        return numbers;
    }

    private double comesTo(Slip slip, Map<String, Double> numbers) {
        if (!numbers.keySet().containsAll(slip.names())) {
            return Double.NaN;
        }
        try {
            return workings.evaluate(slip.filled(numbers));
        } catch (IllegalArgumentException tooDeep) {
            // It was read with shorter numbers in it: these may be one level or a few letters too many.
            return Double.NaN;
        }
    }

    private static OptionalInt first(List<Double> slips, DoublePredicate holds) {
        return IntStream.range(0, slips.size())
                .filter(slip -> Double.isFinite(slips.get(slip)) && holds.test(slips.get(slip)))
                .findFirst();
    }

    /** Marks an answer. */
    public Marking mark(Drawn drawn, double answer) {
        return tolerance.accepts(answer, drawn.truth())
                ? new Marking(true, OptionalInt.empty())
                : new Marking(false, first(drawn.slips(), slip -> tolerance.accepts(answer, slip)));
    }

    /**
     * Reads an answer as a reader types it: a number, also with a decimal comma, or arithmetic such as {@code 2*0.3}.
     *
     * @throws IllegalArgumentException for anything else, saying what is wrong and what would be right
     */
    public double read(String typed) {
        return TypedNumber.read(typed, workings);
    }

    static long seed(String id, int count) {
        byte[] name = (id + "#" + count).getBytes(StandardCharsets.UTF_8);
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name))
                    .getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
