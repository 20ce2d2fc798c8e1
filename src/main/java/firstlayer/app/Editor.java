package firstlayer.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The program that the system has for texts. */
final class Editor {

    private final FirstCommand editors;
    private final Consumer<String> say;

    /** @param say told where none could be opened */
    Editor(Consumer<String> say) {
        this(ofTheSystem(System.getProperty("os.name").toLowerCase(Locale.ROOT)), say);
    }

    /** @param commands the file is added to each */
    Editor(List<List<String>> commands, Consumer<String> say) {
        this.editors = new FirstCommand(commands);
        this.say = say;
    }

    // A file that no program is known for is a text, still.
    private static List<List<String>> ofTheSystem(String system) {
        if (system.startsWith("mac")) {
            return List.of(List.of("open"), List.of("open", "-t"));
        }
        return system.startsWith("windows")
                ? List.of(List.of("rundll32", "url.dll,FileProtocolHandler"), List.of("notepad"))
                : List.of(List.of("xdg-open"));
    }

    /** Done once a program has the file, or it was said that none has. */
    CompletableFuture<Void> open(Path file) {
        return editors.open(file.toAbsolutePath().toString()).thenAccept(opened -> {
            if (!opened) {
                say.accept(
                        "No program could be opened for " + file.toAbsolutePath() + "; open it in an editor of yours.");
            }
        });
    }
}
