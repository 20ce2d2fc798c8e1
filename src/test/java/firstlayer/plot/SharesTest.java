package firstlayer.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void roomIsDividedByWeight() {
        assertArrayEquals(new double[] {200, 100}, Shares.split(300, new double[] {10, 10}, new double[] {2, 1}));
    }

    @Test
    void nobodyGetsLessThanTheLeast() {
        assertArrayEquals(
                new double[] {100, 150, 50}, Shares.split(300, new double[] {10, 150, 10}, new double[] {2, 1, 1}));
    }

    @Test
    void narrowColumnsAreStackedBeforeAnythingIsLeftOut() {
        Part one = Part.of("one", new Diagram(), 20, 5);
        Part two = Part.of("two", new Diagram(), 20, 5).rank(1);
        Board board = new Board(Part.columns(one, two));
        assertEquals(20, board.fitting(30, 20).minWidth());
        assertEquals(2, board.fitting(30, 20).drawings().count());
        assertEquals(1, board.fitting(30, 8).drawings().count());
        assertEquals(one, board.fitting(30, 8).drawings().findFirst().orElseThrow());
        assertEquals(1, board.fitting(1, 1).drawings().count());
    }
}
