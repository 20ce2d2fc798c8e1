package firstlayer.app;

import firstlayer.note.Assignment;
import firstlayer.note.Note;
import firstlayer.plot.Export;
import firstlayer.store.Reason;
import firstlayer.study.OwnAnswer;
import firstlayer.study.Study;
import firstlayer.ui.Shelf;
import firstlayer.ui.Stills;
import firstlayer.ui.shell.StyleSheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** The reader's answers on their way out of the program: one text and its pictures. */
final class HandIn {

    static final String FILE = "README.md";

    private static final double PIXELS = 2;

    private final Assignment assignment;
    private final int questions;
    private final int written;
    private final Map<Assignment.Still, byte[]> drawn = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    private HandIn(List<Assignment.Answer> answers) {
        this.assignment = new Assignment(answers);
        this.questions = answers.size();
        this.written = (int)
                answers.stream().filter(answer -> !answer.text().isBlank()).count();
    }

    /** What is written to the questions of a folder that ask for it. */
    static HandIn of(Shelf shelf, Study study) {
        return new HandIn(shelf.notes().stream()
                .filter(Note::asksForAnswer)
                .map(note -> new Assignment.Answer(
                        note.question(),
                        OwnAnswer.of(study.of(shelf.subject(note))).text()))
                .toList());
    }

    boolean isEmpty() {
        return questions == 0;
    }

    boolean hasPictures() {
        return !assignment.stills().isEmpty();
    }

    /** Draws the pictures one after the other, light and at twice the pixels of a screen. */
    CompletableFuture<Void> draw(Stills stills) {
        List<String> sheets = StyleSheets.sheets(false, 100);
        CompletableFuture<Void> all = CompletableFuture.completedFuture(null);
        for (Assignment.Still still : assignment.stills()) {
            all = all.thenCompose(before -> stills.draw(still.link(), sheets, PIXELS)
                    .thenAccept(image -> drawn.put(still, Export.png(image)))
                    .exceptionally(problem -> {
                        failures.add(String.format(
                                Locale.ROOT, "The picture %s was not drawn: %s", still.link(), reason(problem)));
                        return null;
                    }));
        }
        return all;
    }

    private static String reason(Throwable problem) {
        return problem instanceof CompletionException wrapped && wrapped.getCause() != null
                ? reason(wrapped.getCause())
                : String.valueOf(problem.getMessage());
    }

    /** Which of its files are in a folder already. */
    List<Path> there(Path folder) {
        return Stream.concat(
                        Stream.of(folder.resolve(FILE)),
                        assignment.stills().stream()
                                .map(still -> folder.resolve(Assignment.IMAGES).resolve(still.file())))
                .filter(Files::exists)
                .toList();
    }

    /**
     * Writes the pictures that were drawn, and then the text, each whole or not at all.
     *
     * @throws IOException where that cannot be, in plain words
     */
    void write(Path folder) throws IOException {
        try {
            Path images = folder.resolve(Assignment.IMAGES);
            Files.createDirectories(drawn.isEmpty() ? folder : images);
            for (Map.Entry<Assignment.Still, byte[]> image : drawn.entrySet()) {
                write(images.resolve(image.getKey().file()), image.getValue());
            }
            Files.createDirectories(folder);
            TextFile.write(folder.resolve(FILE), assignment.text(drawn.keySet()), true);
        } catch (IOException failure) {
            throw new IOException(
                    String.format(Locale.ROOT, "The answers were not written: %s.", Reason.of(failure)), failure);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, bytes);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether all is in the folder that was asked for. */
    boolean isWhole() {
        return failures.isEmpty();
    }

    /** What was written where, and what is missing in it; one line each. */
    List<String> report(Path folder) {
        List<String> lines = new ArrayList<>();
        String pictures = drawn.isEmpty()
                ? ""
                : String.format(Locale.ROOT, " and %d %s", drawn.size(), drawn.size() == 1 ? "picture" : "pictures");
        lines.add(String.format(
                Locale.ROOT, "%d of %d answers%s in %s", written, questions, pictures, folder.resolve(FILE)));
        lines.addAll(assignment.remarks());
        lines.addAll(failures);
        return lines;
    }
}
