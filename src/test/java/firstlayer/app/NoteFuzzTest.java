package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.fuzz.Fuzz;
import firstlayer.note.Names;
import firstlayer.note.Note;
import firstlayer.note.Notes;
import firstlayer.note.Problem;
import firstlayer.note.exercise.Workings;
import firstlayer.param.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program's own notes with slips: every one opens, and what is wrong in it is said at its line. */
@Tag("fuzz")
class NoteFuzzTest {

    private static final int LONG = 1000;

    private static final List<String> WORDS = List.of(
            "\n\n",
            "\n# ",
            "\n## ",
            "\n- ",
            "\n1. ",
            "\n> ",
            "\n> [!PREDICT] ",
            "\n> [!STOP] ",
            "\n- [ ] ",
            "\n- [x] ",
            "\n```\n",
            "\n$$\n",
            "\n---\n",
            "\n| a | b |\n|---|---|\n| 1 | 2 |\n",
            "\n    ",
            "[^1]",
            "\n[^1]: ",
            "[a](go:",
            "[a](set:rate=",
            "[a](play:steps=",
            "![a](b.png)",
            "[a]: b\n",
            "{#id}",
            "<!--",
            "-->",
            "<b>",
            "$",
            "\\(",
            "\\)",
            "\\[",
            "**",
            "`",
            "~~",
            "\\live{w}",
            "[mark]",
            "[edit]",
            "[[Other]]",
            "http://a.b",
            "&amp;",
            "\\|",
            "\n## Quiz\n",
            "\n## Sources\n",
            "\n## Deeper: ",
            "\n## Answers\n",
            "\n:   ",
            "\n> [!NOTE]\n> ",
            "\n```exercise\n",
            "draw: ",
            "from ",
            " to ");

    /** As {@code Names} of the catalog, with every readout taken to be there: finding out costs a solve, which is no reading. */
    private record Unsolved(Names names) implements Names {

        @Override
        public List<String> widgets() {
            return names.widgets();
        }

        @Override
        public Optional<Values> initial(String widget) {
            return names.initial(widget);
        }

        @Override
        public Optional<String> objection(String widget, Values at) {
            return names.objection(widget, at);
        }

        @Override
        public boolean reads(String widget, Values at, String readout) {
            return readout.length() % 7 != 0;
        }

        @Override
        public List<String> parts(String widget) {
            return names.parts(widget);
        }

        @Override
        public Workings workings(String widget) {
            return names.workings(widget);
        }
    }

    /** What stands under each heading of each note, with its front matter. */
    private static List<String> sections() throws IOException {
        List<String> sections = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("notes"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                int front = text.startsWith("---") ? text.indexOf("\n---\n") + 5 : 0;
                // Short ones, so that many are read: sections, and what stands in them between blank lines.
                for (String section : text.substring(front).split("(?=\n#+ )")) {
                    Stream.of(section.length() < LONG ? new String[] {section} : section.split("(?<=\n\n)"))
                            .forEach(piece -> sections.add(text.substring(0, front) + piece));
                }
            }
        }
        return sections;
    }

    @Test
    void everyNoteOpensAndWhatIsWrongIsSaidAtItsLine() throws IOException {
        Notes notes = new Notes(
                new Unsolved(new CatalogNames(Catalog.all())),
                tex -> tex.length() % 5 == 0 ? Optional.of("wrong; right") : Optional.empty());
        Fuzz.read("notes", sections(), WORDS, text -> {
            Note note = notes.read("n.md", text);
            long lines = text.lines().count();
            for (Problem problem : note.problems()) {
                assertTrue(problem.line() >= 1 && problem.line() <= 1 + lines, problem::toString);
                assertFalse(problem.wrong().isBlank() || problem.right().isBlank(), problem::toString);
            }
            note.items();
            note.passages();
            note.predicts();
        });
    }
}
