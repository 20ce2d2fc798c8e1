package firstlayer.math.net;

/** The rows of a matrix, which need not all be there at once. */
interface Rows {

    int count();

    /** Row {@code k}; lives until the next is asked for. */
    double[] at(int k);

    /** Of a matrix that is there. */
    static Rows of(double[][] matrix) {
        return new Rows() {
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
