package firstlayer.widgets.initialization.model;

import static firstlayer.widgets.initialization.model.InitializationParameters.*;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import firstlayer.math.net.Band;
import firstlayer.math.net.GradientSource;
import firstlayer.math.net.LayerSizes;
import firstlayer.math.net.Propagation;
import firstlayer.math.net.Theory;
import firstlayer.param.IntegerParameter;
import firstlayer.param.Parameter;
import firstlayer.param.Values;
import firstlayer.script.Script;
import firstlayer.widget.Cached;
import firstlayer.widget.Progress;
import firstlayer.widget.Readout;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Ten layers, or as many as one likes, with signals going forward and gradients coming back. */
public final class LayersScene implements Widget<Stack> {

    private static final int BINS = 41;
    /** Sums of all layers and examples that fit into memory with ease: 320 MB with their activations. */
    private static final long MOST = 20_000_000;
    /** 100 layers of 1024. */
    private static final long MOST_WEIGHTS = 104_857_600;
    /** What the first picture is of all the work. */
    private static final double FIRST = 0.2;

    private static final List<Parameter<?>> ALL =
            List.of(SCHEME, SIGMA, R, C, ACTIVATION, DEPTH, WIDTH, TAPER, BATCH, GRADIENT, GAIN, FAN, ROWS, SEED);
    private static final List<Parameter<?>> SHAPE = List.of(DEPTH, WIDTH, TAPER, BATCH, SEED);
    private static final List<Parameter<?>> SEEN =
            ALL.stream().filter(parameter -> !parameter.equals(ROWS)).toList();

    private final Cached<Propagation.Start> drawn = new Cached<Propagation.Start>(SHAPE, LayersScene::draw);
    private final Cached<Stack> last = new Cached<Stack>(SEEN, this::propagate);

    @Override
    public String id() {
        return "layers";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return ALL;
    }

    @Override
    public List<Row> panel(Values now) {
        List<Row> rows = new ArrayList<>(List.of(Row.of(SCHEME), Row.of(ACTIVATION)));
        rows.addAll(sizeRow(now));
        rows.addAll(List.of(Row.of(DEPTH), Row.more(WIDTH), Row.more(TAPER), Row.more(GAIN), Row.more(BATCH)));
        rows.addAll(List.of(Row.more(GRADIENT), Row.more(ROWS)));
        rows.addAll(fanRow(now));
        return rows;
    }

    @Override
    public Optional<String> objection(Values values) {
        LayerSizes sizes = sizes(values);
        long numbers = sizes.neurons() * values.get(BATCH);
        String net = String.format(
                Locale.ROOT,
                "%d layers × width %d%s",
                values.get(DEPTH),
                values.get(WIDTH),
                sizes.isSquare() ? "" : " to " + sizes.last());
        if (numbers > MOST) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "%s × %d examples are %d numbers; at most %d fit, so take fewer examples",
                    net,
                    values.get(BATCH),
                    numbers,
                    MOST));
        }
        return sizes.weights() <= MOST_WEIGHTS
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "%s are %d weights; at most %d are drawn, so take fewer layers or a smaller taper",
                        net,
                        sizes.weights(),
                        MOST_WEIGHTS));
    }

    private static LayerSizes sizes(Values values) {
        return LayerSizes.tapered(size(values, DEPTH), size(values, WIDTH), values.get(TAPER));
    }

    @Override
    public boolean isLong(Values values) {
        return !last.has(values);
    }

    @Override
    public Stack solve(Values values, Progress<? super Stack> progress) {
        LayerRows rows = values.get(ROWS);
        return last.get(values, progress.from((Stack stack) -> stack.showing(rows)))
                .showing(rows);
    }

    private static Propagation.Start draw(Values seen, Progress<? super Propagation.Start> progress) {
        return new Propagation.Start(sizes(seen), size(seen, BATCH), seen.get(SEED));
    }

    private static int size(Values seen, IntegerParameter parameter) {
        return Math.toIntExact(seen.get(parameter));
    }

    private Stack propagate(Values seen, Progress<? super Stack> progress) {
        LayerSizes sizes = sizes(seen);
        Initialiser start = start(seen);
        Activation activation = seen.get(ACTIVATION);
        GradientSource source = seen.get(GRADIENT);
        progress.at(0);
        Propagation propagation = drawn.get(seen, Progress.silent())
                .through(start, activation, source, BINS, share -> progress.at(FIRST * share));
        Theory theory = Theory.of(start, activation, sizes, source);
        int examples = size(seen, BATCH);
        BandPlan plan = BandPlan.of(sizes, examples);
        boolean alone = plan.seeds() == 0;
        Stack first = new Stack(
                start, activation, sizes, examples, propagation, theory, Optional.empty(), alone, LayerRows.SIGNALS);
        progress.soFar(first);
        return alone
                ? first
                : first.with(Band.of(
                        start,
                        activation,
                        source,
                        sizes,
                        plan.examples(),
                        plan.seeds(),
                        share -> progress.at(FIRST + (1 - FIRST) * share),
                        soFar -> {}));
    }

    @Override
    public boolean showsKept(Values now) {
        return true;
    }

    @Override
    public List<String> parts() {
        return List.of("forward", "backward", "weights", "weight-gradients", "sizes", "symmetry");
    }

    @Override
    public List<Readout<Stack>> readouts() {
        return LayersReadouts.ALL;
    }

    @Override
    public List<Script> scripts(Values values) {
        return LayersPython.of(solve(values, Progress.silent()), values.get(GRADIENT), values.get(SEED));
    }

    @Override
    public String describe(Stack stack) {
        return LayersReadouts.describe(stack);
    }
}
