package firstlayer.note;

import firstlayer.note.exercise.Workings;
import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberList;
import firstlayer.param.NumberMap;
import firstlayer.param.Parameter;
import firstlayer.param.Parameter.Name;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A learning rate with lanes, and a chain with an input that exists only from two links on. */
public final class TwoWidgets implements Names {

    private static final RealParameter RATE = real("rate", -0.5, 100, 0.1);
    private static final RealParameter START = real("start", -100, 100, 2);
    private static final IntegerParameter STEPS =
            new IntegerParameter(name("steps"), 0, 100_000, SliderRange.linear(0, 100, 1), 0L);
    private static final NumberList LANES =
            new NumberList(name("lanes"), 0, 5, -0.5, 100, false, SliderRange.linear(0, 3, 0.01), List.of());
    private static final IntegerParameter LINKS =
            new IntegerParameter(name("links"), 1, 30, SliderRange.linear(1, 30, 1), 1L);
    private static final NumberMap AT = new NumberMap(
            name("at"),
            values -> values.get(LINKS) > 1 ? List.of("x", "w") : List.of("x"),
            key -> Role.INPUT,
            1,
            -5,
            5,
            SliderRange.linear(-5, 5, 0.1),
            Map.of("x", 2.0));

    private static final Map<String, List<Parameter<?>>> PARAMETERS =
            Map.of("learning-rate", List.of(RATE, START, STEPS, LANES), "chain", List.of(LINKS, AT));
    private static final Map<String, Set<String>> READOUTS =
            Map.of("learning-rate", Set.of("w", "factor", "loss"), "chain", Set.of("value"));

    @Override
    public List<String> widgets() {
        return List.of("learning-rate", "chain");
    }

    @Override
    public Optional<Values> initial(String widget) {
        return Optional.ofNullable(PARAMETERS.get(widget)).map(Values::initial);
    }

    @Override
    public boolean reads(String widget, Values at, String readout) {
        return READOUTS.get(widget).contains(readout);
    }

    @Override
    public Optional<String> objection(String widget, Values at) {
        return widget.equals("chain") && at.get(LINKS) == 29
                ? Optional.of("29 links are one too many; take 28")
                : Optional.empty();
    }

    @Override
    public List<String> parts(String widget) {
        return widget.equals("chain") ? List.of("graph", "working") : List.of("curve", "lanes", "loss-by-step");
    }

    @Override
    public Workings workings(String widget) {
        return new OneStep(RATE, START, STEPS);
    }

    @Override
    public int draws() {
        return 50;
    }

    private static RealParameter real(String id, double min, double max, double initial) {
        return new RealParameter(name(id), min, max, SliderRange.linear(min, max, 0.01), initial);
    }

    private static Name name(String id) {
        return new Name(id, id, "", Role.PLAIN, "Turns " + id + ".");
    }
}
