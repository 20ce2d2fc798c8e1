package firstlayer.plot;

/**
 * A cut of Roboto.
 *
 * @param size in pixels
 */
record Face(double size, boolean bold) {

    Face scaled(double factor) {
        return new Face(size * factor, bold);
    }
}
