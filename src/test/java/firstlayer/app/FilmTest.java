package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.ui.LinkedRun;
import firstlayer.ui.Stills;
import firstlayer.ui.export.DecodedGif;
import firstlayer.ui.export.Film;
import firstlayer.ui.shell.StyleSheets;
import firstlayer.widget.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilmTest {

    @BeforeAll
    static void startJavaFx() {
        Headless.start();
    }

    private static Film<?> film(String link, double speed) {
        return Film.of(LinkedRun.read(link, Catalog.all()::find), speed);
    }

    private static Film.Look look(int pixels) {
        return new Film.Look(StyleSheets.sheets(false, 100), 640, 480, pixels);
    }

    private static DecodedGif decoded(Film<?> film) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        film.write(look(640), out, Progress.silent());
        return DecodedGif.of(out.toByteArray());
    }

    private static void assertShows(String link, int[] pixels) {
        Stills stills = new Stills(Catalog.all()::find, Runnable::run);
        WritableImage image =
                stills.draw(link, StyleSheets.sheets(false, 100), 1).join();
        long off = 0;
        int worst = 0;
        for (int i = 0; i < pixels.length; i++) {
            int expected = image.getPixelReader().getArgb(i % 640, i / 640);
            for (int shift = 0; shift <= 16; shift += 8) {
                int apart = Math.abs((expected >> shift & 0xff) - (pixels[i] >> shift & 0xff));
                off += apart;
                worst = Math.max(worst, apart);
            }
        }
        double mean = off / (3.0 * pixels.length);
        assertTrue(mean < 0.3, link + " is off by " + mean + " on average");
        assertTrue(worst < 64, link + " is off by " + worst + " at worst");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "learning-rate?rate=1.9&steps=8|learning-rate?rate=0.1&steps=20",
                "learning-rate?scene=two-weights&steps=8",
                "loss?steps=8",
            })
    void everyFrameIsThePictureOfItsTime(String link) throws IOException {
        DecodedGif gif = decoded(film(link, 1));
        assertEquals(9, gif.frames().size());
        assertEquals(List.of(640, 480), List.of(gif.width(), gif.height()));
        for (int time : new int[] {0, 4, 8}) {
            assertShows(
                    link.replaceFirst("steps=8", "steps=" + time),
                    gif.frames().get(time).pixels());
        }
    }

    @Test
    void itLastsAsLongAsTheWindowPlaysAndItsEndStands() throws IOException {
        DecodedGif gif = decoded(film("chain-rule?steps=4", 1));
        assertTrue(gif.loops());
        // Eight steps a second, to a hundredth.
        assertEquals(
                List.of(13, 12, 13, 12, 200),
                gif.frames().stream().map(DecodedGif.Shown::hundredths).toList());
        int half = decoded(film("chain-rule?steps=4", 0.5)).frames().stream()
                .limit(4)
                .mapToInt(DecodedGif.Shown::hundredths)
                .sum();
        assertEquals(100, half);
    }

    @Test
    void aLongRunIsThinnedAndSaysSo() {
        assertEquals(
                "100,000 steps as 300 frames",
                film("learning-rate?rate=0.1&steps=100000", 1).words());
        assertEquals("21 frames", film("learning-rate?steps=20", 1).words());
        // No program shows more than 50 frames in a second.
        assertEquals(
                "1,000 steps as 151 frames", film("learning-rate?steps=1000", 2).words());
    }

    @Test
    void whatHasNoTimeSaysWhatHas() {
        String message = assertThrows(IllegalArgumentException.class, () -> film("neuron", 1))
                .getMessage();
        assertEquals("this picture has no time, so there is no film of it; choose target=and, which has", message);
        assertFalse(film("neuron?target=and&steps=4", 1).words().isEmpty());
    }

    @Test
    void aRunAtItsBeginningHasNothingToFilm() {
        String message = assertThrows(IllegalArgumentException.class, () -> film("learning-rate", 1))
                .getMessage();
        assertTrue(message.startsWith("the run stands at steps = 0"), message);
    }

    @Test
    void itsWidthIsWhatWasAskedFor() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Film.Look odd = new Film.Look(StyleSheets.sheets(false, 100), 613, 457, 720);
        film("chain-rule?steps=1", 1).write(odd, out, Progress.silent());
        assertEquals(720, DecodedGif.of(out.toByteArray()).width());
    }

    @Test
    void aDiskThatFillsUpEndsIt() {
        OutputStream full = new OutputStream() {
            private int room = 20_000;

            @Override
            public void write(int b) throws IOException {
                room--;
                if (room < 0) {
                    throw new IOException("No space left on device");
                }
            }
        };
        IOException failure = assertThrows(
                IOException.class, () -> film("learning-rate?steps=20", 1).write(look(640), full, Progress.silent()));
        assertEquals("No space left on device", failure.getMessage());
    }

    @Test
    void whatIsCalledOffStopsAtTheNextFrame() {
        int[] told = {0};
        Progress<Object> stops = new Progress<>() {
            @Override
            public void at(double share) {
                told[0]++;
                if (share > 0.2) {
                    throw new CancellationException();
                }
            }

            @Override
            public void soFar(Object partial) {}
        };
        assertThrows(
                CancellationException.class,
                () -> film("loss?steps=20", 1).write(look(480), OutputStream.nullOutputStream(), stops));
        assertTrue(told[0] < 21, "told " + told[0]);
    }
}
