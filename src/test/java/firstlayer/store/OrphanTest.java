package firstlayer.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tests start ends with them, whatever ends them. */
class OrphanTest {

    @TempDir
    private Path room;

    /** Stands for the tests: starts a process that writes on and on, says its number, and stays. */
    static final class Tests {

        private Tests() {}

        /** @param arguments the data folder, the file for what the process says */
        public static void main(String[] arguments) throws IOException, InterruptedException {
            Path heard = Path.of(arguments[1]);
            Process process = ChildProcess.start(Saving.class, Path.of(arguments[0]), 1, heard);
            ChildProcess.awaitFirst(heard, process);
            System.out.println(process.pid());
            process.waitFor();
        }
    }

    @Test
    void aProcessEndsWithTheTestsThatWereKilled() throws Exception {
        Path data = Files.createDirectory(room.resolve("data"));
        Path said = room.resolve("pid");
        Process tests = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Tests.class.getName(),
                        data.toString(),
                        room.resolve("heard").toString())
                .redirectOutput(said.toFile())
                .start();
        ChildProcess.awaitFirst(said, tests);
        ProcessHandle orphan =
                ProcessHandle.of(Long.parseLong(Files.readString(said).strip())).orElseThrow();
        tests.destroyForcibly();
        assertTrue(tests.waitFor(ChildProcess.PATIENCE_SECONDS, TimeUnit.SECONDS));
        orphan.onExit().get(ChildProcess.PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
