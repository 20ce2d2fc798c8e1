package firstlayer.plot;

/** Lines of equal value through a grid of numbers, by marching squares with linear interpolation. */
final class Contour {

    /** Takes a piece of a line; coordinates are columns and rows. */
    interface Pieces {
        void piece(double x1, double y1, double x2, double y2);
    }

    private Contour() {}

    /**
     * @param values {@code values[row][column]}
     */
    static void trace(double[][] values, double level, Pieces pieces) {
        double[] x = new double[4];
        double[] y = new double[4];
        for (int row = 0; row + 1 < values.length; row++) {
            for (int column = 0; column + 1 < values[row].length; column++) {
                double a = values[row][column] - level;
                double b = values[row][column + 1] - level;
                double c = values[row + 1][column + 1] - level;
                double d = values[row + 1][column] - level;
                int n = 0;
                n = cross(a, b, column, row, 1, 0, x, y, n);
                n = cross(b, c, column + 1, row, 0, 1, x, y, n);
                n = cross(c, d, column + 1, row + 1, -1, 0, x, y, n);
                n = cross(d, a, column, row + 1, 0, -1, x, y, n);
                if (n >= 2) {
                    pieces.piece(x[0], y[0], x[1], y[1]);
                }
                if (n == 4) {
                    pieces.piece(x[2], y[2], x[3], y[3]);
                }
            }
        }
    }

    // Where the line crosses one edge of a cell.
    private static int cross(
            double from, double to, double x, double y, int right, int up, double[] xs, double[] ys, int n) {
        if (from < 0 == to < 0 || Double.isNaN(from + to)) {
            return n;
        }
        double share = from / (from - to);
        xs[n] = x + right * share;
        ys[n] = y + up * share;
        return n + 1;
    }
}
