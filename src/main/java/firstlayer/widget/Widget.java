package firstlayer.widget;

import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.script.Script;
import java.util.List;
import java.util.Optional;

/**
 * A pure function from values to a result.
 *
 * @param <R> the result: immutable, compared by content
 */
public interface Widget<R> {

    /** As in links. */
    String id();

    List<Parameter<?>> parameters();

    /** What can be turned now, in order, and where each control stands. */
    default List<Row> panel(Values now) {
        return parameters().stream().map(Row::of).toList();
    }

    /** Today's ends of a slider, such as 0…3/a for the learning rate. */
    default SliderRange sliderRange(NumberLens lens, Values now) {
        return lens.range();
    }

    /** Today's places on a slider that mean something, such as 1/λ and 2/λ. */
    default List<Mark> marks(NumberLens lens, Values now) {
        return List.of();
    }

    /** Which parameter is time: play, step and scrub turn it. */
    default Optional<IntegerParameter> time(Values now) {
        return Optional.empty();
    }

    /** Values at time 0: what two moments of one run have in common. */
    default Values atTimeZero(Values values) {
        return time(values).map(time -> values.with(time, 0L)).orElse(values);
    }

    /** Why values that are legal one by one do not fit together, and what would; empty where they do. */
    default Optional<String> objection(Values values) {
        return Optional.empty();
    }

    /**
     * What a reader's choice in a control, or a text typed there, brings with it, so that one choice is one turn. Links and
     * typed numbers bring nothing: they mean what they say.
     *
     * @param after as {@code before} but for the choice
     */
    default Values chosen(Values before, Values after) {
        return after;
    }

    /**
     * How a reader's hand turns a number in a control or in the text, and what stands there: as declared, or with what turning it
     * means where a run stands. Links mean what they say.
     *
     * @param declared as its parameter has it
     * @return with the same id
     */
    default NumberLens turning(NumberLens declared) {
        return declared;
    }

    /** Whether solving may take more than 4 ms, and so belongs on the background thread. */
    default boolean isLong(Values values) {
        return false;
    }

    /**
     * The result for legal values that {@link #objection} has nothing against. Equal values give equal results.
     *
     * @param progress told at least every 50 ms of work; it throws {@link Superseded} when newer values wait, which must not
     *     be caught
     */
    R solve(Values values, Progress<? super R> progress);

    /** Whether the view draws {@link Picture#kept} beside the run of these values; where it does not, no run can be kept. */
    default boolean showsKept(Values now) {
        return false;
    }

    /**
     * What the result has to tell in numbers, in the order of importance; the status bar shows the first that fit, of those
     * without a dot in their id.
     */
    List<Readout<R>> readouts();

    /** The public names of all parts that its picture may have, whatever the values are, the most important first. */
    default List<String> parts() {
        return List.of();
    }

    /** Those of them that its picture may have in the scene of these values. */
    default List<String> parts(Values now) {
        return parts();
    }

    /** One or two spoken sentences about the result; never blank. */
    String describe(R result);

    /**
     * What would help where the result ran away; empty where it did not. It is offered beside the picture as a link.
     *
     * @param result of these values; cheap to ask
     */
    default Optional<Remedy> remedy(Values values, R result) {
        return Optional.empty();
    }

    /**
     * These values as programs: plain Python first, which prints every readout that has a number now as {@code id = number}, by its own
     * arithmetic.
     *
     * @param values legal values that {@link #objection} has nothing against
     * @return none where there is no such program
     */
    default List<Script> scripts(Values values) {
        return List.of();
    }

    default List<Preset> presets() {
        return List.of();
    }
}
