package firstlayer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import firstlayer.study.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LectureLogTest {

    private static final OffsetDateTime BEGIN = OffsetDateTime.parse("2026-11-26T10:15:00+01:00");
    private static final Subject TWINS = new Subject("built-in", "02-learning-rate.md", "twins", "9f86d0");
    private static final String HEAD = "lecture,at,folder,note,item,text,option,first,second,guess\r\n";
    private static final String ROW = "2026-11-26T10:15+01:00,2026-11-26T%s+01:00,built-in,02-learning-rate.md,%s\r\n";

    @TempDir
    private Path data;

    static Vote vote(int minute, List<Integer> first, List<Integer> second) {
        return new Vote(BEGIN.plusMinutes(minute), BEGIN, TWINS, 3, first, second, OptionalDouble.empty());
    }

    private void append(Vote... votes) throws IOException {
        new LectureLog(data).append(List.of(votes));
    }

    private VoteTable table() throws IOException {
        return VoteTable.of(data);
    }

    private static String row(String time, String rest) {
        return String.format(Locale.ROOT, ROW, time, rest);
    }

    @Test
    void aVoteIsOneLineThatAnyoneCanRead() throws IOException {
        append(vote(5, List.of(12, 0, 7), List.of()));
        assertEquals(
                "{\"v\":1,\"at\":\"2026-11-26T10:20:00+01:00\",\"lecture\":\"2026-11-26T10:15:00+01:00\","
                        + "\"folder\":\"built-in\",\"note\":\"02-learning-rate.md\",\"item\":\"twins\",\"text\":\"9f86d0\","
                        + "\"options\":3,\"first\":\"12;0;7\"}\n",
                Files.readString(data.resolve("lectures.jsonl")));
    }

    @Test
    void theLastOfALectureCountsAndHasARowForEachOption() throws IOException {
        append(vote(5, List.of(12, 0, 7), List.of()));
        append(vote(9, List.of(12, 0, 7), List.of(3, 0, 17)));
        assertEquals(
                HEAD
                        + row("10:24", "twins,9f86d0,1,12,3,")
                        + row("10:24", "twins,9f86d0,2,0,0,")
                        + row("10:24", "twins,9f86d0,3,7,17,"),
                table().csv());
        assertEquals(1, table().votes());
    }

    @Test
    void aMarkHasOneRowWithItsNumber() throws IOException {
        append(new Vote(BEGIN, BEGIN, TWINS, 0, List.of(), List.of(), OptionalDouble.of(-1.5)));
        assertEquals(HEAD + row("10:15", "twins,9f86d0,,,,-1.5"), table().csv());
    }

    @Test
    void aTornLineCostsOnlyItself() throws IOException {
        append(vote(1, List.of(1, 0, 0), List.of()));
        Path file = data.resolve("lectures.jsonl");
        Files.writeString(file, "{\"v\":1,\"at\":\"2026", StandardOpenOption.APPEND);
        append(vote(2, List.of(2, 0, 0), List.of()));
        Files.writeString(file, "{\"v\":2,\"at\":\"later\"}\nnonsense\n", StandardOpenOption.APPEND);
        assertEquals(
                HEAD
                        + row("10:17", "twins,9f86d0,1,2,,")
                        + row("10:17", "twins,9f86d0,2,0,,")
                        + row("10:17", "twins,9f86d0,3,0,,"),
                table().csv());
        assertEquals(
                "lectures.jsonl: 2 lines could not be read (lines 2 and 5) and 1 is of a newer version (line 4); "
                        + "they are kept as they are.",
                table().notice());
    }

    @Test
    void whatCannotBeWrittenIsSaid() {
        Appender full = (file, lines) -> {
            throw new IOException("No space left on device");
        };
        assertThrows(
                IOException.class, () -> new LectureLog(data, full).append(List.of(vote(1, List.of(1), List.of()))));
        assertThrows(NoSuchFileException.class, this::table);
    }
}
