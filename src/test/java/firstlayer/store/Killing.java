package firstlayer.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Starts processes that answer without pause, kills them, and looks for every event they were told is kept. */
final class Killing {

    /**
     * What came of it.
     *
     * @param kills   processes killed
     * @param kept    events that were said to be kept
     * @param torn    lines that were cut by a kill, and ended by the process after it
     * @param before  kills that came before anything was kept
     * @param most    bytes of the largest log
     */
    record Figures(int kills, long kept, long torn, int before, long most) {

        static final Figures NONE = new Figures(0, 0, 0, 0, 0);

        Figures and(Figures other) {
            return new Figures(
                    kills + other.kills,
                    kept + other.kept,
                    torn + other.torn,
                    before + other.before,
                    Math.max(most, other.most));
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d kills, %d of them before the first event was kept; %d events kept, none lost; "
                            + "%d lines torn and ended; largest log %d bytes",
                    kills,
                    before,
                    kept,
                    torn,
                    most);
        }
    }

    private static final int KILLS_A_FOLDER = 20;

    /** So long a process lives, from its first event that is kept; one in ten is not waited for. */
    private static final int LONGEST_MILLIS = 200;

    private static final int PAUSE_MILLIS = 5;

    private static final long PATIENCE_SECONDS = 120;

    private final Path room;
    private final SharedClasses classes;
    private final SplittableRandom random;
    private final Set<String> kept = new HashSet<>();
    private Path folder;
    private int kills;
    private int before;

    /** @param classes of {@link Answering} */
    Killing(Path room, SharedClasses classes, long seed) {
        this.room = room;
        this.classes = classes;
        this.random = new SplittableRandom(seed);
    }

    /** Kills at least so many. */
    Figures run(int wanted) throws IOException, InterruptedException {
        Figures all = Figures.NONE;
        while (all.kills() < wanted) {
            all = all.and(inOneFolder(Math.min(KILLS_A_FOLDER, wanted - all.kills())));
        }
        return all;
    }

    private Figures inOneFolder(int wanted) throws IOException, InterruptedException {
        folder = Files.createTempDirectory(room, "data");
        kept.clear();
        kills = 0;
        before = 0;
        LogFile window = new LogFile(folder.resolve(StudyLog.NAME), Appender.DISK);
        while (kills < wanted) {
            // Two on one folder in a third of the runs.
            killed(random.nextInt(3) == 0 ? 2 : 1);
            read(window);
        }
        read(new LogFile(folder.resolve(StudyLog.NAME), Appender.DISK));
        long torn = readAsAnyoneCan();
        Path file = folder.resolve(StudyLog.NAME);
        Figures figures = new Figures(kills, kept.size(), torn, before, Files.exists(file) ? Files.size(file) : 0);
        deleteFolder();
        return figures;
    }

    private void killed(int count) throws IOException, InterruptedException {
        List<Process> processes = new ArrayList<>();
        List<Path> said = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                String name = "p" + kills + "-" + i;
                said.add(folder.resolve(name + ".said"));
                processes.add(start(name, said.get(i)));
            }
            if (random.nextInt(10) > 0) {
                awaitFirst(said, processes);
            }
            // One after the other, or both in one moment.
            for (Process process : processes) {
                Thread.sleep(random.nextInt(LONGEST_MILLIS));
                process.destroyForcibly();
            }
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
        for (Process process : processes) {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("a killed process lives");
            }
        }
        for (Path file : said) {
            kills++;
            hear(file);
        }
    }

    private static void awaitFirst(List<Path> said, List<Process> processes) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (int i = 0; i < said.size(); i++) {
            while (Files.size(said.get(i)) == 0) {
                if (System.nanoTime() > end || !processes.get(i).isAlive()) {
                    throw new AssertionError(
                            "a process kept nothing; alive: " + processes.get(i).isAlive());
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    private Process start(String name, Path said) throws IOException {
        return classes.start(said, Answering.class, List.of(folder.toString(), name, Long.toString(random.nextLong())));
    }

    private void hear(Path file) throws IOException {
        String said = Files.readString(file);
        if (said.contains("trouble") || said.contains("Exception")) {
            throw new AssertionError(said);
        }
        // A line that was cut may be the beginning of another id.
        List<String> ids = said.substring(0, said.lastIndexOf('\n') + 1).lines().toList();
        kept.addAll(ids);
        if (ids.isEmpty()) {
            before++;
        }
        Files.delete(file);
    }

    private void read(LogFile log) throws IOException {
        log.refresh();
        List<String> lost = kept.stream().filter(id -> !log.has(id)).toList();
        if (!lost.isEmpty()) {
            throw new AssertionError(lost + " were said to be kept and are not in " + folder);
        }
    }

    // Split at line ends, each line a tree: nothing of the program's own reader. What was torn is the beginning of a
    // line.
    private long readAsAnyoneCan() throws IOException {
        Path file = folder.resolve(StudyLog.NAME);
        if (Files.notExists(file)) {
            return 0;
        }
        Set<String> found = new HashSet<>();
        long torn = 0;
        JsonMapper mapper = new JsonMapper();
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
            try {
                JsonNode tree = mapper.readTree(line);
                if (!found.add(tree.get("id").asString())) {
                    throw new AssertionError("twice: " + line);
                }
            } catch (JacksonException cut) {
                torn++;
                if (!line.startsWith("{\"v\":1,\"id\":\"p".substring(0, Math.min(14, line.length())))) {
                    throw new AssertionError("no beginning of a line: " + line);
                }
            }
        }
        if (!found.containsAll(kept)) {
            kept.removeAll(found);
            throw new AssertionError(kept + " were said to be kept and are not in " + file);
        }
        return torn;
    }

    private void deleteFolder() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
