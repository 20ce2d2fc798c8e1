package firstlayer.app;

import firstlayer.note.PackedNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with the packed note of one question, the pages beside the notes, and of the other notes what heads them. */
final class OneQuestion {

    private OneQuestion() {}

    /** @param widget of the question */
    static Path in(Path folder, String widget) throws IOException {
        try (Stream<Path> packed = Files.list(PackedNotes.folder())) {
            for (Path note : packed.toList()) {
                String name = note.getFileName().toString();
                List<String> lines = Files.readAllLines(note);
                boolean whole = name.startsWith("_") || lines.contains("widget: " + widget);
                int head = 1 + lines.subList(1, lines.size()).indexOf("---");
                Files.write(
                        folder.resolve(name),
                        whole
                                ? lines
                                : Stream.concat(
                                                lines.stream().limit(head + 1).filter(OneQuestion::isOfItself),
                                                Stream.of("Some words."))
                                        .toList());
            }
        }
        return folder;
    }

    /** What waits for a prediction speaks of the text that is left out. */
    private static boolean isOfItself(String line) {
        return !line.startsWith("after:") && !line.startsWith("  ");
    }
}
