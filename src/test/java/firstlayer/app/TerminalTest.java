package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    /** A true minus sign, an umlaut, a Greek letter, and one that Java holds as a pair. */
    private static final String SAID = "\u22122 \u00FC \u03B7 \uD835\uDC64";

    private static String printed(String charset, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Terminal terminal = Terminal.named(charset);
        PrintWriter out = terminal.writer(bytes);
        out.println(text);
        out.print(text);
        out.flush();
        return bytes.toString(terminal.charset()).replace(System.lineSeparator(), "|");
    }

    @Test
    void whatTheCharacterSetHasIsWrittenAsItIs() {
        assertEquals(SAID + "|" + SAID, printed("UTF-8", SAID));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, \\u22122 \u00FC \\u03b7 \\ud835\\udc64",
        "ISO-8859-1, \\u22122 \u00FC \\u03b7 \\ud835\\udc64",
        "ISO-8859-7, \\u22122 \\u00fc \u03B7 \\ud835\\udc64"
    })
    void whatItLacksIsWrittenSoThatJsonReadsItBack(String charset, String expected) {
        assertEquals(expected + "|" + expected, printed(charset, SAID));
    }

    @Test
    void aLocaleThatWasNeverSetIsWrittenAsUtf8() {
        for (String name : new String[] {"US-ASCII", "ANSI_X3.4-1968", "no-such-set"}) {
            assertEquals(StandardCharsets.UTF_8, Terminal.named(name).charset(), name);
        }
        assertEquals(Charset.forName("windows-1252"), Terminal.named("Cp1252").charset());
    }

    @Test
    void solveInAnEmptyLocalePrintsUtf8() throws IOException {
        ProcessBuilder solve = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "solve",
                "chain-rule?steps=-1");
        solve.environment().put("LC_ALL", "C");
        solve.redirectErrorStream(true);
        String said = new String(solve.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(said.contains("\"d.w\":-0.25"), said);
        assertTrue(said.contains("\u2212"), said);
        assertFalse(said.contains("?") || said.contains("\uFFFD"), said);
    }
}
