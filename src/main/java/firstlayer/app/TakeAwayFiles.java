package firstlayer.app;

import firstlayer.param.Link;
import firstlayer.plot.Export;
import firstlayer.plot.SvgHead;
import firstlayer.ui.LinkedRun;
import firstlayer.ui.OffscreenScene;
import firstlayer.ui.export.Film;
import firstlayer.ui.export.RunTable;
import firstlayer.widget.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.image.WritableImage;

/** Files of the picture in a window, whose dialog has asked whether one that is there may be replaced. */
final class TakeAwayFiles {

    private static final double PIXELS = 2;

    /** What is still to be done once the picture is drawn; each says in words what was written. */
    @FunctionalInterface
    interface Job {
        String run(Progress<Object> progress) throws IOException;
    }

    private TakeAwayFiles() {}

    /** Draws at once, on the JavaFX thread; only packing and writing are left to be done. */
    static Job picture(Path file, Link link, OffscreenScene picture, String says) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            String svg = picture.svg(new SvgHead(says, link.toString(), ""));
            return progress -> written(file, "Picture", out -> out.write(svg.getBytes(StandardCharsets.UTF_8)));
        }
        if (!name.endsWith(".png")) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s: a picture is saved as .png or .svg; name it so", file));
        }
        WritableImage image = picture.image(PIXELS);
        return progress -> written(file, "Picture", out -> out.write(Export.png(image)));
    }

    static Job numbers(Path file, LinkedRun<?> run) {
        return progress -> {
            RunTable table = RunTable.of(run, progress);
            return written(
                    file,
                    "Numbers: " + table.words(),
                    out -> out.write(table.csv().getBytes(StandardCharsets.UTF_8)));
        };
    }

    static Job film(Path file, Film<?> film, Film.Look look) {
        return progress -> written(file, "Film: " + film.words(), out -> film.write(look, out, progress));
    }

    private static String written(Path file, String what, OutputFile.Content content) throws IOException {
        OutputFile.write(file, true, content);
        return what + " in " + file;
    }
}
