package firstlayer.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A folder of notes of the tests' own, whose words no author changes. */
final class OwnNotes {

    private static final String FRONT = "---\nquestion: %s\nwidget: %s\n---\n";
    private static final String LINE = "The walk goes on, and on, and on, from one paragraph to the next.\n\n";

    /** More than the first 90 characters are searched, and more than the first screen is looked at. */
    private static final String LATE =
            "It is a long sentence, longer than a line of the list of what was found, that begins with "
                    + "nothing in particular and says only at its very end that a plateau waits for the patient.\n\n";

    private static final String RATE = """
            Here η is `{rate}`; see [the loss](go:loss?c=1).

            %s

            %s

            %s

            ## Check yourself

            - Which factor does η = 1 give? {#factor}
              - [x] 0
                > It lands in one step.
              - [ ] 1
                > That is η = 0.

            ## Answer

            The model answer says so.
            """;

    private OwnNotes() {}

    static Path in(Path folder) throws IOException {
        note(folder, "01-loss.md", "Which loss?", "loss", LINE.repeat(30));
        note(
                folder,
                "02-rate.md",
                "Which rate?",
                "learning-rate",
                String.format(Locale.ROOT, RATE, LINE.repeat(20), LATE, LINE.repeat(20)));
        note(folder, "03-start.md", "Which start?", "initialization", "Some words.\n");
        Files.writeString(
                folder.resolve("_glossary.md"),
                "---\nquestion: Glossary\n---\n\n" + "## Word\n\nIt means something.\n\n".repeat(30)
                        + "## Saddle\n\nA place that is level and no valley, where a rider would sit.\n\n[gone](nowhere:)\n");
        return folder;
    }

    /** Waits until the last file is read, which says so by its problem. */
    static void awaitRead(OpenWindow open) {
        open.until("all notes are read", () -> open.message().contains("_glossary.md"));
    }

    private static void note(Path folder, String file, String question, String widget, String text) throws IOException {
        Files.writeString(folder.resolve(file), String.format(Locale.ROOT, FRONT, question, widget) + text);
    }
}
