package firstlayer.note;

import firstlayer.note.node.NoteLink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads notes; whatever is wrong with one is listed, and the others open. */
public final class Notes {

    private static final int MOST_BYTES = 1_000_000;

    /**
     * A file's note, which stays while its text does.
     *
     * @param checked  whether nothing in it was taken on trust
     * @param glossary whose words are explained in it
     */
    private record Known(String text, Note note, boolean checked, Glossary glossary) {}

    /** What becomes of a file's text. */
    private interface Reading {
        Note of(Path file, String text);
    }

    private final NoteReader reader;
    private final NoteReader lenient;
    private final Map<Path, Known> known = new HashMap<>();
    // What the files of the folder that was read last promise each other in vain.
    private List<Problem> between = List.of();
    private Glossary glossary = Glossary.NONE;

    /**
     * @param names    the widgets and numbers notes may speak of
     * @param formulas what is wrong with a formula's TeX ("what is wrong; what would be right"), if anything
     */
    public Notes(Names names, Function<String, Optional<String>> formulas) {
        this.reader = new NoteReader(names, formulas);
        this.lenient = new NoteReader(new LenientNames(names), tex -> Optional.empty());
    }

    /**
     * Every {@code .md} or {@code .markdown} file of a folder, in the order of their names. Reading again is cheap: a file that
     * did not change gives the same note, unless it shows images, which may have changed without it. A folder that cannot be
     * read is a problem of the library.
     */
    public synchronized Library read(Path folder) {
        return library(folder, (file, text) -> whole(folder, file, text));
    }

    /**
     * A folder as far as its first page needs it: the whole text of one note, and of the others what heads them. What costs
     * time is taken on trust: formulas, and readouts whose names only a solve tells. {@link #read} finds what is wrong with them, and
     * gives the same note again where nothing is.
     *
     * @param choice which note it is, of a folder of heads; none where it holds none
     */
    public synchronized Library readFirst(Path folder, Function<Library, Optional<Note>> choice) {
        Library heads = library(folder, (file, text) -> guarded(file, () -> reader.head(name(file), text)));
        return choice.apply(heads)
                .map(chosen -> heads.with(
                        read(folder, folder.resolve(chosen.file()), (file, text) -> lenient(folder, file, text))))
                .orElse(heads);
    }

