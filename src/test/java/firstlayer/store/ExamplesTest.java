package firstlayer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.store.Examples.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader's own examples in the settings, where two windows may change them. */
class ExamplesTest {

    private static final NoteKey RATE = new NoteKey("built-in", "02-learning-rate.md");
    private static final NoteKey MINE = new NoteKey("/home/me/notes", RATE.file());

    @TempDir
    private Path folder;

    private SettingsStore open() {
        return new SettingsStore(folder, message -> {});
    }

    /** Names and links alike, such as {@code a=1 b=2}. */
    private static Examples of(String text) {
        return new Examples(Stream.of(text.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.split("="))
                .map(pair -> new Example(pair[0], pair[1]))
                .toList());
    }

    private static void set(SettingsStore window, String examples) {
        window.set(Settings.EXAMPLES, RATE, of(examples));
        window.save();
    }

    /** What the next window finds, after two that both found the same have written one after the other. */
    private Examples after(String before, String one, String other) {
        set(open(), before);
        SettingsStore first = open();
        SettingsStore second = open();
        set(first, one);
        set(second, other);
        return open().get(Settings.EXAMPLES, RATE);
    }

    @Test
    void theyBelongToOneFolderAndNote() {
        set(open(), "edge=x flat=y");
        assertEquals(of("edge=x flat=y"), open().get(Settings.EXAMPLES, RATE));
        assertEquals(Examples.NONE, open().get(Settings.EXAMPLES, MINE));
    }

    @Test
    void whatTwoWindowsSaveIsBothKept() {
        assertEquals(of("a=1 c=3 b=2"), after("a=1", "a=1 c=3", "a=1 b=2"));
    }

    @Test
    void whatTwoWindowsSaveUnderOneNameIsBothKept() {
        assertEquals(of("a=1 b=3 b_2=2"), underscored(after("a=1", "a=1 b=3", "a=1 b=2")));
    }

    private static Examples underscored(Examples examples) {
        return new Examples(examples.all().stream()
                .map(example -> new Example(example.name().replace(' ', '_'), example.link()))
                .toList());
    }

    @Test
    void whatOneWindowDeletesIsGoneAndWhatTheOtherRenamesIsRenamed() {
        assertEquals(of("new=1"), after("old=1 b=2", "old=1", "new=1 b=2"));
    }

    @Test
    void whatOneWindowOrdersStaysInThatOrder() {
        assertEquals(of("c=3 a=1 b=2 d=4"), after("a=1 b=2 c=3", "c=3 a=1 b=2", "a=1 b=2 c=3 d=4"));
        assertEquals(of("c=3 b=2 a=1 d=4"), after("a=1 b=2 c=3", "a=1 b=2 c=3 d=4", "c=3 b=2 a=1"));
    }

    @Test
    void oneIsMovedNoFurtherThanToTheEnd() {
        assertEquals(of("b=2 a=1 c=3"), of("a=1 b=2 c=3").moved("a", 1));
        assertEquals(of("c=3 a=1 b=2"), of("a=1 b=2 c=3").moved("c", -9));
        assertEquals(of("a=1 b=2"), of("a=1 b=2").moved("nobody", 1));
    }

    @Test
    void whatAHandSpoilsInTheFileCostsOnlyItself() throws IOException {
        set(open(), "a=1");
        Path file = folder.resolve("settings.json");
        String good = Files.readString(file).replaceAll("\\s+", "");
        String more = good.replace("[{", "[null,{\"name\":\"b\"},{\"name\":\"a\",\"link\":\"2\"},{");
        Files.writeString(file, more.replace("{\"name\":\"a\",\"link\":\"2\"},", ""));
        assertEquals(
                List.of(new Example("a", "1")),
                open().get(Settings.EXAMPLES, RATE).all());
    }
}
