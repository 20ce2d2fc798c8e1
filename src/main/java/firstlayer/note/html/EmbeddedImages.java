package firstlayer.note.html;

import firstlayer.note.node.NoteImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The images of a handout, inside its text: it is one file, and fetches nothing. */
final class EmbeddedImages {

    /** Of all images together; a browser holds the text of the file several times. */
    private static final long MOST_BYTES = 60_000_000;

    private final Map<String, byte[]> signatures = new LinkedHashMap<>();
    private long bytes;

    EmbeddedImages() {
        signatures.put("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        signatures.put("image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8});
        signatures.put("image/gif", new byte[] {'G', 'I', 'F'});
        signatures.put("image/bmp", new byte[] {'B', 'M'});
    }

    /** The address that holds the image; empty where it cannot be read any more, and where there are too many. */
    Optional<String> address(NoteImage image) {
        try {
            byte[] read = Files.readAllBytes(image.file());
            bytes += read.length;
            return bytes > MOST_BYTES
                    ? Optional.empty()
                    : type(read)
                            .map(type -> "data:" + type + ";base64,"
                                    + Base64.getEncoder().encodeToString(read));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private Optional<String> type(byte[] image) {
        return signatures.entrySet().stream()
                .filter(entry -> beginsWith(image, entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean beginsWith(byte[] image, byte[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= image.length || image[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
