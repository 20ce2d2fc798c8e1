package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RowLengthTest {

    /** The loop for short rows and the loop for long rows are one formula. */
    @ParameterizedTest
    @EnumSource
    void theStartOfALongRowIsAShortRow(Activation activation) {
        Random random = new Random(4);
        double[] sums = random.doubles(16, -3, 3).toArray();
        double[] outputs = new double[16];
        double[] deltas = random.doubles(16, -1, 1).toArray();
        double[] shortSums = Arrays.copyOf(sums, 15);
        double[] shortOutputs = new double[15];
        double[] shortDeltas = Arrays.copyOf(deltas, 15);
        activation.values(sums, outputs);
        activation.values(shortSums, shortOutputs);
        activation.timesSlopes(sums, outputs, deltas);
        activation.timesSlopes(shortSums, shortOutputs, shortDeltas);
        assertArrayEquals(shortOutputs, Arrays.copyOf(outputs, 15));
        assertArrayEquals(shortDeltas, Arrays.copyOf(deltas, 15));
    }
}
