package firstlayer.app;

import firstlayer.note.Notes;
import firstlayer.store.LogNews;
import firstlayer.store.StudyLog;
import firstlayer.study.Study;
import firstlayer.ui.Shelf;
import firstlayer.ui.Stills;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the reader's own answers as one file to hand in. */
@Command(
        name = "answers",
        mixinStandardHelpOptions = true,
        description = "Write your own answers as one README.md with its pictures beside it; needs no display.")
final class AnswersCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Catalog catalog;

    @Spec
    private CommandSpec spec;

    @Mixin
    private NotesOption notes;

    @Mixin
    private DataOption data;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write into.")
    private Path out;

    @Option(names = "--force", description = "Write over files that are there.")
    private boolean force;

    AnswersCommand(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            HandIn answers = HandIn.of(shelf(), study(data.folder()));
            requireLegal(answers);
            if (answers.hasPictures()) {
                Headless.start();
                answers.draw(new Stills(catalog::find, Runnable::run)).join();
            }
            answers.write(out);
            answers.report(out).forEach(line -> spec.commandLine().getOut().println(line));
            spec.commandLine().getOut().flush();
            return answers.isWhole() ? Exit.FINE : Exit.PROBLEMS_FOUND;
        } catch (IllegalArgumentException wrong) {
            err.println("answers: " + wrong.getMessage());
            return Exit.WRONG_USAGE;
        } catch (IOException failure) {
            err.println("answers: " + failure.getMessage());
            return Exit.PROBLEMS_FOUND;
        }
    }

    private Shelf shelf() {
        Shelf shelf = new Shelf();
        // Formulas of the notes are not shown here: they are taken on trust.
        shelf.put(new Notes(new CatalogNames(catalog), tex -> Optional.empty()).read(notes.folder()));
        return shelf;
    }

    private Study study(Path folder) throws IOException {
        CompletableFuture<LogNews> read = new CompletableFuture<>();
        StudyLog log = new StudyLog(folder, UnaryOperator.identity(), read::complete);
        LogNews news = read.join();
        log.close(PATIENCE);
        if (!news.trouble().isEmpty()) {
            throw new IOException(news.trouble());
        }
        if (!news.notice().isEmpty()) {
            spec.commandLine().getErr().println("answers: " + news.notice());
        }
        Study study = new Study();
        study.add(news.events());
        return study;
    }

    private void requireLegal(HandIn answers) {
        if (answers.isEmpty()) {
            throw new IllegalArgumentException(
                    "no question of these notes asks for an answer; give one a heading ## In your own words");
        }
        List<Path> there = answers.there(out);
        if (!there.isEmpty() && !force) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "%s is there already; name another folder, or add --force", there.get(0)));
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "--out: %s is a file; name a folder", out));
        }
    }
}
