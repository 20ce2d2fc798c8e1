package firstlayer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.study.Event;
import firstlayer.study.Fact;
import firstlayer.study.Fact.Computed;
import firstlayer.study.Fact.Peeked;
import firstlayer.study.Fact.Wrote;
import firstlayer.study.Subject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StudyTableTest {

    @TempDir
    private Path folder;

    private StudyTable table(Event... events) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        Stream.of(events).map(EventFormat::write).forEach(lines::writeBytes);
        Files.write(folder.resolve("study.jsonl"), lines.toByteArray());
        return StudyTable.of(folder);
    }

    static Stream<Fact> facts() {
        return EventFormatTest.facts();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFieldOfEveryFactHasAColumn(Fact fact) {
        Set<String> fields =
                new HashSet<>(EventFormat.fields(Events.of("id", fact)).values().keySet());
        fields.remove("v");
        assertTrue(StudyTable.COLUMNS.containsAll(fields), fields::toString);
    }

    @Test
    void anEventIsOneRowUnderTheNamesOfItsFields() throws IOException {
        StudyTable table = table(
                Events.answered("a"),
                Events.of("b", new Computed(3, "2*0.3", -0.002, false, Optional.empty(), Optional.of(true))));
        assertEquals(
                "id,at,kind,folder,note,item,text,option,right,sure,showing,seed,typed,value,slip,guess,truth,link,point,on,"
                        + "answer,date,most\r\n"
                        + "a,2026-11-25T21:04:05.123+01:00,answered,built-in,01-neuron.md,z-at-start,9f86d081884c7d65,"
                        + "2,false,true,1,,,,,,,,,,,,\r\n"
                        + "b,2026-11-25T21:04:05.123+01:00,computed,built-in,01-neuron.md,z-at-start,9f86d081884c7d65,"
                        + ",false,true,,3,2*0.3,-0.002,,,,,,,,,\r\n",
                table.csv());
        assertEquals(2, table.events());
        assertEquals("", table.notice());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "=1+1 # '=1+1",
                "+1 # '+1",
                "-1 # '-1",
                "@SUM(A1) # '@SUM(A1)",
                "a=b # a=b",
                "one, two # ~\"one, two\"~",
                "say \"no\" # ~\"say \"\"no\"\"\"~",
                "−1 # −1"
            })
    void aTextIsQuotedAndNoSpreadsheetRunsIt(String text, String cell) throws IOException {
        String csv =
                table(new Event("a", Events.AT, Subject.NONE, new Wrote(text))).csv();
        assertTrue(csv.endsWith(",wrote,,,,,,,,,,,,,,,,,," + cell + ",,\r\n"), csv);
    }

    @Test
    void linesStayInTheirCell() throws IOException {
        String csv = table(new Event("a", Events.AT, Subject.NONE, new Wrote("one\r\ntwo\nthree")))
                .csv();
        assertTrue(csv.endsWith(",\"one\r\ntwo\nthree\",,\r\n"), csv);
    }

    @Test
    void whatIsLeftOutIsSaid() throws IOException {
        Files.writeString(folder.resolve("study.jsonl"), "{damaged\n");
        assertEquals(
                "study.jsonl: 1 line could not be read (line 1); it is kept as it is.",
                StudyTable.of(folder).notice());
        Path none = folder.resolve("none");
        assertThrows(NoSuchFileException.class, () -> StudyTable.of(none));
        assertEquals(1, table(Events.of("a", new Peeked())).events());
        assertTrue(Files.notExists(none), "reading makes nothing");
    }
}
