package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.widget.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures that the notes state in words: each stands in its note as listed, and the program says the same at its link. */
class NoteClaimsTest {

    /** Solved once, however many figures one link is asked for. */
    private static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();

    /**
     * @param words as they stand in the note, whatever the line breaks
     * @param link  of a picture that shows it
     */
    record Claim(String note, String words, String link, String readout, double value, double within) {

        static Claim read(String line) {
            List<String> parts = List.of(line.strip().split(" \\| "));
            return new Claim(
                    parts.get(0),
                    parts.get(1),
                    parts.get(2),
                    parts.get(3),
                    Double.parseDouble(parts.get(4)),
                    Double.parseDouble(parts.get(5)));
        }
    }

    static Stream<Claim> claims() throws IOException {
        try (var in = NoteClaimsTest.class.getResourceAsStream("claims.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).map(Claim::read).toList().stream();
        }
    }

    /** Without line breaks, no-break spaces and the marks of quotes. */
    private static String flowing(String text) {
        return text.replaceAll("[\\s\\u00a0>]+", " ");
    }

    @ParameterizedTest
    @MethodSource("claims")
    void standsInItsNoteAndIsTrue(Claim claim) throws IOException {
        String note = Files.readString(Path.of("notes", claim.note()));
        assertTrue(flowing(note).contains(flowing(claim.words())), () -> "not in " + claim.note());
        Answer answer =
                ANSWERS.computeIfAbsent(claim.link(), link -> Answer.to(link, Catalog.all(), Progress.silent()));
        assertEquals(claim.value(), answer.readouts().get(claim.readout()), claim.within());
    }
}
