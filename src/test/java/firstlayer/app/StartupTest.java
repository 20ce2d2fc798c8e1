package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints the whole process's time to the first painted page, beside a bare JavaFX window. */
@Tag("startup")
class StartupTest {

    private static final int RUNS = 5;
    private static final Pattern MILLIS = Pattern.compile("(?m)^\\d+$");

    @Test
    void printsTheTimeToTheFirstPageBesideABareWindow() throws Exception {
        long[] bare = new long[RUNS];
        long[] program = new long[RUNS];
        // In turn, so that both meet the same machine.
        for (int run = 0; run < RUNS; run++) {
            bare[run] = millis("bare");
            program[run] = millis("program");
        }
        System.out.printf(
                "bare window %d ms, first page %d ms, %+d ms (medians of %d, %s)%n",
                median(bare),
                median(program),
                median(program) - median(bare),
                RUNS,
                System.getProperty("java.version"));
        assertTrue(median(bare) > 0);
    }

    private static long median(long[] millis) {
        return LongStream.of(millis).sorted().skip(RUNS / 2).findFirst().orElseThrow();
    }

    private static long millis(String what) throws Exception {
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
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher matcher = MILLIS.matcher(said);
        assertTrue(matcher.find(), said);
        return Long.parseLong(matcher.group());
    }
}
