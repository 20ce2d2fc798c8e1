package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Link;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpenRequestTest {

    @ParameterizedTest
    @CsvSource({
        "learning-rate?rate=1.9&steps=20, learning-rate?rate=1.9&steps=20",
        "first-layer:learning-rate?rate=1.9&steps=20, learning-rate?rate=1.9&steps=20",
        "first-layer://loss?w=2, loss?w=2",
        "first-layer:loss?w=2%7Closs?w=1, loss?w=2|loss?w=1",
        "first-layer:loss?w=1e+0, loss?w=1e+0"
    })
    void aLinkMayComeAsTheSystemHandsItOn(String text, String link) {
        assertEquals(new OpenRequest(Optional.of(Link.read(link)), Optional.empty()), OpenRequest.of(text));
    }

    @Test
    void aNoteIsOpenedInItsFolder(@TempDir Path folder) throws IOException {
        Path note = Files.writeString(folder.resolve("über uns.md"), "");
        assertEquals(Optional.of(note), OpenRequest.of(note.toString()).note());
        assertEquals(Optional.of(note), OpenRequest.of(note.toUri().toString()).note());
        NotesFolder first = NotesFolder.first(Optional.of(note), "", Optional.empty());
        assertEquals(new NotesFolder(folder, false), first);
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere.md, no file 'nowhere.md'; name a note that is there",
        "first-layer:No?, is no link",
        "first-layer:loss?w=%zz, Illegal hex characters in escape"
    })
    void whatIsNeitherIsSaid(String text, String message) {
        String said = assertThrows(IllegalArgumentException.class, () -> OpenRequest.of(text))
                .getMessage();
        assertTrue(said.contains(message), said);
    }
}
