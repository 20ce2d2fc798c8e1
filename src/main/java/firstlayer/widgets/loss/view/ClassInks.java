package firstlayer.widgets.loss.view;

import firstlayer.plot.Glyph;
import firstlayer.plot.Ink;
import java.util.List;

/** A colour and a shape for each class, counted from 1. */
final class ClassInks {

    private static final List<Ink> INKS = List.of(Ink.WEIGHT, Ink.NEGATIVE, Ink.OUTPUT, Ink.RATE);
    private static final List<Glyph> GLYPHS = List.of(Glyph.DOT, Glyph.SQUARE, Glyph.TRIANGLE, Glyph.DIAMOND);

    private ClassInks() {}

    static Ink ink(int label) {
        return INKS.get(label - 1);
    }

    static Glyph glyph(int label) {
        return GLYPHS.get(label - 1);
    }
}
