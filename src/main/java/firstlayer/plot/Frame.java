package firstlayer.plot;

/**
 * Where coordinates lie in pixels.
 *
 * @param area the pixels that data may use
 */
record Frame(Scale x, Scale y, Box area) {}
