package firstlayer.plot;

/**
 * Colours on a grid.
 *
 * @param argb row by row from the top
 */
record Raster(int columns, int rows, int[] argb) {}
