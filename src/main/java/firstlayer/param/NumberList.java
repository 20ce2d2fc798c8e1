package firstlayer.param;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A short list of numbers, {@code 1;2;3} in links; its parts are counted from 1: {@code y.1}.
 *
 * @param fewest fewest numbers, 0 or more
 * @param most   most numbers
 * @param min    smallest legal number
 * @param max    largest legal number
 * @param whole  whole numbers only
 * @param range  where a slider goes
 */
public record NumberList(
        Name name, int fewest, int most, double min, double max, boolean whole, SliderRange range, List<Double> initial)
        implements Parameter<List<Double>> {

    public NumberList {
        initial = List.copyOf(initial);
    }

    @Override
    public List<Double> clamp(List<Double> value) {
        if (value.size() < fewest || value.size() > most) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s has %d numbers; need %d to %d", id(), value.size(), fewest, most));
        }
        return value.stream().map(x -> limits().clamp(whole ? Math.rint(x) : x)).toList();
    }

    private Limits limits() {
        return new Limits(min, max);
    }

    @Override
    public String write(List<Double> value) {
        return value.stream().map(Numbers::exact).collect(Collectors.joining(";"));
    }

    @Override
    public List<Double> read(String text) {
        return clamp(parts(text, whole).stream().map(this::readOne).toList());
    }

    private Double readOne(String part) {
        return whole ? (double) limits().readWhole(part) : limits().read(part);
    }

    /**
     * The texts between the semicolons; none in a blank text.
     *
     * @throws IllegalArgumentException where something else seems to separate them, saying how to write it
     */
    public static List<String> parts(String text, boolean whole) {
        if (text.isBlank()) {
            return List.of();
        }
        List<String> parts = List.of(text.split(";", -1));
        if (parts.stream().anyMatch(part -> part.strip().matches(".*[,\\s].*"))) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "'%s': ';' separates the numbers of a list, and decimals have a point; write %s",
                    text,
                    separated(text.strip(), whole)));
        }
        return parts;
    }

    // A comma may be meant as a point or between two numbers: where either may be, both ways to write it are said.
    private static String separated(String text, boolean whole) {
        String several = text.replaceAll("[,;\\s]+", ";");
        if (whole || !text.matches("[^,.;\\s]*,\\d+(\\s*;\\s*[^,.;\\s]*,\\d+)*")) {
            return several;
        }
        String pointed = text.replaceAll("\\s*;\\s*", ";").replace(',', '.');
        return text.contains(";") ? pointed : pointed + " for one number, " + several + " for two";
    }

    /** The number at a place counted from 1. */
    public NumberLens lens(int place) {
        return new NumberLens(
                id() + "." + place,
                name.label() + " " + place,
                name.role(),
                range,
                values -> values.get(this).get(place - 1),
                (values, x) -> values.with(this, replaced(values.get(this), place - 1, x)));
    }

    private static List<Double> replaced(List<Double> list, int index, double x) {
        List<Double> copy = new ArrayList<>(list);
        copy.set(index, x);
        return copy;
    }

    @Override
    public List<NumberLens> lenses(Values now) {
        return IntStream.rangeClosed(1, now.get(this).size())
                .mapToObj(this::lens)
                .toList();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.numberList(this);
    }
}
