package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingGlyphsTest {

    @TempDir
    private Path folder;

    @Test
    void eachIsNamedOnceAFileAtItsFirstPlace() throws IOException {
        Files.writeString(folder.resolve("01-a.md"), "w\nשלום w 学\u200D学\n");
        Files.writeString(folder.resolve("02-b.md"), "学 \uD83D\uDE00\uFE0F\n");
        Files.writeString(folder.resolve("03.txt"), "学\n");
        assertEquals(
                List.of(
                        "01-a.md:2: no font here has '学' (U+5B66 CJK UNIFIED IDEOGRAPHS 5B66); a box stands for it",
                        "02-b.md:1: no font here has '学' (U+5B66 CJK UNIFIED IDEOGRAPHS 5B66); a box stands for it",
                        "02-b.md:1: no font here has '\uD83D\uDE00' (U+1F600 GRINNING FACE); a box stands for it"),
                new MissingGlyphs(code -> code < 0x1000).in(folder));
    }

    /** The program's own typeface has these on every machine. */
    @Test
    void whatTheTypefaceHasIsNotNamed() throws IOException {
        Files.writeString(folder.resolve("01-a.md"), "Steps of η = −0.5, naïve Ωж\n");
        assertEquals(List.of(), MissingGlyphs.here().in(folder));
    }

    @Test
    void aPlaceOfNobodysUseIsNamed() throws IOException {
        Files.writeString(folder.resolve("01-a.md"), "a\uDB80\uDC01b\n");
        assertFalse(MissingGlyphs.here().in(folder).isEmpty());
    }
}
