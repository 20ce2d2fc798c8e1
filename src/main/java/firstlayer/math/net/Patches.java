package firstlayer.math.net;

/**
 * Every place of every picture that a k × k kernel sees, as rows of k·k·c numbers: channel by channel, line by line. With them a convolution is a
 * product of two matrices.
 */
final class Patches {

    /** Places × (k·k·c), the places of one picture after the other. */
    final double[][] rows;

    /** Places in one picture, (side − k + 1)². */
    final int places;

    Patches(Bars bars, int kernel) {
        int steps = Bars.SIDE - kernel + 1;
        places = steps * steps;
        int channels = bars.pictures()[0].length;
        rows = new double[bars.pictures().length * places][kernel * kernel * channels];
        for (int r = 0; r < rows.length; r++) {
            double[][] picture = bars.pictures()[r / places];
            int place = r % places;
            for (int c = 0; c < channels; c++) {
                for (int line = 0; line < kernel; line++) {
                    int from = (place / steps + line) * Bars.SIDE + place % steps;
                    System.arraycopy(picture[c], from, rows[r], (c * kernel + line) * kernel, kernel);
                }
            }
        }
    }
}
