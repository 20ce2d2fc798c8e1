package firstlayer.app;

import firstlayer.param.Link;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a window is asked to open, by hand or by the system that was clicked in.
 *
 * @param screen the link, also where it came as {@code first-layer:} and with its signs escaped
 * @param note   the file of a note, also where it came as an address
 */
record OpenRequest(Optional<Link> screen, Optional<Path> note) {

    static final OpenRequest NOTHING = new OpenRequest(Optional.empty(), Optional.empty());

    private static final String SCHEME = "first-layer:";
    private static final Pattern NOTE = Pattern.compile("\\.(md|markdown)$", Pattern.CASE_INSENSITIVE);

    /** @throws IllegalArgumentException where it is no link and no file that is there */
    static OpenRequest of(String text) {
        if (NOTE.matcher(text).find()) {
            return new OpenRequest(Optional.empty(), Optional.of(file(text)));
        }
        if (!text.startsWith(SCHEME)) {
            return new OpenRequest(Optional.of(Link.read(text)), Optional.empty());
        }
        // A plus sign is itself in a link.
        String link = text.substring(SCHEME.length()).replaceFirst("^//", "").replace("+", "%2B");
        return new OpenRequest(
                Optional.of(Link.read(URLDecoder.decode(link, StandardCharsets.UTF_8))), Optional.empty());
    }

    private static Path file(String text) {
        try {
            Path file = text.startsWith("file:") ? Path.of(URI.create(text)) : Path.of(text);
            if (Files.isRegularFile(file)) {
                return file.toAbsolutePath();
            }
        } catch (InvalidPathException | FileSystemNotFoundException elsewhere) {
            throw new IllegalArgumentException(elsewhere.getMessage(), elsewhere);
        }
        throw new IllegalArgumentException(
                String.format(Locale.ROOT, "no file '%s'; name a note that is there, or write a link", text));
    }
}
