package firstlayer.math.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.math.Activation;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BatchPassTest {

    private static Net net(Activation hidden, int... sizes) {
        Net net = Net.zeros(sizes, hidden, Activation.SIGMOID);
        Random random = new Random(11);
        for (double[] row : net.rows()) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextGaussian();
            }
        }
        return net;
    }

    private static void assertSame(BatchPass one, BatchPass other, Net net, int count, long seed) {
        double[][] batch = MatricesTest.normal(count, net.inputs(), seed);
        double[][] slopes = MatricesTest.normal(count, net.outputs(), seed + 1);
        double[][] outputs = one.forward(batch, count);
        double[][] others = other.forward(batch, count);
        Net oneSlopes = net.copy();
        Net otherSlopes = net.copy();
        for (int r = 0; r < count; r++) {
            assertArrayEquals(outputs[r], others[r]);
            System.arraycopy(slopes[r], 0, one.slopes()[r], 0, slopes[r].length);
            System.arraycopy(slopes[r], 0, other.slopes()[r], 0, slopes[r].length);
        }
        one.backward(count, oneSlopes.weights(), oneSlopes.biases());
        other.backward(count, otherSlopes.weights(), otherSlopes.biases());
        assertEquals(oneSlopes, otherSlopes);
    }

    /** Whether examples stand in rows or in columns, every sum has one order; the second, smaller batch finds used room. */
    @ParameterizedTest(name = "{0}-{1}-{2}-{3}, {4} examples, then {5}")
    @CsvSource({
        "2, 4, 2, 1, 10, 3",
        "2, 8, 8, 1, 10, 10",
        "3, 15, 6, 2, 17, 16",
        "1, 1, 1, 1, 4, 1",
        "5, 9, 20, 3, 6, 5"
    })
    void rowsAndColumnsGiveTheSameBits(int inputs, int first, int second, int outputs, int examples, int fewer) {
        Net net = net(Activation.TANH, inputs, first, second, outputs);
        BatchPass rows = new RowPass(net, examples);
        BatchPass columns = new ColumnPass(net, examples);
        assertSame(rows, columns, net, examples, 1);
        assertSame(rows, columns, net, fewer, 3);
    }

    @ParameterizedTest
    @EnumSource
    void rowsAndColumnsAgreeForEveryActivation(Activation activation) {
        Net net = net(activation, 2, 5, 3, 2);
        assertSame(new RowPass(net, 21), new ColumnPass(net, 21), net, 21, 5);
    }

    @ParameterizedTest(name = "{0}-{1}-1, {2} examples")
    @CsvSource({
        "2, 8, 8, ColumnPass",
        "2, 8, 7, RowPass",
        "2, 15, 500, ColumnPass",
        "2, 16, 500, RowPass",
        "16, 2, 500, RowPass"
    })
    void columnsAreForNetsNarrowerThanTheBatch(int inputs, int hidden, int examples, String pass) {
        Net net = net(Activation.TANH, inputs, hidden, 1);
        assertEquals(pass, BatchPass.of(net, examples).getClass().getSimpleName());
    }
}
