package firstlayer.app;

import firstlayer.param.Choice;
import firstlayer.param.Flag;
import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberLens;
import firstlayer.param.NumberList;
import firstlayer.param.NumberMap;
import firstlayer.param.Parameter;
import firstlayer.param.RealParameter;
import firstlayer.param.SliderRange;
import firstlayer.param.Text;
import firstlayer.param.Values;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** What a reader might turn next: a slider, a mode, a typed text, time, an example or link, or back. */
final class RandomTurns {

    /** Sizes on which the time of a solve depends, and how large they may become here. */
    private static final Map<String, Long> MOST =
            Map.of("inputs", 3L, "width", 10L, "depth", 3L, "batch", 16L, "kernel", 3L, "channels", 4L);

    private final Widget<?> widget;
    private final Values home;
    private final List<Values> links;
    private final Random random;
    private final Deque<Values> past = new ArrayDeque<>();
    private Values now;

    /**
     * @param home  the initial values of the scene it comes back to
     * @param links queries of the widget's links, legal ones
     */
    RandomTurns(Widget<?> widget, Values home, List<String> links, long seed) {
        this.widget = widget;
        this.home = home;
        Values initial = Values.initial(widget.parameters());
        this.links = Stream.concat(links.stream(), widget.presets().stream().map(preset -> preset.query()))
                .map(initial::with)
                .toList();
        this.random = new Random(seed);
        this.now = home;
    }

    Values now() {
        return now;
    }

    void take(Values next) {
        past.push(now);
        now = next;
    }

    /** One turn away from what is now; it may be illegal as a whole. */
    Values propose() {
        if (!scene(now).equals(scene(home))) {
            return now.with("scene=" + scene(home));
        }
        int kind = random.nextInt(20);
        if (kind < 2 && !past.isEmpty()) {
            return past.pop();
        }
        if (kind < 4) {
            return small(links.get(random.nextInt(links.size())));
        }
        if (kind < 8 && widget.time(now).isPresent()) {
            IntegerParameter time = widget.time(now).get();
            return random.nextBoolean() ? now.with(time, now.get(time) + 1) : turned(time);
        }
        List<Row> panel = widget.panel(now);
        Parameter<?> parameter = random.nextInt(5) == 0
                ? any(widget.parameters())
                : any(panel.stream().map(Row::parameter).toList());
        return parameter.id().equals("scene") ? now : small(turned(parameter));
    }

    private static String scene(Values values) {
        return values.find("scene").map(scene -> values.text(scene)).orElse("");
    }

    private static Values small(Values values) {
        Values next = values;
        for (Map.Entry<String, Long> most : MOST.entrySet()) {
            if (values.find(most.getKey()).orElse(null) instanceof IntegerParameter size) {
                next = next.with(size, Math.min(most.getValue(), next.get(size)));
            }
        }
        return next;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Values turned(Parameter<?> parameter) {
        return parameter.match(new Turn());
    }

    /** One parameter moved somewhere else. */
    private final class Turn implements Parameter.Cases<Values> {

        private Values lens(NumberLens lens) {
            SliderRange range = widget.sliderRange(lens, now);
            return lens.set(now, range.snap(range.at(random.nextDouble())));
        }

        @Override
        public Values real(RealParameter real) {
            return lens(real.lens());
        }

        @Override
        public Values integer(IntegerParameter integer) {
            return lens(integer.lens());
        }

        @Override
        public Values flag(Flag flag) {
            return now.with(flag, !now.get(flag));
        }

        @Override
        public <E extends Enum<E>> Values choice(Choice<E> choice) {
            return now.with(choice, any(choice.options()));
        }

        @Override
        public <V> Values text(Text<V> text) {
            return now.with(text, any(links).get(text));
        }

        @Override
        public Values numberList(NumberList list) {
            List<Double> numbers = new ArrayList<>(now.get(list));
            if (random.nextInt(3) == 0 && numbers.size() > list.fewest()) {
                numbers.remove(random.nextInt(numbers.size()));
                return now.with(list, numbers);
            }
            if (random.nextInt(3) == 0 && numbers.size() < list.most()) {
                numbers.add(list.range().snap(list.range().at(random.nextDouble())));
                return now.with(list, numbers);
            }
            return numbers.isEmpty() ? now : lens(any(list.lenses(now)));
        }

        @Override
        public Values numberMap(NumberMap map) {
            List<NumberLens> lenses = map.lenses(now);
            return lenses.isEmpty() ? now : lens(any(lenses));
        }
    }
}
