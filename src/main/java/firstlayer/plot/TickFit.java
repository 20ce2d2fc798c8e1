package firstlayer.plot;

import java.util.List;
import java.util.stream.IntStream;

/** As many ticks as stand beside each other with room between their labels. */
final class TickFit {

    /** Most of them on one axis, so that the grid stays airy. */
    private static final int MOST = 8;

    private static final double ACROSS = 1.4;
    private static final double UPRIGHT = 1.7;

    private final Paper paper;
    private final MarkStyle style;

    TickFit(Paper paper, MarkStyle style) {
        this.paper = paper;
        this.style = style;
    }

    /** Ticks along the bottom, {@code length} pixels long. */
    List<Tick> across(Axis axis, double length) {
        return fit(axis, length, true);
    }

    /** Ticks along the side, {@code length} pixels high. */
    List<Tick> upright(Axis axis, double length) {
        return fit(axis, length, false);
    }

    private List<Tick> fit(Axis axis, double length, boolean across) {
        Scale scale = axis.scale(0, length);
        if (!axis.ticks().isEmpty()) {
            return thinned(axis.ticks(MOST), scale, across);
        }
        return IntStream.iterate(MOST, most -> most >= 2, most -> most - 1)
                .mapToObj(axis::ticks)
                .filter(ticks -> fits(ticks, scale, across))
                .findFirst()
                .orElseGet(() -> thinned(axis.ticks(2), scale, across));
    }

    // Every second, third … one of given ticks.
    private List<Tick> thinned(List<Tick> ticks, Scale scale, boolean across) {
        for (int stride = 1; stride < ticks.size(); stride++) {
            int step = stride;
            List<Tick> some = IntStream.range(0, ticks.size())
                    .filter(i -> i % step == 0)
                    .mapToObj(ticks::get)
                    .toList();
            if (fits(some, scale, across)) {
                return some;
            }
        }
        return ticks.stream().limit(1).toList();
    }

    private boolean fits(List<Tick> ticks, Scale scale, boolean across) {
        for (int i = 1; i < ticks.size(); i++) {
            double apart = Math.abs(
                    scale.at(ticks.get(i).at()) - scale.at(ticks.get(i - 1).at()));
            double needed = across
                    ? (width(ticks.get(i)) + width(ticks.get(i - 1))) / 2 + ACROSS * paper.em
                    : UPRIGHT * paper.em;
            if (apart < needed) {
                return false;
            }
        }
        return true;
    }

    double width(Tick tick) {
        return paper.lettering(tick.label(), style).width();
    }
}
