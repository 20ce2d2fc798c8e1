package firstlayer.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A program of its own that writes until it is killed. */
final class ChildProcess {

    static final long PATIENCE_SECONDS = 120;

    private ChildProcess() {}

    /**
     * @param main  what runs
     * @param from  the first number it writes
     * @param heard where it says what is on the disk
     */
    static Process start(Class<?> main, Path data, int from, Path heard) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xmx64m",
                Orphan.option(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName(),
                data.toString(),
                Integer.toString(from));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.redirectOutput(heard.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static void awaitFirst(Path heard, Process process) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (Files.size(heard) == 0) {
            assertTrue(process.isAlive() && System.nanoTime() < end, "a process wrote nothing");
            Thread.sleep(5);
        }
    }
}
