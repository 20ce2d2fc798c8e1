package firstlayer.widgets.neuron.model;

import firstlayer.param.NumberList;
import firstlayer.param.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A point and whether the neuron should say yes to it. */
public record Sample(List<Double> x, boolean yes) {

    public static final int MOST = 40;

    public Sample {
        x = List.copyOf(x);
    }

    double[] inputs() {
        return x.stream().mapToDouble(Double::doubleValue).toArray();
    }

    Sample padded(int inputs) {
        List<Double> all = new ArrayList<>(x);
        while (all.size() < inputs) {
            all.add(0.0);
        }
        return new Sample(all, yes);
    }

    public Sample moved(double x1, double x2) {
        return new Sample(List.of(x1, x2), yes);
    }

    public Sample flipped() {
        return new Sample(x, !yes);
    }

    /** {@code (1, 0)}. */
    public String place() {
        return NumberWording.tuple(x);
    }

    /** Reads {@code x1;x2;class;…}, class 1 for yes and 0 for no. */
    static List<Sample> read(String text) {
        List<String> numbers = NumberList.parts(text, false);
        if (numbers.size() % 3 != 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%d numbers; need three for each point: x1;x2;class", numbers.size()));
        }
        if (numbers.size() > 3 * MOST) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%d points; at most %d", numbers.size() / 3, MOST));
        }
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i += 3) {
            samples.add(
                    new Sample(List.of(place(numbers.get(i)), place(numbers.get(i + 1))), isYes(numbers.get(i + 2))));
        }
        return List.copyOf(samples);
    }

    private static double place(String text) {
        double number = Numbers.read(text);
        if (Math.abs(number) > NeuronParameters.FAR) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s is out of range; legal is -%2$s to %2$s",
                    text,
                    Numbers.plain(NeuronParameters.FAR)));
        }
        return number;
    }

    private static boolean isYes(String text) {
        double number = Numbers.read(text);
        if (number != 0 && number != 1) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "class %s; write 1 for yes or 0 for no", text));
        }
        return number == 1;
    }

    static String write(List<Sample> samples) {
        return samples.stream()
                .map(s -> String.format(
                        Locale.ROOT,
                        "%s;%s;%d",
                        Numbers.exact(s.x().get(0)),
                        Numbers.exact(s.x().get(1)),
                        s.yes() ? 1 : 0))
                .collect(Collectors.joining(";"));
    }

    static String says(List<Sample> samples) {
        long yes = samples.stream().filter(Sample::yes).count();
        return String.format(
                Locale.ROOT, "%s, %d yes; each is x1;x2;class", NumberWording.count(samples.size(), "point"), yes);
    }
}
