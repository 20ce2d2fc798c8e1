package firstlayer.app;

import firstlayer.plot.Export;
import firstlayer.ui.LinkedRun;
import firstlayer.ui.Stills;
import firstlayer.ui.shell.StyleSheets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a widget in one state. */
@Command(
        name = "picture",
        mixinStandardHelpOptions = true,
        description = "Draw a picture, runs kept beside it too, as PNG (1280×960) or SVG; needs no display.")
final class PictureCommand implements Callable<Integer> {

    private static final double PIXELS = 2;

    private final Catalog catalog;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LINK", description = "For example \"learning-rate?rate=1.9&steps=20\".")
    private String link;

    @Mixin
    private OutputOption out;

    PictureCommand(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        return Outcome.of(spec, () -> {
            boolean svg = out.require(".png", ".svg").equals(".svg");
            LinkedRun.read(link, id -> Optional.of(catalog.require(id)));
            Headless.start();
            Stills stills = new Stills(catalog::find, Runnable::run);
            List<String> sheets = StyleSheets.sheets(false, 100);
            byte[] file = svg
                    ? stills.svg(link, sheets, "").join().getBytes(StandardCharsets.UTF_8)
                    : Export.png(stills.draw(link, sheets, PIXELS).join());
            out.write(stream -> stream.write(file));
            return link + " in " + out.file();
        });
    }
}
