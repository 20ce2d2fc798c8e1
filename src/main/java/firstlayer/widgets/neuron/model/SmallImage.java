package firstlayer.widgets.neuron.model;

import java.util.List;
import java.util.stream.IntStream;

/** Images of 5 × 5 pixels, and the weights that look for them: 1 where the image is bright, −1 where it is dark. */
public enum SmallImage {
    EDGE("Edge", "11100", "11100", "11100", "11100", "11100"),
    CORNER("Corner", "11111", "10000", "10000", "10000", "10000"),
    T("T", "11111", "00100", "00100", "00100", "00100"),
    BLANK("Blank", "00000", "00000", "00000", "00000", "00000");

    public final String words;
    private final String pixels;

    SmallImage(String words, String... lines) {
        this.words = words;
        this.pixels = String.join("", lines);
    }

    public List<Double> image() {
        return IntStream.range(0, pixels.length())
                .mapToObj(i -> (double) (pixels.charAt(i) - '0'))
                .toList();
    }

    /** All 0 for {@link #BLANK}. */
    public List<Double> weights() {
        return this == BLANK
                ? image()
                : image().stream().map(pixel -> 2 * pixel - 1).toList();
    }
}
