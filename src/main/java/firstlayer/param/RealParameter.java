package firstlayer.param;

import java.util.List;

/**
 * A number.
 *
 * @param min   smallest legal value
 * @param max   largest legal value
 * @param range where a slider goes, within the legal values
 */
public record RealParameter(Name name, double min, double max, SliderRange range, Double initial)
        implements Parameter<Double> {

    public RealParameter {
        new Limits(min, max).read(Numbers.exact(initial));
    }

    @Override
    public Double clamp(Double value) {
        return new Limits(min, max).clamp(value);
    }

    @Override
    public String write(Double value) {
        return Numbers.exact(value);
    }

    @Override
    public Double read(String text) {
        return new Limits(min, max).read(text);
    }

    public NumberLens lens() {
        return new NumberLens(
                id(),
                name.label(),
                name.role(),
                range,
                values -> values.get(this),
                (values, x) -> values.with(this, x));
    }

    @Override
    public List<NumberLens> lenses(Values now) {
        return List.of(lens());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.real(this);
    }
}
