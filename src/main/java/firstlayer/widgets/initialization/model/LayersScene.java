package firstlayer.widgets.initialization.model;

import static firstlayer.widgets.initialization.model.InitializationParameters.*;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import firstlayer.math.net.Band;
import firstlayer.math.net.Propagation;
import firstlayer.math.net.Theory;
import firstlayer.param.Parameter;
import firstlayer.param.Values;
import firstlayer.widget.Memo;
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

    private record Size(int depth, int width, int batch, long seed) {}

    private record Key(Size size, Initialiser start, Activation activation) {}

    private final Memo<Size, Propagation.Start> drawn = new Memo<>();
    private final Memo<Key, Stack> last = new Memo<>();

    @Override
    public String id() {
        return "layers";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(SCHEME, SIGMA, R, C, ACTIVATION, DEPTH, WIDTH, BATCH, GAIN, FAN, SEED);
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

    private static Key key(Values values) {
        Size size = new Size(
                Math.toIntExact(values.get(DEPTH)),
                Math.toIntExact(values.get(WIDTH)),
                Math.toIntExact(values.get(BATCH)),
                values.get(SEED));
        return new Key(size, start(values), values.get(ACTIVATION));
    }

    @Override
    public boolean isLong(Values values) {
        return !last.has(key(values));
    }

    @Override
    public Stack solve(Values values, Progress<? super Stack> progress) {
        return last.get(key(values), key -> solve(key, progress));
    }

    private Stack solve(Key key, Progress<? super Stack> progress) {
        Size size = key.size();
        progress.at(0);
        Propagation propagation = drawn.get(size, s -> new Propagation.Start(s.depth(), s.width(), s.batch(), s.seed()))
                .through(key.start(), key.activation(), BINS, share -> progress.at(FIRST * share));
        Theory theory = Theory.of(key.start(), key.activation(), size.depth(), size.width());
        Stack first = new Stack(key.start(), key.activation(), size.width(), propagation, theory, Optional.empty());
        progress.soFar(first);
        BandPlan plan = BandPlan.of(size.depth(), size.width(), size.batch());
        return plan.seeds() == 0
                ? first
                : first.with(Band.of(
                        key.start(),
                        key.activation(),
                        size.depth(),
                        size.width(),
                        plan.examples(),
                        plan.seeds(),
                        share -> progress.at(FIRST + (1 - FIRST) * share),
                        soFar -> {}));
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
