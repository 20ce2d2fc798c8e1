package firstlayer.app;

import firstlayer.store.Json;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a widget's readouts for one setting as JSON. */
@Command(
        name = "solve",
        mixinStandardHelpOptions = true,
        description = "Print a widget's numbers for one setting as JSON; needs no display.")
final class SolveCommand implements Callable<Integer> {

    private final Catalog catalog;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LINK", description = "For example \"learning-rate?rate=1.9&steps=20\".")
    private String link;

    SolveCommand(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        return Outcome.of(
                spec,
                () -> Json.line(Answer.to(
                        link,
                        catalog,
                        new ProgressLines(spec.name(), spec.commandLine().getErr(), System::nanoTime))));
    }
}
