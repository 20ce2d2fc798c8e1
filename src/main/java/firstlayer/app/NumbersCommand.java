package firstlayer.app;

import firstlayer.ui.LinkedRun;
import firstlayer.ui.export.RunTable;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a widget's readouts over a run. */
@Command(
        name = "numbers",
        mixinStandardHelpOptions = true,
        description = "Write a picture's numbers over its run, one row for each step from 0, as CSV; needs no display.")
final class NumbersCommand implements Callable<Integer> {

    private final Catalog catalog;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LINK", description = "For example \"learning-rate?rate=1.9&steps=20\".")
    private String link;

    @Mixin
    private OutputOption out;

    NumbersCommand(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        return Outcome.of(spec, () -> {
            out.require(".csv");
            LinkedRun<?> run = LinkedRun.read(link, id -> Optional.of(catalog.require(id)));
            Answer.requireAlone(run.link(), spec.name());
            RunTable table = RunTable.of(
                    run, new ProgressLines(spec.name(), spec.commandLine().getErr(), System::nanoTime));
            out.write(stream -> stream.write(table.csv().getBytes(StandardCharsets.UTF_8)));
            return String.format(Locale.ROOT, "%s in %s", table.words(), out.file());
        });
    }
}
