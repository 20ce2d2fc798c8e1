package firstlayer.ui;

import firstlayer.param.Format;
import firstlayer.param.IntegerParameter;
import firstlayer.param.Parameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.widget.Picture;
import firstlayer.widget.Progress;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import firstlayer.widget.WidgetView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** n², which takes long from n = 100 on: a test stands inside those solves and decides what happens meanwhile. */
final class Squares implements Widget<Long> {

    static final IntegerParameter N = new IntegerParameter(
            new Parameter.Name("n", "n", "", Role.PLAIN, "Turns n."), 0, 1000, SliderRange.linear(0, 20, 1), 2L);

    /** Something else that can be set, and changes nothing. */
    static final IntegerParameter SIDE = new IntegerParameter(
            new Parameter.Name("side", "side", "", Role.PLAIN, "Turns nothing."),
            0,
            9,
            SliderRange.linear(0, 9, 1),
            2L);

    /** What the half-done work of a long solve looks like. */
    static final long HALF = -1;

    /** Every value a solve was begun for, in order. */
    final List<Long> begun = new ArrayList<>();

    /** Called in the middle of a long solve, with its value. */
    Consumer<Long> meanwhile = n -> {};

    static Values of(long n) {
        return Values.initial(List.of(N, SIDE)).with(N, n);
    }

    /** Remembers all it was shown. */
    static final class View implements WidgetView<Long> {
        final List<Picture<Long>> shown = new ArrayList<>();
        private final Pane node = new Pane();

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void show(Picture<Long> picture) {
            shown.add(picture);
        }

        Picture<Long> last() {
            return shown.get(shown.size() - 1);
        }

        List<Long> results() {
            return shown.stream().map(Picture::now).toList();
        }
    }

    WidgetEntry<Long> entry() {
        return new WidgetEntry<>(this, (knobs, place) -> new View());
    }

    @Override
    public String id() {
        return "squares";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(N, SIDE);
    }

    @Override
    public Optional<IntegerParameter> time(Values now) {
        return Optional.of(N);
    }

    @Override
    public Optional<String> objection(Values values) {
        return values.get(N) == 13 ? Optional.of("13 is not wanted; take 12") : Optional.empty();
    }

    @Override
    public boolean isLong(Values values) {
        return values.get(N) >= 100;
    }

    @Override
    public Long solve(Values values, Progress<? super Long> progress) {
        long n = values.get(N);
        begun.add(n);
        if (isLong(values)) {
            progress.soFar(HALF);
            meanwhile.accept(n);
            progress.at(0.5);
        }
        return n * n;
    }

    @Override
    public boolean showsKept(Values now) {
        return true;
    }

    @Override
    public List<Readout<Long>> readouts() {
        return List.of(Readout.some(
                "square", "n²", Role.PLAIN, Format.WHOLE, n -> n == HALF ? Reading.none("half done") : Reading.of(n)));
    }

    @Override
    public String describe(Long square) {
        return "The square is " + square + ".";
    }
}
