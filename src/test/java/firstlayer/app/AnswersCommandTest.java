package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.store.StudyLog;
import firstlayer.study.Event;
import firstlayer.study.Fact;
import firstlayer.study.Subject;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** What was written is handed in by a command, without a window. */
class AnswersCommandTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temporary;

    private Path data;
    private Path notes;
    private Path target;

    // One JavaFX for all tests of a process.
    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void makeFolders() throws IOException {
        data = temporary.resolve("data");
        target = temporary.resolve("handed in");
        notes = Files.createDirectories(temporary.resolve("notes"));
        note("01-neuron.md", "What is a neuron?");
        note("02-loss.md", "What is the loss?");
    }

    private void note(String file, String question) throws IOException {
        Files.writeString(
                notes.resolve(file),
                "---\nquestion: " + question + "\n---\nwords\n\n## In your own words\n\n- a point\n");
    }

    private void write(String file, String text) {
        StudyLog log = new StudyLog(data, UnaryOperator.identity(), news -> {});
        log.append(new Event(
                file + text.hashCode(),
                OffsetDateTime.parse("2026-11-25T21:04:05+01:00"),
                Subject.note(notes.toString(), file),
                new Fact.Wrote(text)));
        assertEquals("", log.close(Duration.ofSeconds(60)));
    }

    private int run(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "answers", "--notes", notes.toString(), "--data-dir", data.toString(), "--out", target.toString()));
        arguments.addAll(Arrays.asList(more));
        return Main.commands(Catalog.all())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private String readme() throws IOException {
        return Files.readString(target.resolve("README.md"));
    }

    @Test
    void everyQuestionIsThereAndWhatIsEmptyIsSaid() throws IOException {
        write("01-neuron.md", "A sum\r\nand a bend.");
        assertEquals(Exit.FINE, run());
        assertEquals("""
                # Assignment 1

                #### What is a neuron?

                A sum
                and a bend.

                #### What is the loss?
                """, readme());
        assertEquals(
                List.of("1 of 2 answers in " + target.resolve("README.md"), "Not written yet: What is the loss?"),
                out.toString().lines().toList());
        assertEquals("", err.toString());
    }

    @Test
    void aFileThatIsThereIsOnlyReplacedWhenThatIsSaid() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("README.md"), "mine");
        write("01-neuron.md", "A sum.");
        assertEquals(Exit.WRONG_USAGE, run());
        assertEquals("mine", readme());
        assertTrue(err.toString().contains("is there already; name another folder, or add --force"), err::toString);
        assertEquals(Exit.FINE, run("--force"));
        assertTrue(readme().startsWith("# Assignment 1"));
    }

    @Test
    void picturesAreDrawnTwiceAsLargeAndWhatCannotBeIsSaid() throws IOException {
        write("01-neuron.md", "![the line](picture:neuron?b=1)\n\n![far](picture:neuron?b=1e9)");
        assertEquals(Exit.PROBLEMS_FOUND, run(), err::toString);
        byte[] image = Files.readAllBytes(target.resolve("images").resolve("neuron-1.png"));
        assertArrayEquals(PNG, Arrays.copyOf(image, 4));
        // Width and height stand in the first chunk: 640 × 480, twice.
        assertEquals(1280, number(image, 16));
        assertEquals(960, number(image, 20));
        assertTrue(readme().contains("![the line](images/neuron-1.png)\n\n![far](picture:neuron?b=1e9)"));
        assertTrue(out.toString().contains("The picture neuron?b=1e9 was not drawn: b: "), out::toString);
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | bytes[at + 3] & 0xff;
    }

    @Test
    void aTargetThatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(target, "a file");
        assertEquals(Exit.WRONG_USAGE, run());
        assertTrue(err.toString().contains("is a file; name a folder"), err::toString);
    }

    @Test
    void notesThatAskForNoAnswerAreSaid() throws IOException {
        Files.writeString(notes.resolve("01-neuron.md"), "---\nquestion: Q\n---\nwords\n");
        Files.delete(notes.resolve("02-loss.md"));
        assertEquals(Exit.WRONG_USAGE, run());
        assertTrue(err.toString().contains("no question of these notes asks for an answer"), err::toString);
    }

    @Test
    void aProcessWithoutADisplayDrawsAndOneWithoutPicturesStartsNoJavaFx() throws Exception {
        write("01-neuron.md", "A sum.");
        Path classes = temporary.resolve("classes.txt");
        assertEquals(Exit.FINE, process(classes), () -> out.toString());
        assertFalse(
                Files.readString(classes, StandardCharsets.UTF_8).contains("com.sun.javafx.application.PlatformImpl"));
        write("02-loss.md", "![mine](picture:loss)");
        assertEquals(Exit.FINE, process(classes), () -> out.toString());
        assertTrue(Files.exists(target.resolve("images").resolve("loss-1.png")));
    }

    private int process(Path classes) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + classes,
                "-cp",
                System.getProperty("java.class.path"),
                "firstlayer.app.Main",
                "answers",
                "--notes",
                notes.toString(),
                "--data-dir",
                data.toString(),
                "--out",
                target.toString(),
                "--force");
        builder.environment().remove("DISPLAY");
        builder.redirectErrorStream(true);
        File said = temporary.resolve("said.txt").toFile();
        builder.redirectOutput(said);
        int exit = builder.start().waitFor();
        out.append(Files.readString(said.toPath(), StandardCharsets.UTF_8));
        return exit;
    }
}
