package firstlayer.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Where a command writes the one file it makes. */
final class OutputOption {

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path out;

    @Option(names = "--force", description = "Write over a file that is there.")
    private boolean force;

    Path file() {
        return out;
    }

    /**
     * Whether it may be written, before work is done for it.
     *
     * @param endings those it may have, such as {@code .png}
     * @return which one it has
     */
    String require(String... endings) throws IOException {
        String name =
                out.getFileName() == null ? "" : out.getFileName().toString().toLowerCase(Locale.ROOT);
        List<String> known = Arrays.asList(endings);
        String ending = known.stream()
                .filter(name::endsWith)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "--out: %s; name a file that ends in %s",
                        out,
                        known.stream().collect(Collectors.joining(" or ")))));
        OutputFile.require(out, force);
        return ending;
    }

    void write(OutputFile.Content content) throws IOException {
        OutputFile.write(out, force, content);
    }
}
