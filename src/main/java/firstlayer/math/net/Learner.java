package firstlayer.math.net;

/** A net on its way that can be taken back to an earlier stage and walks on from there to the same bits. */
interface Learner {

    /**
     * All that has become of a net after some steps.
     *
     * @param rows   what training changes, row by row
     * @param memory what the optimizer remembers of every row
     * @param next   the example the next batch begins with
     * @param steps  how many were taken
     */
    record Stage(double[][] rows, double[][][] memory, int next, int steps) {}

    /** Takes one step; the loss before it, averaged over the examples that were seen. */
    double step();

    Stage stage();

    void goTo(Stage stage);

    /** The net as it is now; a copy. */
    Net net();

    /** Copies the numbers of some rows into others of the same lengths. */
    static void copy(double[][] from, double[][] into) {
        for (int k = 0; k < into.length; k++) {
            System.arraycopy(from[k], 0, into[k], 0, into[k].length);
        }
    }
}
