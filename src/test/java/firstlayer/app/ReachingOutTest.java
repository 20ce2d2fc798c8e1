package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.note.Notes;
import firstlayer.note.Problem;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.NoteImage;
import firstlayer.note.node.NoteLink;
import firstlayer.ui.prose.tex.Typesetter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commonmark.node.Link;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Notes that reach for what is not theirs: each is refused with the message that stands in {@code reaching-out.txt}, or is harmless
 * and has none.
 */
class ReachingOutTest {

    @TempDir
    private static Path room;

    private static boolean links;
    private static Path folder;
    private static Library library;

    @BeforeAll
    static void read() throws IOException {
        folder = Files.createDirectories(room.resolve("notes"));
        links = linksAreAllowed();
        ReachingTries.write(folder, links);
        try (Typesetter typesetter = new Typesetter()) {
            library = new Notes(CatalogNames.thorough(Catalog.all()), typesetter::check).read(folder);
        }
    }

    /** Not everybody may make them on Windows. */
    private static boolean linksAreAllowed() throws IOException {
        try {
            Files.createSymbolicLink(room.resolve("trial"), room);
            return true;
        } catch (IOException | UnsupportedOperationException refused) {
            return false;
        }
    }

    /** What each try is told; nothing where it is harmless. */
    private static Map<String, String> messages() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReachingOutTest.class.getResourceAsStream("reaching-out.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" \\|", 2))
                    .collect(Collectors.toMap(
                            parts -> parts[0], parts -> parts[1].strip(), (one, other) -> other, LinkedHashMap::new));
        }
    }

    private static Note note(String name) {
        String file = ReachingTries.file(name);
        return library.notes().stream()
                .filter(note -> note.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static String said(String name) {
        String file = ReachingTries.file(name);
        return library.all().stream()
                .filter(problem -> problem.file().equals(file))
                .map(Problem::message)
                .collect(Collectors.joining(" / "));
    }

    /** A file that is there under every case, where the disk knows no cases, and links where there may be none, are left out. */
    private static boolean canBeTried(String name) {
        boolean sameFile = name.equals("another case") && Files.exists(folder.resolve("INSIDE.PNG"));
        return !sameFile && (links || !name.startsWith(ReachingTries.LINKED));
    }

    @Test
    void eachIsToldWhatIsWrongOrIsHarmless() throws IOException {
        Map<String, String> messages = messages();
        assertEquals(List.copyOf(ReachingTries.all().keySet()), List.copyOf(messages.keySet()));
        assertTrue(messages.size() >= 60, () -> messages.size() + " tries");
        assertAll(messages.entrySet().stream()
                .filter(one -> canBeTried(one.getKey()))
                .map(one -> () -> assertEquals(one.getValue(), said(one.getKey()), one::getKey)));
    }

    @Test
    void whatIsShownIsOfTheFolderAndWhatIsLinkedIsOfTheWeb() throws IOException {
        Path real = folder.toRealPath();
        for (Note note : library.notes()) {
            for (NoteImage image : Nodes.under(note.body(), NoteImage.class)) {
                assertTrue(image.file().toRealPath().startsWith(real), image::toString);
            }
            for (Link link : Nodes.under(note.body(), Link.class)) {
                assertTrue(link.getDestination().startsWith("https://"), link::getDestination);
            }
        }
    }

    /** What front matter says is a text, whatever it claims to be. */
    @Test
    void frontMatterMakesNothingButText() {
        assertEquals("https://evil.example", note("tag of a class on a text").question());
        assertEquals("/etc/passwd", note("tag that includes").question());
    }

    /** A note's name in a link is looked for among the notes that were read, and nowhere else. */
    @Test
    void aNameThatLeadsUpIsOnlyAName() {
        List<NoteLink> up = Nodes.under(note("note above in percent").body(), NoteLink.class);
        assertEquals(List.of("../secret.md"), up.stream().map(NoteLink::file).toList());
        assertTrue(library.named("../secret.md").isEmpty());
    }

    @Test
    void aNoteThatIsALinkOutOfTheFolderIsNotRead() {
        assumeTrue(links, "no links here");
        assertEquals(
                List.of("a link out of the notes folder; copy the file there"),
                library.all().stream()
                        .filter(problem -> problem.file().equals("link.md"))
                        .map(Problem::message)
                        .toList());
    }

    /** One argument of one program, without a shell that would read it. */
    @Test
    void anAddressIsHandedOnAsItStands() throws Exception {
        Link link =
                Nodes.under(note("more commands of a shell").body(), Link.class).get(0);
        Path heard = room.resolve("heard");
        Path program = room.resolve("Heard.java");
        Files.writeString(
                program,
                "class Heard { public static void main(String[] a) throws Exception {"
                        + " java.nio.file.Files.writeString(java.nio.file.Path.of(a[0]), String.join(\"\\n\", a)); } }");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        new FirstCommand(List.of(List.of(java, program.toString(), heard.toString())))
                .open(link.getDestination())
                .join();
        assertEquals(
                List.of(heard.toString(), link.getDestination()),
                Arrays.asList(Files.readString(heard).split("\n")));
    }
}
