package firstlayer.widgets.learningrate;

import firstlayer.math.net.DataSet;
import java.util.List;

/**
 * A small network trained on the same data, from the same weights, by one rate or several.
 *
 * @param data  its points, targets 0 and 1
 * @param lanes one for each rate, the one that is set first
 * @param sweep the loss after some steps against the rate; empty while the work is not done
 */
record Lesson(DataSet data, List<NetLane> lanes, Sweep sweep) {

    NetLane main() {
        return lanes.get(0);
    }
}
