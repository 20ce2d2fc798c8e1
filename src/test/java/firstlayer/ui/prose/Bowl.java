package firstlayer.ui.prose;

import firstlayer.math.graph.Expression;
import firstlayer.math.graph.Tape;
import firstlayer.note.Names;
import firstlayer.note.Note;
import firstlayer.note.Notes;
import firstlayer.note.exercise.Workings;
import firstlayer.param.Format;
import firstlayer.param.IntegerParameter;
import firstlayer.param.Knobs;
import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.param.Parameter.Name;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.ui.WidgetSession;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.Progress;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import firstlayer.widget.WidgetView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A small widget to write notes about: w after some steps down ½w². */
final class Bowl implements Widget<Bowl.Walk>, Names, Workings {
    static final RealParameter RATE = new RealParameter(
            name("rate", "learning rate η", Role.RATE), -0.5, 100, SliderRange.linear(0, 3, 0.01), 0.1);
    static final RealParameter START =
            new RealParameter(name("start", "start w₀", Role.WEIGHT), -100, 100, SliderRange.linear(-3, 3, 0.1), 2.0);
    static final IntegerParameter STEPS =
            new IntegerParameter(name("steps", "steps", Role.PLAIN), 0, 1000, SliderRange.linear(0, 100, 1), 0L);

    record Walk(double w, double factor) {}

    static final class View implements WidgetView<Walk> {
        final List<Picture<Walk>> shown = new ArrayList<>();
        private final Pane node = new Pane();

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void show(Picture<Walk> picture) {
            shown.add(picture);
        }

        Picture<Walk> last() {
            return shown.get(shown.size() - 1);
        }
    }

    private static Name name(String id, String label, Role role) {
        return new Name(id, label, "", role, "Turns " + id + ".");
    }

    static WidgetSession<Walk> session(String start) {
        return new WidgetSession<>(
                new WidgetEntry<>(new Bowl(), (Knobs knobs, Place place) -> new View()), start, Runnable::run);
    }

    static Note note(String text) {
        return new Notes(new Bowl(), tex -> Optional.empty()).read("bowl.md", text);
    }

    @Override
    public String id() {
        return "bowl";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(RATE, START, STEPS);
    }

    @Override
    public Optional<IntegerParameter> time(Values now) {
        return Optional.of(STEPS);
    }

    @Override
    public SliderRange sliderRange(NumberLens lens, Values now) {
        return lens.range();
    }

    @Override
    public Walk solve(Values values, Progress<? super Walk> progress) {
        double factor = 1 - values.get(RATE);
        return new Walk(values.get(START) * Math.pow(factor, values.get(STEPS)), factor);
    }

    @Override
    public List<Readout<Walk>> readouts() {
        return List.of(
                Readout.one("w", "weight w", Role.WEIGHT, Format.THOUSANDTHS, Walk::w),
                Readout.one("loss", "loss L", Role.LOSS, Format.FOUR_DIGITS, walk -> walk.w() * walk.w() / 2),
                Readout.one("factor", "factor", Role.PLAIN, Format.HUNDREDTHS, Walk::factor),
                Readout.counted(
                        "hop.n",
                        "hop",
                        Role.GRADIENT,
                        Format.HUNDREDTHS,
                        walk -> walk.factor() < 0 ? new double[] {walk.w() * walk.factor()} : new double[0]),
                Readout.some(
                        "waiting",
                        "steps to wait",
                        Role.PLAIN,
                        Format.WHOLE,
                        walk -> Math.abs(walk.factor()) < 1
                                ? Reading.of(Math.ceil(Math.log(0.01) / Math.log(Math.abs(walk.factor()))))
                                : Reading.none("it never arrives")));
    }

    @Override
    public String describe(Walk walk) {
        return "The weight is at " + walk.w() + ".";
    }

    @Override
    public List<String> widgets() {
        return List.of("bowl");
    }

    @Override
    public Optional<Values> initial(String widget) {
        return widget.equals("bowl") ? Optional.of(Values.initial(parameters())) : Optional.empty();
    }

    @Override
    public boolean reads(String widget, Values at, String readout) {
        return readouts().stream().anyMatch(known -> known.covers(readout));
    }

    @Override
    public List<String> parts(String widget) {
        return List.of("curve", "lanes");
    }

    @Override
    public Workings workings(String widget) {
        return this;
    }

    @Override
    public boolean isLong(Values values) {
        return false;
    }

    @Override
    public Optional<String> objection(Values values) {
        return Optional.empty();
    }

    @Override
    public Map<String, Double> numbers(Values at, Set<String> readouts) {
        Walk walk = solve(at, Progress.silent());
        return Map.of("w", walk.w(), "factor", walk.factor());
    }

    @Override
    public double evaluate(String arithmetic) {
        Tape tape = Expression.parse(arithmetic).at(Map.of());
        return tape.value(tape.result());
    }
}
