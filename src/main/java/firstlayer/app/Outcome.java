package firstlayer.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import picocli.CommandLine.Model.CommandSpec;

/** How a command ends: what went wrong is said in one line, and told by the exit code. */
final class Outcome {

    /** What the command does. */
    @FunctionalInterface
    interface Work {
        /**
         * @return what it says when it is done
         * @throws IllegalArgumentException where it was asked for what cannot be
         * @throws IOException              where a file cannot be read or written
         */
        String done() throws IOException;
    }

    private Outcome() {}

    static int of(CommandSpec spec, Work work) {
        try {
            PrintWriter out = spec.commandLine().getOut();
            out.println(work.done());
            out.flush();
            return Exit.FINE;
        } catch (IllegalArgumentException wrong) {
            return failed(spec, wrong, Exit.WRONG_USAGE);
        } catch (IOException failure) {
            return failed(spec, failure, Exit.PROBLEMS_FOUND);
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof IllegalArgumentException wrong) {
                return failed(spec, wrong, Exit.WRONG_USAGE);
            }
            throw failure;
        }
    }

    private static int failed(CommandSpec spec, Exception problem, int exit) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(String.format(Locale.ROOT, "%s: %s", spec.name(), problem.getMessage()));
        err.flush();
        return exit;
    }
}
