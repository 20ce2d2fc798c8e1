package firstlayer.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class OptionOrderTest {

    // χ² with 23 degrees of freedom exceeds this once in a thousand times.
    private static final double RARE = 49.73;
    private static final int DRAWS = 24_000;

    @Test
    void everyOptionIsThereOnce() {
        for (int options = 0; options <= 6; options++) {
            List<Integer> sorted =
                    OptionOrder.of("z", 3, options).stream().sorted().toList();
            assertEquals(options, sorted.size());
            for (int i = 0; i < options; i++) {
                assertEquals(i + 1, sorted.get(i));
            }
        }
    }

    @Test
    void theSameShowingHasTheSameOrder() {
        assertEquals(OptionOrder.of("z-at-start", 7, 4), OptionOrder.of("z-at-start", 7, 4));
    }

    @Test
    void allOrdersAreEquallyLikelyFromShowingToShowing() {
        assertUniform(draw -> OptionOrder.of("z-at-start", draw, 4));
    }

    @Test
    void allOrdersAreEquallyLikelyFromQuestionToQuestion() {
        assertUniform(draw -> OptionOrder.of("item-" + draw, 1, 4));
    }

    private static void assertUniform(IntFunction<List<Integer>> order) {
        Map<List<Integer>, Integer> counts = new HashMap<>();
        for (int draw = 1; draw <= DRAWS; draw++) {
            counts.merge(order.apply(draw), 1, Integer::sum);
        }
        assertEquals(24, counts.size());
        double expected = DRAWS / 24.0;
        double chi = counts.values().stream()
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        assertTrue(chi < RARE, () -> "χ² = " + chi);
    }
}
