package firstlayer.app;

import firstlayer.note.Library;
import firstlayer.note.Notes;
import firstlayer.note.html.Handout;
import firstlayer.store.Reason;
import firstlayer.ui.Stills;
import firstlayer.ui.handout.DrawnFigures;
import firstlayer.ui.handout.HandoutStyle;
import firstlayer.ui.prose.tex.Typesetter;
import firstlayer.ui.shell.StyleSheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The handout of a folder of notes, on its way out of the program. It takes seconds and waits for the JavaFX thread, so that is not the
 * one to make it.
 *
 * @param notes  where the notes are
 * @param javaFx done when JavaFX runs, which draws the pictures
 */
record HandoutFile(Catalog catalog, Path notes, Handout.Answers answers, String language, CompletableFuture<?> javaFx) {

    static final String NAME = "handout.html";

    /**
     * What came of it.
     *
     * @param line     what was written where
     * @param problems how many problems the notes have, in words; empty where there is none
     */
    record Written(String line, Optional<String> problems) {}

    /**
     * Writes it, whole or not at all.
     *
     * @param folder where to; made where it is not there
     * @param force  whether one that is there may be replaced
     * @throws IllegalArgumentException where there is nothing to write, or one is there that may not be replaced
     * @throws IOException              where it cannot be written, in plain words
     */
    Written write(Path folder, boolean force) throws IOException {
        requireFree(folder, force);
        // Widgets of its own: a window may be using the others, and while some are drawn others are asked for numbers.
        Catalog own = catalog.anew();
        Catalog drawn = catalog.anew();
        ExecutorService pictures = Executors.newSingleThreadExecutor(Daemon.named("pictures"));
        try (Typesetter typesetter = new Typesetter()) {
            typesetter.warmUp();
            // A formula is tried where it is drawn, and not twice.
            Library library = new Notes(new CatalogNames(own), tex -> Optional.empty()).read(notes);
            if (library.notes().isEmpty()) {
                throw new IllegalArgumentException(library.problems().get(0).toString());
            }
            javaFx.join();
            Stills stills = new Stills(drawn::find, pictures);
            DrawnFigures figures = new DrawnFigures(own::find, stills, StyleSheets.sheets(false, 100), typesetter);
            String text = new Handout(figures, HandoutStyle.text(), language, answers).of(library);
            write(folder, text, force);
            return written(library, figures.faults(), folder, text);
        } finally {
            pictures.shutdown();
        }
    }

    private static void requireFree(Path folder, boolean force) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "%s is a file; name a folder", folder));
        }
        Path file = folder.resolve(NAME);
        if (Files.exists(file) && !force) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is there already; name another folder, or add --force", file));
        }
    }

    private static void write(Path folder, String text, boolean force) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new IOException(
                    String.format(Locale.ROOT, "the handout cannot be written: %s", Reason.of(failure)), failure);
        }
        TextFile.write(folder.resolve(NAME), text, force);
    }

    private static Written written(Library library, int faults, Path folder, String text) {
        int questions = library.notes().size();
        int problems = library.all().size() + faults;
        return new Written(
                String.format(
                        Locale.ROOT,
                        "%d %s in %s (%.1f MB)",
                        questions,
                        questions == 1 ? "question" : "questions",
                        folder.resolve(NAME),
                        text.length() / 1e6),
                problems == 0
                        ? Optional.empty()
                        : Optional.of(String.format(
                                Locale.ROOT,
                                "%d %s in the notes: not all is printed as it was meant",
                                problems,
                                problems == 1 ? "problem" : "problems")));
    }
}
