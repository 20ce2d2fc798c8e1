package firstlayer.math.net;

import firstlayer.math.Loss;
import firstlayer.math.Optimizer;
import firstlayer.math.Schedule;
import java.util.Locale;

/**
 * How a net is trained.
 *
 * @param loss      averaged over the examples of a batch
 * @param optimizer turns slopes into steps
 * @param schedule  the learning rate of every step
 * @param batch     examples per step; all of them where it is as large as the data
 * @param seed      of the order of the examples, when a batch is smaller than the data
 */
public record Plan(Loss loss, Optimizer optimizer, Schedule schedule, int batch, long seed) {

    /** @throws IllegalArgumentException if the batch is below 1 */
    public Plan {
        if (batch < 1) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "plan: batch %d; need at least 1", batch));
        }
    }
}
