package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.Library;
import firstlayer.note.Notes;
import firstlayer.note.Problem;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.NoteImage;
import firstlayer.store.Settings;
import firstlayer.store.SettingsStore;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes and data in folders whose names no program should stumble over: other alphabets, signs, and long ways down. */
class FarFoldersTest {

    private static final String NOTE =
            "---\nquestion: Q\nwidget: neuron\n---\n\n![words](Bild%20ä.png) and [another](02.md).\n";

    @TempDir
    private Path room;

    private Path folder(String name) throws IOException {
        try {
            return Files.createDirectories(room.resolve(name));
        } catch (InvalidPathException | IOException otherSystem) {
            return Assumptions.abort("this disk has no such names");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Füße",
                "神经网络 第一层",
                "न्यूरॉन",
                "شبكة",
                "🧠 e\u0301",
                "100%25 of #1 & (a) [b] {c} 'd' $HOME ~",
                "a/long/way/of/folders/whose/names/are/not/short/either/"
                        + "twenty-six-letters-or-more-1/twenty-six-letters-or-more-2/twenty-six-letters-or-more-3/"
                        + "twenty-six-letters-or-more-4/twenty-six-letters-or-more-5/twenty-six-letters-or-more-6"
            })
    void notesAreReadAndSettingsKeptThere(String name) throws IOException {
        Path folder = folder(name);
        Files.writeString(folder.resolve("01.md"), NOTE);
        Files.writeString(folder.resolve("02.md"), NOTE);
        ImageIO.write(
                new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("Bild ä.png").toFile());
        Library library = new Notes(new CatalogNames(Catalog.all()), tex -> Optional.empty()).read(folder);
        assertEquals(List.of(), library.report());
        assertEquals(
                1, Nodes.under(library.notes().get(0).body(), NoteImage.class).size());
        String before = new NotesFolder(folder, false).fingerprint();
        assertTrue(before.contains("02.md"), before);

        List<String> messages = new ArrayList<>();
        SettingsStore settings = new SettingsStore(folder.resolve("data"), messages::add);
        settings.set(Settings.NOTES, folder.toString());
        settings.save();
        String remembered = new SettingsStore(folder.resolve("data"), messages::add).get(Settings.NOTES);
        assertEquals(Optional.of(new NotesFolder(folder, false)), NotesFolder.remembered(remembered));
        assertEquals(
                List.of(), messages.stream().filter(said -> !said.isEmpty()).toList());
    }

    /** Links that lead in circles: what they stand for is said, and all else opens and is kept. */
    @Test
    void linksInCirclesCostOnlyThemselves() throws IOException {
        Path folder = folder("circles");
        Files.writeString(folder.resolve("01.md"), "---\nquestion: Q\nwidget: neuron\n---\n\nWords.\n");
        Path data = Files.createDirectory(room.resolve("data"));
        try {
            Files.createSymbolicLink(folder.resolve("02.md"), Path.of("02.md"));
            Files.createSymbolicLink(folder.resolve("03.md"), Path.of("04.md"));
            Files.createSymbolicLink(folder.resolve("04.md"), Path.of("03.md"));
            Files.createSymbolicLink(folder.resolve("around"), Path.of("."));
            Files.createSymbolicLink(data.resolve("settings.json"), Path.of("settings.json"));
        } catch (UnsupportedOperationException | IOException otherSystem) {
            Assumptions.abort("this disk has no links");
        }
        Library library = new Notes(new CatalogNames(Catalog.all()), tex -> Optional.empty()).read(folder);
        assertEquals("Q", library.notes().get(0).question());
        assertEquals(
                List.of("02.md", "03.md", "04.md"),
                library.all().stream().map(Problem::file).distinct().toList());
        assertTrue(new NotesFolder(folder, false).fingerprint().contains("01.md"));
        List<String> messages = new ArrayList<>();
        SettingsStore settings = new SettingsStore(data, messages::add);
        settings.set(Settings.ZOOM, 140);
        settings.save();
        assertEquals(140, new SettingsStore(data, messages::add).get(Settings.ZOOM), messages::toString);
    }
}
