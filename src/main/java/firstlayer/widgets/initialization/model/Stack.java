package firstlayer.widgets.initialization.model;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import firstlayer.math.net.Band;
import firstlayer.math.net.Histogram;
import firstlayer.math.net.LayerSizes;
import firstlayer.math.net.LayerState;
import firstlayer.math.net.Propagation;
import firstlayer.math.net.Theory;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Layers at their start, and what goes through them.
 *
 * @param start       the rule of their weights
 * @param sizes       inputs, and neurons of each layer
 * @param examples    that went through them
 * @param propagation what this draw does
 * @param theory      what very wide layers would do, or layers of copies
 * @param band        what other draws do; empty where there was no time for them, or not yet
 * @param finished    whether no other draws are on their way
 * @param rows        what is shown of them
 */
public record Stack(
        Initialiser start,
        Activation activation,
        LayerSizes sizes,
        int examples,
        Propagation propagation,
        Theory theory,
        Optional<Band> band,
        boolean finished,
        LayerRows rows) {

    /** The share of what went in that counts as alive. */
    static final double ALIVE = 0.01;

    public List<LayerState> layers() {
        return propagation.layers();
    }

    public int depth() {
        return layers().size();
    }

    /** n_in·Var(w) by the rule, not of this draw; the mean over the layers. */
    double weightVariance() {
        return IntStream.range(0, depth())
                .mapToDouble(l -> sizes.fanIn(l) * Math.pow(start.deviation(sizes.fanIn(l), sizes.fanOut(l)), 2))
                .average()
                .orElseThrow();
    }

    /** Whether there are two examples that can differ. */
    boolean hasSpread() {
        return examples > 1;
    }

    /** The first layer, counted from 1, whose outputs keep less than a hundredth of the difference between the inputs. */
    public OptionalInt signalDies() {
        return IntStream.rangeClosed(1, depth())
                .filter(n -> hasSpread() && layers().get(n - 1).spread() < ALIVE)
                .findFirst();
    }

    /** The first layer on the way back, counted from 1, whose gradients keep less than a hundredth of what was sent back. */
    public OptionalInt gradientDies() {
        return IntStream.iterate(depth(), n -> n > 0, n -> n - 1)
                .filter(n -> gradients(n).rms() < ALIVE)
                .findFirst();
    }

    /** The first layer on the way back whose gradients are a hundred times what was sent back. */
    public OptionalInt gradientExplodes() {
        return IntStream.iterate(depth(), n -> n > 0, n -> n - 1)
                .filter(n -> gradients(n).rms() > 1 / ALIVE)
                .findFirst();
    }

    Histogram gradients(int layer) {
        return layers().get(layer - 1).gradients();
    }

    /** Whether LeCun's and Xavier's rules are the same here, and one of them is set. */
    public boolean lecunIsXavier() {
        boolean either =
                start.scheme() == Initialiser.Scheme.LECUN || start.scheme() == Initialiser.Scheme.XAVIER_NORMAL;
        return either && sizes.isSquare();
    }

    /** Layer numbers 1, 2, … */
    public double[] numbers() {
        return IntStream.rangeClosed(1, depth()).asDoubleStream().toArray();
    }

    Stack with(Band other) {
        return new Stack(start, activation, sizes, examples, propagation, theory, Optional.of(other), true, rows);
    }

    /** The same, shown otherwise. */
    Stack showing(LayerRows others) {
        return new Stack(start, activation, sizes, examples, propagation, theory, band, finished, others);
    }
}
