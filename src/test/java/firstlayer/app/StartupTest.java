package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints the whole process's time to the first painted page, beside a bare JavaFX window. */
@Tag("startup")
class StartupTest {

    private static final int RUNS = 5;
    private static final Pattern MILLIS = Pattern.compile("(?m)^(\\d+) (\\d+)$");

    @TempDir
    private Path data;

    /**
     * @param wall      from the process' start to the first painted page
     * @param processor what all its threads worked until then; less shaken by what else the machine does
     */
    private record Millis(long wall, long processor) {}

    @Test
    void printsTheTimeToTheFirstPageBesideABareWindow() throws Exception {
        List<Millis> bare = new ArrayList<>();
        List<Millis> program = new ArrayList<>();
        // In turn, so that both meet the same machine.
        for (int run = 0; run < RUNS; run++) {
            bare.add(millis("bare"));
            program.add(millis("program"));
        }
        long window = median(bare, Millis::wall);
        long page = median(program, Millis::wall);
        System.out.printf(
                Locale.ROOT,
                "bare window %d ms, first page %d ms, %+d ms; of processor time %d and %d ms (medians of %d, %s)%n",
                window,
                page,
                page - window,
                median(bare, Millis::processor),
                median(program, Millis::processor),
                RUNS,
                System.getProperty("java.version"));
        assertTrue(window > 0);
    }

    private static long median(List<Millis> runs, ToLongFunction<Millis> part) {
        return runs.stream().mapToLong(part).sorted().skip(RUNS / 2).findFirst().orElseThrow();
    }

    private Millis millis(String what) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument ->
                        argument.matches("-D(glass|monocle|prism|headless|java\\.awt|user\\.language).*|-XX:.*|--.*"))
                .forEach(command::add);
        command.addAll(Arrays.asList(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Startup.class.getName(),
                what));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // As on the first day; a program that is asked for nothing has no option for that.
        List.of("XDG_DATA_HOME", "APPDATA")
                .forEach(name -> builder.environment().put(name, data.toString()));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher matcher = MILLIS.matcher(said);
        assertTrue(matcher.find(), said);
        return new Millis(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
    }
}
