package firstlayer.plot;

/** A place on an axis and what is written there, with the markup of {@link Markup}. */
public record Tick(double at, String label) {}
