package firstlayer.app;

import firstlayer.plot.LogoFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the program's icon for those who pack it; not in the help, as readers have no use for it. */
@Command(
        name = "icons",
        hidden = true,
        mixinStandardHelpOptions = true,
        description =
                "Write the program's icon to a folder: as PNG in all sizes, and in one file each for Windows and Mac.")
final class IconsCommand implements Callable<Integer> {

    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder; made where it is not there.")
    private Path folder;

    @Override
    public Integer call() {
        return Outcome.of(spec, () -> "Wrote " + String.join(", ", write()) + ".");
    }

    private Iterable<String> write() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        SIZES.forEach(size -> files.put("first-layer-" + size + ".png", LogoFile.png(size)));
        files.put("first-layer.ico", LogoFile.ico());
        files.put("first-layer.icns", LogoFile.icns());
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            OutputFile.write(folder.resolve(file.getKey()), true, out -> out.write(file.getValue()));
        }
        return files.keySet();
    }
}
