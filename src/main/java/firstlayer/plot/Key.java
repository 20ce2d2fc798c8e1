package firstlayer.plot;

/** An entry of a legend: a shape and words. */
public record Key(Glyph glyph, String words, Brush brush) {}
