package firstlayer.app;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

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
        try {
            PrintWriter out = spec.commandLine().getOut();
            out.println(json().writeValueAsString(Answer.to(link, catalog)));
            out.flush();
            return Exit.FINE;
        } catch (IllegalArgumentException wrong) {
            spec.commandLine().getErr().println("solve: " + wrong.getMessage());
            return Exit.WRONG_USAGE;
        }
    }

    private static JsonMapper json() {
        // The shortest digits that read back equal, also before JDK 19.
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .build();
        return JsonMapper.builder(factory).build();
    }
}
