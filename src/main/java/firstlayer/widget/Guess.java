package firstlayer.widget;

/**
 * What the reader predicted before a run, drawn in the picture.
 *
 * @param readout the full id of the readout whose axis the mark stands on
 * @param number  where the reader put it
 * @param within  how far off still counts as right
 * @param settled whether the truth is shown, so that the mark stays behind as a memory
 */
public record Guess(String readout, double number, double within, boolean settled) {}
