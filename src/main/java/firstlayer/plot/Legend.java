package firstlayer.plot;

import java.util.List;

/** Keys in a row, each a shape and its words. */
final class Legend {

    private static final double SAMPLE = 1.4;
    private static final double GAP = 0.4;
    private static final double BETWEEN = 1.1;
    private static final double SIZE = 0.85;

    private final Paper paper;
    private final List<Key> keys;

    Legend(Paper paper, List<Key> keys) {
        this.paper = paper;
        this.keys = keys;
    }

    /** In pixels; 0 without keys. */
    double width() {
        double words = keys.stream().mapToDouble(key -> words(key).width()).sum();
        return keys.isEmpty() ? 0 : words + paper.em * (keys.size() * (SAMPLE + GAP) + (keys.size() - 1) * BETWEEN);
    }

    private Lettering words(Key key) {
        return paper.lettering(key.words(), style(key));
    }

    private static MarkStyle style(Key key) {
        return key.brush().style().ink().size(SIZE);
    }

    /**
     * @param middle of the row, in pixels
     */
    void draw(double left, double middle) {
        double x = left;
        for (Key key : keys) {
            double end = x + SAMPLE * paper.em;
            Outline shape = key.glyph().outline(paper.outline(), (x + end) / 2, middle, 4.5 * paper.point());
            paper.fill(shape, key.brush().style());
            Lettering words = words(key);
            paper.text(words, end + GAP * paper.em, middle, Side.RIGHT, 0, style(key), paper.bounds);
            x = end + (GAP + BETWEEN) * paper.em + words.width();
        }
    }
}
