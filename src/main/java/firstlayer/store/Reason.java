package firstlayer.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;

/** Why a file could not be read or written, in plain words. */
public final class Reason {

    private Reason() {}

    public static String of(IOException failure) {
        String file = failure instanceof FileSystemException system ? String.valueOf(system.getFile()) : "the file";
        if (failure instanceof AccessDeniedException) {
            return "there is no permission to write " + file;
        }
        if (failure instanceof NoSuchFileException) {
            return file + " is not there";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return file + " is a file and not a folder";
        }
        String said = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return known(Optional.ofNullable(said).orElse(""), file);
    }

    private static String known(String said, String file) {
        String lower = said.toLowerCase(Locale.ROOT);
        if (lower.contains("no space")) {
            return "the disk is full";
        }
        if (lower.contains("read-only")) {
            return "the disk of " + file + " can only be read";
        }
        if (lower.contains("not a directory")) {
            return file + " lies in a file and not in a folder";
        }
        return said.isEmpty() ? "the system does not say why " + file + " cannot be used" : said;
    }
}
