package firstlayer.math.net;

/** The rows of a matrix, which need not all be there at once. */
interface MatrixRows {

    int count();

    /** Row {@code k}; lives until the next is asked for. */
    double[] at(int k);

    /** Of a matrix that is there. */
    static MatrixRows of(double[][] matrix) {
        return new MatrixRows() {
            @Override
            public int count() {
                return matrix.length;
            }

            @Override
            public double[] at(int k) {
                return matrix[k];
            }
        };
    }
}
