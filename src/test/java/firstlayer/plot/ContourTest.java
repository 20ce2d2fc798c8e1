package firstlayer.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContourTest {

    private record Piece(double x1, double y1, double x2, double y2) {
        double length() {
            return Math.hypot(x2 - x1, y2 - y1);
        }
    }

    private static double[][] bowl(int n) {
        double[][] values = new double[n][n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                values[row][column] = Math.hypot(column - (n - 1) / 2.0, row - (n - 1) / 2.0);
            }
        }
        return values;
    }

    /** On the distance from the middle, the line of value r is the circle of radius r and length 2πr. */
    @Test
    void theContourOfADistanceLiesOnTheCircle() {
        List<Piece> pieces = new ArrayList<>();
        Contour.trace(bowl(101), 30, (x1, y1, x2, y2) -> pieces.add(new Piece(x1, y1, x2, y2)));
        for (Piece piece : pieces) {
            assertEquals(30, Math.hypot(piece.x1() - 50, piece.y1() - 50), 0.02);
            assertEquals(30, Math.hypot(piece.x2() - 50, piece.y2() - 50), 0.02);
        }
        assertEquals(
                2 * Math.PI * 30, pieces.stream().mapToDouble(Piece::length).sum(), 0.3);
    }

    @Test
    void nothingIsDrawnWhereTheLevelIsNeverReached() {
        Contour.trace(bowl(21), 99, (x1, y1, x2, y2) -> {
            throw new AssertionError("a piece at a level above all values");
        });
    }

    @Test
    void cellsWithoutANumberAreLeftOut() {
        double[][] values = bowl(21);
        values[10][14] = Double.NaN;
        List<Piece> pieces = new ArrayList<>();
        Contour.trace(values, 4.5, (x1, y1, x2, y2) -> pieces.add(new Piece(x1, y1, x2, y2)));
        assertTrue(pieces.stream().allMatch(piece -> Double.isFinite(piece.length())));
    }
}
