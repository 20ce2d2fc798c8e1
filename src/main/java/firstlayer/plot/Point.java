package firstlayer.plot;

/** A place in a drawing's own coordinates: data in a plot, em in a diagram. */
public record Point(double x, double y) {}
