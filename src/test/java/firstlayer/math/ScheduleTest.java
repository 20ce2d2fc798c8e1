package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class ScheduleTest {

    /** Facts 1.6, peak 0.1 over 100 steps. */
    @Test
    void oneCycleHasPyTorchsNumbers() {
        Schedule cycle = Schedule.oneCycle(0.1, 100);
        assertEquals(0.004, cycle.rate(0), 1e-17);
        assertEquals(0.052 - 0.048 * Math.cos(Math.PI * 10 / 29), cycle.rate(10), 1e-16);
        assertEquals(0.1, cycle.rate(29), 1e-16);
        assertEquals(4e-7, cycle.rate(99), 1e-16);
        assertEquals(4e-7, cycle.rate(500), 1e-16);
        assertEquals((0.1 + 4e-7) / 2, cycle.rate(64), 1e-15);
    }

    @Test
    void schedulesMatchTheirFormulas() {
        assertEquals(0.3, Schedule.constant(0.3).rate(1000));
        assertEquals(0.4, Schedule.step(0.4, 20).rate(19));
        assertEquals(0.2, Schedule.step(0.4, 20).rate(20));
        assertEquals(0.05, Schedule.step(0.4, 20).rate(60));
        assertEquals(0.2, Schedule.inverse(0.4, 20).rate(20));
        assertEquals(0.1, Schedule.inverse(0.4, 20).rate(60));
        assertEquals(0.1, Schedule.exponential(0.4, 10).rate(20), 1e-16);
        assertEquals(0.4 / Math.sqrt(2), Schedule.exponential(0.4, 10).rate(5), 1e-16);
        assertEquals(0.4, Schedule.cosine(0.4, 100).rate(0));
        assertEquals(0.2, Schedule.cosine(0.4, 100).rate(50), 1e-16);
        assertEquals(0, Schedule.cosine(0.4, 100).rate(100));
        assertEquals(0, Schedule.cosine(0.4, 100).rate(150));
        assertEquals(0.1, Schedule.warmUp(0.4, 4).rate(0));
        assertEquals(0.4, Schedule.warmUp(0.4, 4).rate(3));
        assertEquals(0.4, Schedule.warmUp(0.4, 4).rate(30));
        assertEquals(1, Schedule.linear(0, 2, 5).rate(2));
        assertEquals(2, Schedule.linear(0, 2, 5).rate(4));
        assertEquals(1e-5, Schedule.geometric(1e-5, 10, 7).rate(0));
        assertEquals(1e-2, Schedule.geometric(1e-5, 10, 7).rate(3), 1e-17);
        assertEquals(10, Schedule.geometric(1e-5, 10, 7).rate(6), 1e-14);
        assertEquals(100, Schedule.geometric(1e-5, 10, 7).rate(7), 1e-13);
    }

    @Test
    void schedulesWithoutALengthOrARateAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Schedule.constant(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Schedule.step(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Schedule.inverse(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Schedule.exponential(1, -1));
        assertThrows(IllegalArgumentException.class, () -> Schedule.cosine(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Schedule.warmUp(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Schedule.oneCycle(1, 3));
        assertThrows(IllegalArgumentException.class, () -> Schedule.linear(1, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> Schedule.geometric(0, 2, 2));
        assertThrows(IllegalArgumentException.class, () -> Schedule.geometric(1, -2, 2));
        assertThrows(IllegalArgumentException.class, () -> Schedule.geometric(1, 2, 1));
    }
}
