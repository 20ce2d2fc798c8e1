package firstlayer.store;

import firstlayer.study.Subject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A vote as one line of the log of lectures; the hands of a round as a text, {@code 12;0;7}. */
final class VoteFormat {

    private static final int VERSION = 1;
    private static final Pattern COUNTS = Pattern.compile("\\d{1,4}(;\\d{1,4})*");

    private VoteFormat() {}

    /** With its line end, as UTF-8. */
    static byte[] write(Vote vote) {
        Subject subject = vote.subject();
        return JsonLine.write(new Fields()
                .with("v", VERSION)
                .with("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(vote.at()))
                .with("lecture", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(vote.lecture()))
                .with("folder", subject.folder())
                .with("note", subject.note())
                .with("item", subject.item())
                .with("text", subject.text())
                .with("options", vote.options())
                .with("first", counts(vote.first()))
                .with("second", counts(vote.second()))
                .with("guess", vote.guess().isPresent() ? vote.guess().getAsDouble() : null));
    }

    private static Optional<String> counts(List<Integer> hands) {
        return hands.isEmpty()
                ? Optional.empty()
                : Optional.of(hands.stream().map(String::valueOf).collect(Collectors.joining(";")));
    }

    /**
     * Reads a line without its end.
     *
     * @return empty where it is of a newer version
     */
    static Optional<Vote> read(byte[] buffer, int from, int to) throws DamagedLine {
        Fields fields = JsonLine.read(buffer, from, to);
        if (fields.whole("v") > VERSION) {
            return Optional.empty();
        }
        OptionalDouble guess = fields.optionalNumber("guess");
        return Optional.of(new Vote(
                EventTime.read(fields.text("at")),
                EventTime.read(fields.text("lecture")),
                new Subject(
                        fields.text("folder"), fields.text("note"), fields.text("item"), fields.textOrEmpty("text")),
                fields.whole("options"),
                counts(fields.textOrEmpty("first")),
                counts(fields.textOrEmpty("second")),
                guess));
    }

    private static List<Integer> counts(String text) throws DamagedLine {
        if (text.isEmpty()) {
            return List.of();
        }
        if (!COUNTS.matcher(text).matches()) {
            throw new DamagedLine("hands are not numbers like 12;0;7");
        }
        List<Integer> hands = new ArrayList<>();
        for (String count : text.split(";")) {
            hands.add(Integer.parseInt(count));
        }
        return hands;
    }
}
