package firstlayer.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A log copied elsewhere, or moved aside; to be called while no other window writes it. */
final class LogCopies {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private LogCopies() {}

    /** Copies the log over what is there, whole or not at all. */
    static String export(Path log, Path target) throws IOException {
        if (Files.notExists(log)) {
            return "There is nothing to export: no answer was recorded yet.";
        }
        if (Files.exists(target) && Files.isSameFile(log, target)) {
            return String.format(Locale.ROOT, "%s is the study log itself; choose another file.", target);
        }
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        try {
            Files.copy(RegularFile.check(log), RegularFile.checkFresh(fresh), StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return String.format(Locale.ROOT, "The study log was copied to %s.", target);
    }

    /** Gives the log a name with the moment in it. */
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
