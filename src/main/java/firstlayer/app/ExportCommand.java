package firstlayer.app;

import firstlayer.note.html.Handout;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the notes as a handout. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write all notes with their pictures as one HTML file, handout.html, to read and to print;"
                + " needs no display.")
final class ExportCommand implements Callable<Integer> {

    private final Catalog catalog;

    @Spec
    private CommandSpec spec;

    @Mixin
    private NotesOption notes;

    @Parameters(paramLabel = "DIR", description = "The folder to write into.")
    private Path folder;

    @Option(
            names = "--answers",
            paramLabel = "WHERE",
            defaultValue = "end",
            description = "Where the answers stand: end (of the file), inline (under each question) or none."
                    + " Without this option: ${DEFAULT-VALUE}.")
    private Handout.Answers answers;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "The language of the notes, such as en, de or pt-BR. Without this option: ${DEFAULT-VALUE}.")
    private String language;

    @Option(names = "--force", description = "Write over a file that is there.")
    private boolean force;

    ExportCommand(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            String tag = language();
            // It starts while the notes are read.
            CompletableFuture<Void> javaFx = CompletableFuture.runAsync(Headless::start);
            HandoutFile handout = new HandoutFile(catalog, notes.folder(), answers, tag, javaFx);
            HandoutFile.Written written = handout.write(folder, force);
            spec.commandLine().getOut().println(written.line());
            spec.commandLine().getOut().flush();
            written.problems()
                    .ifPresent(problems -> err.println("export: " + problems + "; first-layer check lists them"));
            return Exit.FINE;
        } catch (IllegalArgumentException wrong) {
            err.println("export: " + wrong.getMessage());
            return Exit.WRONG_USAGE;
        } catch (IOException failure) {
            err.println("export: " + failure.getMessage());
            return Exit.PROBLEMS_FOUND;
        }
    }

    private String language() {
        try {
            if (!new Locale.Builder()
                    .setLanguageTag(language)
                    .build()
                    .getLanguage()
                    .isEmpty()) {
                return language;
            }
        } catch (IllformedLocaleException unread) {
            // Said below, as for one that names none.
        }
        throw new IllegalArgumentException("--lang: no language; write it like en, de or pt-BR");
    }
}
