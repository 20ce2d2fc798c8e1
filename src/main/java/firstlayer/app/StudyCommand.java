package firstlayer.app;

import firstlayer.store.Reason;
import firstlayer.store.StudyTable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the study log as a table. */
@Command(
        name = "study",
        mixinStandardHelpOptions = true,
        description = "Write everything that was answered as a table in CSV, one row an event; needs no display.")
final class StudyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path out;

    @Option(names = "--force", description = "Write over a file that is there.")
    private boolean force;

    @Override
    public Integer call() {
        try {
            StudyTable table = read(data.folder());
            TextFile.write(out, table.csv(), force);
            spec.commandLine()
                    .getOut()
                    .println(String.format(
                            Locale.ROOT, "%d %s in %s", table.events(), table.events() == 1 ? "event" : "events", out));
            if (table.notice().isEmpty()) {
                return Exit.FINE;
            }
            return problem(table.notice());
        } catch (IllegalArgumentException wrong) {
            spec.commandLine().getErr().println("study: " + wrong.getMessage());
            return Exit.WRONG_USAGE;
        } catch (IOException failure) {
            return problem(failure.getMessage());
        }
    }

    private int problem(String message) {
        spec.commandLine().getErr().println("study: " + message);
        return Exit.PROBLEMS_FOUND;
    }

    private static StudyTable read(Path folder) throws IOException {
        try {
            return StudyTable.of(folder);
        } catch (NoSuchFileException none) {
            throw new IOException(
                    String.format(
                            Locale.ROOT,
                            "nothing was recorded in %s; name the folder of another log with --data-dir",
                            folder),
                    none);
        } catch (IOException failure) {
            throw new IOException("the study log cannot be read: " + Reason.of(failure), failure);
        }
    }
}
