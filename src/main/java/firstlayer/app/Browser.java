package firstlayer.app;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The system's web browser: the first of its commands that starts and does not fail at once. */
final class Browser {

    private static final long SECONDS_TO_FAIL = 5;

    private final List<List<String>> commands;
    private final Consumer<String> say;

    /** @param say told where no browser could be opened */
    Browser(Consumer<String> say) {
        this(ofTheSystem(System.getProperty("os.name").toLowerCase(Locale.ROOT)), say);
    }

    /** @param commands the address is added to each */
    Browser(List<List<String>> commands, Consumer<String> say) {
        this.commands = commands;
        this.say = say;
    }

    private static List<List<String>> ofTheSystem(String system) {
        if (system.startsWith("mac")) {
            return List.of(List.of("open"));
        }
        return system.startsWith("windows")
                ? List.of(List.of("rundll32", "url.dll,FileProtocolHandler"))
                : List.of(List.of("xdg-open"), List.of("x-www-browser"), List.of("firefox"), List.of("google-chrome"));
    }

    /** Done once a browser has the page, or it was said that none has. */
    CompletableFuture<Void> show(URI page) {
        return show(page, commands.iterator());
    }

    private CompletableFuture<Void> show(URI page, Iterator<List<String>> rest) {
        while (rest.hasNext()) {
            List<String> command = new ArrayList<>(rest.next());
            command.add(page.toString());
            try {
                return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .onExit()
                        .thenApply(Process::exitValue)
                        .completeOnTimeout(0, SECONDS_TO_FAIL, TimeUnit.SECONDS)
                        .thenCompose(code -> code == 0 ? CompletableFuture.completedFuture(null) : show(page, rest));
            } catch (IOException absent) {
                // The next may be there.
            }
        }
        say.accept("No web browser could be opened. The page is " + page);
        return CompletableFuture.completedFuture(null);
    }
}
