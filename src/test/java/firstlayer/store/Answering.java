package firstlayer.store;

import firstlayer.study.Event;
import firstlayer.study.Fact;
import firstlayer.study.Fact.Answered;
import firstlayer.study.Fact.Ran;
import firstlayer.study.Fact.Wrote;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A process that answers and writes without pause until it is killed. It prints the id of every event that it was told is kept,
 * and {@code trouble} with whatever else went wrong.
 */
final class Answering {

    /** So many events wait at most, as when a reader is quick and the disk is slow. */
    private static final int MOST_WAITING = 20;

    /** Some answers are longer than what a system writes at once. */
    private static final int LONG_TEXT = 20_000;

    private static final int SHORT_TEXT = 200;

    private final SplittableRandom random;
    private final String name;
    private int made;
    private int kept;

    private Answering(String name, long seed) {
        this.name = name;
        this.random = new SplittableRandom(seed);
    }

    /** @param arguments the data folder, a name for the ids that no other process has, a seed */
    public static void main(String[] arguments) throws InterruptedException {
        Orphan.endWithTests();
        new Answering(arguments[1], Long.parseLong(arguments[2])).answer(Path.of(arguments[0]));
    }

    private void answer(Path folder) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        StudyLog log = new StudyLog(folder, task -> task, news -> heard(news, out));
        while (true) {
            log.append(next());
        }
    }

    private synchronized Event next() throws InterruptedException {
        while (made - kept >= MOST_WAITING) {
            wait();
        }
        return Events.of(name + "-" + made++, fact());
    }

    private Fact fact() {
        return switch (random.nextInt(20)) {
            case 0 -> new Wrote("ä\n\u2028".repeat(random.nextInt(LONG_TEXT)));
            case 1, 2, 3, 4 -> new Wrote("ä\n\u2028".repeat(random.nextInt(SHORT_TEXT)));
            case 5, 6, 7, 8 -> new Ran("learning-rate?rate=" + random.nextDouble());
            default -> new Answered(1 + random.nextInt(6), random.nextBoolean(), Optional.empty(), 1);
        };
    }

    private synchronized void heard(LogNews news, PrintStream out) {
        // Two that write without pause may keep each other waiting for longer than a lock is waited for.
        if (!news.trouble().isEmpty() && !news.trouble().contains("another window")) {
            out.println("trouble " + news.trouble());
        }
        List<Event> now = news.kept();
        now.forEach(event -> out.println(event.id()));
        kept += now.size();
        notifyAll();
    }
}
