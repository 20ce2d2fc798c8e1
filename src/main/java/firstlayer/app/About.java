package firstlayer.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The program's name, and the licences of what it is made of. */
final class About {

    private About() {}

    static String text() {
        try (InputStream licences = About.class.getResourceAsStream("/firstlayer/third-party-licences.txt")) {
            String list = licences == null ? "" : new String(licences.readAllBytes(), StandardCharsets.UTF_8);
            return "First Layer, MIT licence.\n\nIt is made of:\n" + list;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
