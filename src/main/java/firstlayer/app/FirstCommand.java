package firstlayer.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Opens something with the first of some commands that starts and does not fail at once.
 *
 * @param commands what is to be opened is added to each
 */
record FirstCommand(List<List<String>> commands) {

    private static final long SECONDS_TO_FAIL = 5;

    /** Done once one has it, or none: whether one has. */
    CompletableFuture<Boolean> open(String what) {
        return open(what, commands.iterator());
    }

    private static CompletableFuture<Boolean> open(String what, Iterator<List<String>> rest) {
        while (rest.hasNext()) {
            List<String> command = new ArrayList<>(rest.next());
            command.add(what);
            try {
                return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .onExit()
                        .thenApply(Process::exitValue)
                        .completeOnTimeout(0, SECONDS_TO_FAIL, TimeUnit.SECONDS)
                        .thenCompose(code -> code == 0 ? CompletableFuture.completedFuture(true) : open(what, rest));
            } catch (IOException absent) {
                // The next may be there.
            }
        }
        return CompletableFuture.completedFuture(false);
    }
}
