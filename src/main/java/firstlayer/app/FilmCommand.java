package firstlayer.app;

import firstlayer.ui.LinkedRun;
import firstlayer.ui.Stills;
import firstlayer.ui.export.Film;
import firstlayer.ui.shell.StyleSheets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Films a run. */
@Command(
        name = "film",
        mixinStandardHelpOptions = true,
        description = "Film a picture's run from time 0 to where it stands, as GIF; needs no display.")
final class FilmCommand implements Callable<Integer> {

    private static final int NARROWEST = 240;
    private static final int WIDEST = 1920;
    private static final double SLOWEST = 0.1;
    private static final double FASTEST = 10;

    private final Catalog catalog;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LINK", description = "For example \"learning-rate?rate=1.9&steps=20\".")
    private String link;

    @Mixin
    private OutputOption out;

    @Option(
            names = "--width",
            paramLabel = "PIXELS",
            defaultValue = "720",
            description = "Width of the film, 240 to 1920; without it 720.")
    private int width;

    @Option(
            names = "--speed",
            paramLabel = "TIMES",
            defaultValue = "1",
            description = "How fast, 0.1 to 10; without it 1, as the window plays.")
    private double speed;

    FilmCommand(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        return Outcome.of(spec, () -> {
            out.require(".gif");
            require("--width", width, NARROWEST, WIDEST);
            require("--speed", speed, SLOWEST, FASTEST);
            Film<?> film = Film.of(LinkedRun.read(link, id -> Optional.of(catalog.require(id))), speed);
            Headless.start();
            Film.Look look =
                    new Film.Look(StyleSheets.sheets(false, 100), Stills.WIDTH, Stills.WIDTH * Stills.SHAPE, width);
            ProgressLines progress =
                    new ProgressLines(spec.name(), spec.commandLine().getErr(), System::nanoTime);
            out.write(stream -> film.write(look, stream, progress));
            return String.format(Locale.ROOT, "%s in %s", film.words(), out.file());
        });
    }

    private static void require(String option, double value, double least, double most) {
        // Also false for what is no number.
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s: %s is not from %s to %s", option, value, least, most));
        }
    }
}
