package firstlayer.plot;

import java.util.Optional;

/** An entry of a legend: a short line or a shape, and words. */
public record Key(String words, Brush brush, Optional<Glyph> glyph) {

    public static Key line(String words, Brush brush) {
        return new Key(words, brush, Optional.empty());
    }

    public static Key of(Glyph glyph, String words, Brush brush) {
        return new Key(words, brush, Optional.of(glyph));
    }
}
