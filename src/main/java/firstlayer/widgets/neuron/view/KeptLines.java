package firstlayer.widgets.neuron.view;

import firstlayer.plot.Brush;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.widget.Kept;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.NumberWording;
import firstlayer.widgets.neuron.model.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Kept runs below the wiring, a line of numbers each: two wirings over each other could not be told apart. */
final class KeptLines {

    private static final double LINE = 1.25;
    /** More are counted only: the wiring above shrinks by each. */
    private static final int MOST = 2;

    /** Each line in the words that may stand there, the longest first. */
    private final List<List<String>> lines;

    private KeptLines(List<List<String>> lines) {
        this.lines = lines;
    }

    static KeptLines of(List<Kept<Neuron>> runs) {
        List<List<String>> lines = new ArrayList<>();
        int first = Math.max(0, runs.size() - MOST);
        for (Kept<Neuron> run : runs.subList(first, runs.size())) {
            Neuron neuron = run.result();
            String name = run.difference() + ": ";
            lines.add(List.of(name + weights(neuron) + outputs(neuron), name + outputs(neuron), outputs(neuron)));
        }
        if (first > 0) {
            lines.add(List.of(String.format(Locale.ROOT, "and %d kept before", first)));
        }
        return new KeptLines(lines);
    }

    private static String weights(Neuron neuron) {
        if (neuron.pair().isPresent()) {
            return "";
        }
        String weights = IntStream.range(0, neuron.inputs())
                .mapToObj(i -> NumberWording.hundredths(neuron.weight(i)))
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "w = (%s), b = %s, ", weights, NumberWording.hundredths(neuron.bias()));
    }

    private static String outputs(Neuron neuron) {
        if (neuron.pair().isEmpty()) {
            return String.format(
                    Locale.ROOT,
                    "z = %s, a = %s",
                    NumberWording.hundredths(neuron.z()),
                    ActivationPlot.value(neuron.a()));
        }
        Pair pair = neuron.pair().get();
        double x1 = neuron.x().get(0);
        double x2 = neuron.x().get(1);
        return String.format(
                Locale.ROOT,
                "h = (%s, %s), y = %s",
                NumberWording.hundredths(pair.h1(x1, x2)),
                NumberWording.hundredths(pair.h2(x1, x2)),
                NumberWording.hundredths(pair.y(x1, x2)));
    }

    /** In em. */
    double height() {
        return lines.isEmpty() ? 0 : LINE * lines.size() + 0.4;
    }

    void paint(DiagramPen pen, double top) {
        Brush brush = Ink.MUTED.size(0.85);
        for (int i = 0; i < lines.size(); i++) {
            List<String> forms = lines.get(i);
            String words = forms.stream()
                    .filter(form -> pen.widthOf(form, brush) + 0.9 <= pen.width())
                    .findFirst()
                    .orElse(forms.get(forms.size() - 1));
            pen.text(0, top + 0.4 + LINE * (i + 0.5), words, Side.RIGHT, brush);
        }
    }
}
