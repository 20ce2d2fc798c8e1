package firstlayer.widgets.initialization.model;

import static firstlayer.widgets.initialization.model.InitializationParameters.*;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import firstlayer.math.net.Band;
import firstlayer.math.net.Propagation;
import firstlayer.math.net.Theory;
import firstlayer.param.IntegerParameter;
import firstlayer.param.Parameter;
import firstlayer.param.Values;
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
    /** What the first picture is of all the work. */
    private static final double FIRST = 0.2;

    private static final List<Parameter<?>> ALL =
            List.of(SCHEME, SIGMA, R, C, ACTIVATION, DEPTH, WIDTH, BATCH, GAIN, FAN, SEED);

    private final Cached<Propagation.Start> drawn =
            new Cached<Propagation.Start>(List.of(DEPTH, WIDTH, BATCH, SEED), LayersScene::draw);
    private final Cached<Stack> last = new Cached<Stack>(ALL, this::propagate);

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
        rows.addAll(List.of(Row.of(DEPTH), Row.more(WIDTH), Row.more(GAIN), Row.more(BATCH)));
        rows.addAll(fanRow(now));
        return rows;
    }

    @Override
    public Optional<String> objection(Values values) {
        long numbers = values.get(DEPTH) * values.get(WIDTH) * values.get(BATCH);
        return numbers <= MOST
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "%d layers × width %d × %d examples are %d numbers; at most %d fit, so take fewer examples",
                        values.get(DEPTH),
                        values.get(WIDTH),
                        values.get(BATCH),
                        numbers,
                        MOST));
    }

    @Override
    public boolean isLong(Values values) {
        return !last.has(values);
    }

    @Override
    public Stack solve(Values values, Progress<? super Stack> progress) {
        return last.get(values, progress);
    }

    private static Propagation.Start draw(Values seen, Progress<? super Propagation.Start> progress) {
        return new Propagation.Start(size(seen, DEPTH), size(seen, WIDTH), size(seen, BATCH), seen.get(SEED));
    }

    private static int size(Values seen, IntegerParameter parameter) {
        return Math.toIntExact(seen.get(parameter));
    }

    private Stack propagate(Values seen, Progress<? super Stack> progress) {
        int depth = size(seen, DEPTH);
        int width = size(seen, WIDTH);
        Initialiser start = start(seen);
        Activation activation = seen.get(ACTIVATION);
        progress.at(0);
        Propagation propagation = drawn.get(seen, Progress.silent())
                .through(start, activation, BINS, share -> progress.at(FIRST * share));
        Theory theory = Theory.of(start, activation, depth, width);
        int examples = size(seen, BATCH);
        BandPlan plan = BandPlan.of(depth, width, examples);
        Stack first =
                new Stack(start, activation, width, examples, propagation, theory, Optional.empty(), plan.seeds() == 0);
        progress.soFar(first);
        return plan.seeds() == 0
                ? first
                : first.with(Band.of(
                        start,
                        activation,
                        depth,
                        width,
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
    public List<Readout<Stack>> readouts() {
        return LayersReadouts.ALL;
    }

    @Override
    public String describe(Stack stack) {
        return LayersReadouts.describe(stack);
    }
}
