package firstlayer.widgets.learningrate.model;

import firstlayer.math.net.DataSet;
import java.util.List;

/**
 * A small network trained on the same data, from the same weights, by one rate or several.
 *
 * @param data  its points, targets 0 and 1
 * @param lanes one for each rate, the one that is set first
 * @param sweep the loss after some steps against the rate; empty while the work is not done
 */
public record TrainingComparison(DataSet data, List<NetLane> lanes, RateSweep sweep) {

    public NetLane main() {
        return lanes.get(0);
    }
}