    /**
     * As {@link #read(Path)}, and shown as it comes: first what heads every note that was not read before, then the text of each, with what costs time
     * taken on trust, so that a slow note holds up no other, and then each as it has been checked.
     *
     * @param goesOn asked before every file; what was read so far is kept for the next time
     * @param soFar  given each state of the folder but the last, with the problems between its files as they were before
     * @return the folder as a whole; empty where it was told to stop, or where a file is gone since the folder was listed
     */
    public synchronized Optional<Library> read(Path folder, BooleanSupplier goesOn, Consumer<Library> soFar) {
        List<Reading> steps = List.of(
                (file, text) -> before(file, before -> true)
                        .orElseGet(() -> guarded(file, () -> reader.head(name(file), text))),
                (file, text) ->
                        before(file, before -> isOf(before, file, text)).orElseGet(() -> lenient(folder, file, text)),
                (file, text) -> whole(folder, file, text));
        Map<Path, Note> notes = new LinkedHashMap<>();
        try {
            List<Path> files = files(folder);
            for (Reading step : steps) {
                for (Path file : files) {
                    if (!goesOn.getAsBoolean()) {
                        return Optional.empty();
                    }
                    Note note = read(folder, file, step);
                    if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                        return Optional.empty();
                    }
                    boolean changed = notes.put(file, note) != note;
                    if (changed && notes.size() == files.size()) {
                        soFar.accept(library(folder, notes.values(), between));
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException missing) {
            return Optional.of(unreadable(folder));
        }
        Library whole = library(folder, notes.values());
        between = whole.problems();
        return Optional.of(whole);
    }

    private Library library(Path folder, Reading reading) {
        try {
            return library(
                    folder,
                    files(folder).stream()
                            .map(file -> read(folder, file, reading))
                            .toList());
        } catch (IOException | DirectoryIteratorException missing) {
            return unreadable(folder);
        }
    }

    private List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Notes::isNote)) {
            entries.forEach(files::add);
        }
        files.sort(Comparator.comparing(Notes::name));
        known.keySet().retainAll(files);
        glossary = files.stream()
                .filter(file -> name(file).equals(NoteLink.GLOSSARY))
                .map(file -> Glossary.of(glossary(folder, file).body()))
                .findFirst()
                .orElse(Glossary.NONE);
        return files;
    }

    private Note glossary(Path folder, Path file) {
        return read(
                folder,
                file,
                (page, text) -> before(page, before -> before.text().equals(text))
                        .orElseGet(() -> lenient(folder, page, text)));
    }

    private static Library library(Path folder, Collection<Note> read) {
        Library plain = library(folder, read, List.of());
        return Library.of(folder, plain.notes(), plain.pages());
    }

    private static Library library(Path folder, Collection<Note> read, List<Problem> between) {
        Map<Boolean, List<Note>> notes = read.stream().collect(Collectors.partitioningBy(note -> isPage(note.file())));
        return new Library(folder, notes.get(false), notes.get(true), between);
    }

    private static Library unreadable(Path folder) {
        Problem problem =
                new Problem(folder.toString(), 1, "this folder cannot be read", "choose a folder with notes in it");
        return new Library(folder, List.of(), List.of(), List.of(problem));
    }

    /** One text without a folder: its images are refused. */
    public Note read(String file, String text) {
        return reader.read(file, text, Optional.empty(), Glossary.NONE);
    }

    private static boolean isNote(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    /** Whether a file is no question, by its name. */
    static boolean isPage(String file) {
        return file.startsWith("_");
    }

    private Note read(Path folder, Path file, Reading reading) {
        // Reading a pipe would wait for ever.
        if (!Files.isRegularFile(file)) {
            return reader.broken(name(file), "this is no file", "give folders and pipes another ending than .md");
        }
        try {
            // What others may read of this reader's files must not depend on what a note links to.
            Path real = file.toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                return reader.broken(name(file), "a link out of the notes folder", "copy the file there");
            }
            byte[] bytes = upToTheMost(real);
            if (bytes.length > MOST_BYTES) {
                return reader.broken(name(file), "more than 1 MB", "split the note");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return reading.of(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException encoded) {
            return reader.broken(name(file), "not UTF-8", "save the file as UTF-8");
        } catch (IOException unreadable) {
            return reader.broken(name(file), "the file cannot be read", "allow this program to read it");
        }
    }

    private static byte[] upToTheMost(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    private Optional<Note> before(Path file, Predicate<Known> fits) {
        return Optional.ofNullable(known.get(file)).filter(fits).map(Known::note);
    }

    /** Whether it is what comes of a text now; what the glossary explains changes nothing in the glossary. */
    private boolean isOf(Known before, Path file, String text) {
        return before.text().equals(text)
                && (before.glossary().equals(glossary) || name(file).equals(NoteLink.GLOSSARY));
    }

    private Note lenient(Path folder, Path file, String text) {
        Note note = guarded(file, () -> lenient.read(name(file), text, Optional.of(folder), glossary));
        known.put(file, new Known(text, note, false, glossary));
        return note;
    }

    private Note whole(Path folder, Path file, String text) {
        Optional<Known> before = Optional.ofNullable(known.get(file)).filter(k -> isOf(k, file, text));
        if (before.filter(Known::checked).isPresent() && !text.contains("![")) {
            return before.get().note();
        }
        Note note = guarded(file, () -> reader.read(name(file), text, Optional.of(folder), glossary));
        // What was taken on trust, and rightly, may be on the screen already.
        Note kept = before.filter(k -> !k.checked() && k.note().problems().equals(note.problems()))
                .map(Known::note)
                .orElse(note);
        known.put(file, new Known(text, kept, true, glossary));
        return kept;
    }

    // Whatever a hostile text does to the parsers, the other notes open.
    private Note guarded(Path file, Supplier<Note> read) {
        try {
            return read.get();
        } catch (RuntimeException | StackOverflowError failure) {
            return reader.broken(
                    name(file),
                    String.format(
                            Locale.ROOT,
                            "this note cannot be read (%s)",
                            failure.getClass().getSimpleName()),
                    "take out what was written last");
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
