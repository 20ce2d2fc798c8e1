package firstlayer.widgets.learningrate.model;

import firstlayer.math.Schedule;
import firstlayer.math.net.DataSet;
import java.util.List;

/**
 * A small network trained on the same data, from the same weights, by one rate or several.
 *
 * @param data   its points, targets 0 and 1
 * @param lanes  one for each rate, the one that is set first
 * @param sweep  the loss after some steps against the rate; empty while the work is not done, and where it is not looked at
 * @param batch  points in a step
 * @param noise  √E‖g_B − g‖²/‖g‖ of the first lane's next step, 0 where a batch is all points
 * @param ratios how far the steps of the first lane move its layers
 * @param part   what stands below the losses
 * @param schedule how the rate changes by itself
 * @param changes  how that of the first lane was turned on the way
 */
public record TrainingComparison(
        DataSet data,
        List<NetLane> lanes,
        RateSweep sweep,
        int batch,
        double noise,
        UpdateRatios ratios,
        NetworkPart part,
        ScheduleChoice schedule,
        RateChanges changes) {

    public NetLane main() {
        return lanes.get(0);
    }

    /** Whether a batch is fewer than all points. */
    boolean isStochastic() {
        return batch < data.size();
    }

    /** η of every step of the first lane. */
    public Schedule rates() {
        return changes.schedule(schedule, main().rate());
    }

    /** The rate that is set where the first lane stands, whatever a schedule makes of it. */
    public double rateNow() {
        return changes.at(main().steps(), main().rate());
    }
}
