package firstlayer.param;

import java.util.List;

/** A whole number; {@code range} is where a slider goes, within {@code min} to {@code max}. */
public record IntegerParameter(Name name, long min, long max, SliderRange range, Long initial)
        implements Parameter<Long> {

    public IntegerParameter {
        new Limits(min, max).read(Long.toString(initial));
    }

    /** The parameter every widget with chance declares: which draw of the generator is shown. */
    public static IntegerParameter seed() {
        return new IntegerParameter(
                new Name(
                        "seed",
                        "Seed",
                        "",
                        Role.PLAIN,
                        "Which random draw is shown; the same seed draws the same numbers."),
                0,
                999_999_999,
                SliderRange.linear(0, 100, 1),
                42L);
    }

    @Override
    public Long clamp(Long value) {
        return Math.min(max, Math.max(min, value));
    }

    @Override
    public String write(Long value) {
        return Long.toString(value);
    }

    @Override
    public Long read(String text) {
        return new Limits(min, max).readWhole(text);
    }

    public NumberLens lens() {
        return new NumberLens(
                id(),
                name.label(),
                name.role(),
                inWholeSteps(),
                values -> values.get(this),
                (values, x) -> values.with(this, (long) new Limits(min, max).clamp(Math.rint(x))));
    }

    private SliderRange inWholeSteps() {
        return range.step() == 0 ? new SliderRange(range.min(), range.max(), 1, range.log()) : range;
    }

    @Override
    public List<NumberLens> lenses(Values now) {
        return List.of(lens());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.integer(this);
    }
}
