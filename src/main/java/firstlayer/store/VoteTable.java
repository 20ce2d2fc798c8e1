package firstlayer.store;

import firstlayer.study.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The votes of all lectures as a table in CSV (RFC 4180): one row an option, as it stood when the stop was left.
 *
 * @param csv    its text
 * @param votes  how many questions were voted on
 * @param notice what of the log could not be used, in a sentence; empty where there is nothing to say
 */
public record VoteTable(String csv, int votes, String notice) {

    private static final int PIECE = 1 << 16;

    private static final List<String> COLUMNS =
            List.of("lecture", "at", "folder", "note", "item", "text", "option", "first", "second", "guess");

    /** A question of a lecture. */
    private record Asked(OffsetDateTime lecture, Subject subject) {}

    private static final class Reader implements LineSplitter.Taker {

        private final Map<Asked, Vote> last = new LinkedHashMap<>();
        private final PassedOver passedOver = new PassedOver();
        private long lines;

        @Override
        public void line(byte[] buffer, int from, int to) {
            lines++;
            if (LogFile.isBlank(buffer, from, to)) {
                return;
            }
            try {
                Optional<Vote> vote = VoteFormat.read(buffer, from, to);
                vote.ifPresentOrElse(
                        known -> last.put(new Asked(known.lecture(), known.subject()), known),
                        () -> passedOver.newer(lines));
            } catch (DamagedLine damaged) {
                passedOver.damaged(lines);
            }
        }

        @Override
        public void tooLong() {
            lines++;
            passedOver.tooLong(lines);
        }
    }

    /**
     * @param folder the data folder
     * @throws NoSuchFileException where there was no vote yet
     */
    public static VoteTable of(Path folder) throws IOException {
        Path file = folder.resolve(LectureLog.NAME);
        Reader reader = new Reader();
        LineSplitter splitter = new LineSplitter(reader);
        try (InputStream in = Files.newInputStream(RegularFile.check(file))) {
            byte[] piece = new byte[PIECE];
            for (int size = in.read(piece); size > 0; size = in.read(piece)) {
                splitter.feed(piece, size);
            }
        }
        byte[] rest = splitter.rest();
        if (rest.length > 0) {
            reader.line(rest, 0, rest.length);
        }
        StringBuilder csv = new StringBuilder(Csv.row(COLUMNS));
        reader.last.values().forEach(vote -> rows(vote, csv));
        return new VoteTable(csv.toString(), reader.last.size(), reader.passedOver.sentence(LectureLog.NAME));
    }

    private static void rows(Vote vote, StringBuilder csv) {
        // A mark is no choice: it has one row.
        for (int option = 0; option < Math.max(1, vote.options()); option++) {
            Subject subject = vote.subject();
            csv.append(Csv.row(Arrays.asList(
                    vote.lecture().toString(),
                    vote.at().toString(),
                    subject.folder(),
                    subject.note(),
                    subject.item(),
                    subject.text(),
                    vote.options() == 0 ? null : option + 1,
                    hands(vote.first(), option),
                    hands(vote.second(), option),
                    vote.guess().isPresent() ? vote.guess().getAsDouble() : null)));
        }
    }

    private static Integer hands(List<Integer> counts, int option) {
        return option < counts.size() ? counts.get(option) : null;
    }
}
