package firstlayer.ui.export;

/**
 * One picture of a film.
 *
 * @param rgb row by row, as 0xrrggbb, whatever stands in the upper byte
 */
record FilmFrame(int width, int height, int[] rgb) {

    /** A part of a frame. */
    record Patch(int left, int top, FilmFrame pixels) {}

    Patch whole() {
        return new Patch(0, 0, this);
    }

    /** The least rectangle outside of which nothing differs; one pixel where nothing does at all. */
    Patch since(FilmFrame before) {
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (rgb[y * width + x] != before.rgb[y * width + x]) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        return right < 0 ? part(0, 0, 1, 1) : part(left, top, right - left + 1, bottom - top + 1);
    }

    private Patch part(int left, int top, int columns, int rows) {
        int[] part = new int[columns * rows];
        for (int y = 0; y < rows; y++) {
            System.arraycopy(rgb, (top + y) * width + left, part, y * columns, columns);
        }
        return new Patch(left, top, new FilmFrame(columns, rows, part));
    }
}
