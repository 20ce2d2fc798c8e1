package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparableTest {

    /** So many questions about n yes-or-no inputs one neuron can answer: 14 of 16, 104 of 256 (OEIS A000609). */
    @ParameterizedTest(name = "{0} inputs: {1}")
    @CsvSource({"1, 4", "2, 14", "3, 104"})
    void thePerceptronLearnsWhatALineCanPartAndNothingElse(int inputs, int separable) {
        int corners = 1 << inputs;
        double[][] points = new double[corners][inputs];
        for (int c = 0; c < corners; c++) {
            for (int i = 0; i < inputs; i++) {
                points[c][i] = c >> i & 1;
            }
        }
        int learned = 0;
        for (int answers = 0; answers < 1 << corners; answers++) {
            learned += isLearned(points, answers) ? 1 : 0;
        }
        assertEquals(separable, learned);
    }

    // Novikoff's bound is below 100 for all of them that can be parted at all, and every round has a mistake or is the
    // last.
    private static boolean isLearned(double[][] points, int answers) {
        PerceptronRule rule = new PerceptronRule(new double[points[0].length], 0, 1);
        for (int round = 0; round < 100; round++) {
            int mistakes = 0;
            for (int c = 0; c < points.length; c++) {
                boolean yes = (answers >> c & 1) == 1;
                mistakes += rule.isMistake(points[c], yes) ? 1 : 0;
                rule.see(points[c], yes);
            }
            if (mistakes == 0) {
                return true;
            }
        }
        return false;
    }
}
