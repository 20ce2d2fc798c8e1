package firstlayer.app;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The system's web browser. */
final class Browser {

    private final FirstCommand browsers;
    private final Consumer<String> say;

    /** @param say told where no browser could be opened */
    Browser(Consumer<String> say) {
        this(ofTheSystem(System.getProperty("os.name").toLowerCase(Locale.ROOT)), say);
    }

    /** @param commands the address is added to each */
    Browser(List<List<String>> commands, Consumer<String> say) {
        this.browsers = new FirstCommand(commands);
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
        return browsers.open(page.toString()).thenAccept(opened -> {
            if (!opened) {
                say.accept("No web browser could be opened. The page is " + page);
            }
        });
    }
}
