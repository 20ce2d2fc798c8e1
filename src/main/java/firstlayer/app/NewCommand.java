package firstlayer.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a note to begin with. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description =
                "Write an example note and a glossary to a folder, to begin your own with; what is there stays as it is.")
final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder; made where it is not there.")
    private Path folder;

    @Override
    public Integer call() {
        return Outcome.of(
                spec,
                () -> ExampleNote.write(folder).stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(" and ", "Wrote ", "."))
                        + " First Layer opens them with --notes " + folder + ".");
    }
}
