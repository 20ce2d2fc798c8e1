package firstlayer.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A log copied elsewhere, or moved aside. */
final class LogCopies {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private LogCopies() {}

    /** How long the log is, while no other window writes it; 0 where there is none. */
    static long length(Path log) throws IOException {
        return Files.notExists(log) ? 0 : Files.size(log);
    }

    /** Copies so much of the log over what is there, whole or not at all. */
    static String export(Path log, long bytes, Path target) throws IOException {
        if (bytes == 0) {
            return "There is nothing to export: no answer was recorded yet.";
        }
        if (Files.exists(target) && Files.isSameFile(log, target)) {
            return String.format(Locale.ROOT, "%s is the study log itself; choose another file.", target);
        }
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        try {
            copy(RegularFile.check(log), bytes, RegularFile.checkFresh(fresh));
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return String.format(Locale.ROOT, "The study log was copied to %s.", target);
    }

    private static void copy(Path log, long bytes, Path fresh) throws IOException {
        try (FileChannel from = FileChannel.open(log, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            long copied = 0;
            long more = 1;
            while (copied < bytes && more > 0) {
                more = from.transferTo(copied, bytes - copied, to);
                copied += more;
            }
        }
    }

    /** Gives the log a name with the moment in it, while no other window writes it. */
    static String moveAside(Path log, LocalDateTime now) throws IOException {
        if (Files.notExists(log)) {
            return String.format(Locale.ROOT, "There is nothing to forget in %s.", log.getParent());
        }
        Path aside = aside(log, now);
        Files.move(log, aside);
        return String.format(
                Locale.ROOT,
                "Everything is forgotten. The log was moved aside as %s; importing it brings all of it back.",
                aside);
    }

    private static Path aside(Path log, LocalDateTime now) {
        String name = "study-" + STAMP.format(now);
        Path aside = log.resolveSibling(name + ".jsonl");
        for (int more = 2; Files.exists(aside); more++) {
            aside = log.resolveSibling(name + "-" + more + ".jsonl");
        }
        return aside;
    }
}
