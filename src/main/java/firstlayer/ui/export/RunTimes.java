package firstlayer.ui.export;

import firstlayer.param.IntegerParameter;
import firstlayer.param.Values;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The times of a run, from 0 to where it stands.
 *
 * @param time the parameter that is time
 * @param last not below 0
 */
record RunTimes(IntegerParameter time, long last) {

    /** Empty where the scene has no time. */
    static Optional<RunTimes> of(Widget<?> widget, Values now) {
        return widget.time(now).map(time -> {
            long stands = now.get(time);
            // Below 0 all of it is shown.
            long end = Math.round(widget.sliderRange(time.lens(), now).max());
            return new RunTimes(time, stands < 0 ? end : stands);
        });
    }

    /** How many times there are. */
    long count() {
        return last + 1;
    }

    /** Every how manyth time is taken, so that with the last one there are at most so many. */
    long stride(int most) {
        return count() <= most ? 1 : (last + most - 2) / (most - 1);
    }

    /** 0, then one after each stride, and the last. */
    List<Long> every(long stride) {
        List<Long> times = new ArrayList<>();
        for (long at = 0; at < last; at += stride) {
            times.add(at);
        }
        times.add(last);
        return times;
    }

    /** So many times at equal distances, as far as whole numbers can, the first and the last among them. */
    List<Long> spread(int many) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            times.add(many == 1 ? last : Math.round((double) i * last / (many - 1)));
        }
        return times;
    }
}
