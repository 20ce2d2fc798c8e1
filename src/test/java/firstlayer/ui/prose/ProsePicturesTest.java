package firstlayer.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures.Theme;
import firstlayer.note.Note;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws a note with everything in it, to look at. */
class ProsePicturesTest {

    @Test
    void theSampleHasOnlyTheProblemItIsToHave() {
        assertEquals(0, Bowl.note(OpenNote.read("everything.md")).problems().size());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 470, 14", "DARK, 470, 14", "LIGHT, 940, 28", "LIGHT, 380, 14"})
    void aPageIsDrawn(Theme theme, int width, double text) throws Exception {
        Note note = Bowl.note(OpenNote.read("everything.md"));
        try (OpenNote open = new OpenNote(note, width, theme, text)) {
            assertTrue(open.picture(String.format(Locale.ROOT, "prose-%s-%d", theme, width))
                    .isFile());
        }
    }
}
