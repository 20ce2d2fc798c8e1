package firstlayer.ui.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GifFileTest {

    private static FilmFrame plain(int rgb) {
        int[] pixels = new int[40 * 30];
        Arrays.fill(pixels, rgb);
        return new FilmFrame(40, 30, pixels);
    }

    private static FilmFrame with(FilmFrame frame, int x, int y, int rgb) {
        int[] pixels = frame.rgb().clone();
        pixels[y * frame.width() + x] = rgb;
        return new FilmFrame(frame.width(), frame.height(), pixels);
    }

    private static DecodedGif written(FilmFrame... frames) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GifFile gif = new GifFile(out)) {
            for (FilmFrame frame : frames) {
                gif.add(frame, 7);
            }
            gif.finish();
        }
        return DecodedGif.of(out.toByteArray());
    }

    @Test
    void fewColoursComeBackAsTheyWere() throws IOException {
        FilmFrame first = plain(0x123456);
        FilmFrame second = with(with(first, 3, 4, 0xff0000), 30, 20, 0x00ff01);
        // Nothing changes in the third one, and everything in the fourth.
        DecodedGif gif = written(first, second, second, plain(0xffffff));
        assertEquals(4, gif.frames().size());
        assertArrayEquals(first.rgb(), gif.frames().get(0).pixels());
        assertArrayEquals(second.rgb(), gif.frames().get(1).pixels());
        assertArrayEquals(second.rgb(), gif.frames().get(2).pixels());
        assertArrayEquals(plain(0xffffff).rgb(), gif.frames().get(3).pixels());
        assertTrue(gif.loops());
        gif.frames().forEach(frame -> assertEquals(7, frame.hundredths()));
    }

    @Test
    void manyColoursComeBackNearly() throws IOException {
        Random random = new Random(7);
        int[] pixels = new int[40 * 30];
        for (int i = 0; i < pixels.length; i++) {
            // Half of it is ground; the rest are the shades of an edge, each once.
            pixels[i] = i % 2 == 0 ? 0xfafbfc : 0x010101 * random.nextInt(256) & 0xffff00 | random.nextInt(256);
        }
        int[] back = written(new FilmFrame(40, 30, pixels)).frames().get(0).pixels();
        int worst = 0;
        for (int i = 0; i < pixels.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                worst = Math.max(worst, Math.abs((pixels[i] >> shift & 0xff) - (back[i] >> shift & 0xff)));
            }
            if (i % 2 == 0) {
                assertEquals(0xfafbfc, back[i], "the ground keeps its colour");
            }
        }
        // A plane of 256 × 256 shades in 128 cells: 23 along each side, half of that to the middle.
        assertTrue(worst <= 30, "off by " + worst);
    }

    @Test
    void aRampOf256ShadesHasNoBands() throws IOException {
        int[] pixels = new int[40 * 30];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 0x010101 * (i * 256 / pixels.length);
        }
        assertArrayEquals(
                pixels, written(new FilmFrame(40, 30, pixels)).frames().get(0).pixels());
    }
}
