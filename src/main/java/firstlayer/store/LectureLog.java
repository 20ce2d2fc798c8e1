package firstlayer.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The votes of lectures, on disk as {@code lectures.jsonl}: one a line, only ever appended to. A question has a line each time
 * something of it was settled, and the last one of a lecture counts.
 */
public final class LectureLog {

    public static final String NAME = "lectures.jsonl";

    private final Path file;
    private final Appender appender;

    /** @param folder the data folder; made when first written to */
    public LectureLog(Path folder) {
        this(folder, Appender.DISK);
    }

    LectureLog(Path folder, Appender appender) {
        this.file = folder.resolve(NAME);
        this.appender = appender;
    }

    /** Writes votes at the end; all are on the disk when it returns. A line that was torn before costs only itself. */
    public void append(List<Vote> votes) throws IOException {
        FileLock.alone(file, () -> {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            if (isTorn()) {
                lines.write('\n');
            }
            votes.forEach(vote -> lines.writeBytes(VoteFormat.write(vote)));
            appender.append(file, lines.toByteArray());
        });
    }

    private boolean isTorn() throws IOException {
        if (Files.notExists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(RegularFile.check(file), StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
        }
    }
}
