package firstlayer.app;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Keeps the screens awake during a lecture, where the system has a command for it that ends with the program however that ends.
 * Windows has none: there it is a setting of the system.
 */
final class DisplaySleep {

    private final List<String> command;
    private Optional<Process> running = Optional.empty();

    DisplaySleep() {
        this(command(System.getProperty("os.name"), ProcessHandle.current().pid()));
    }

    /** @param command keeps them awake while it runs; empty where there is none */
    DisplaySleep(List<String> command) {
        this.command = command;
    }

    /** @param pid of the program with which it ends */
    static List<String> command(String system, long pid) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return List.of("caffeinate", "-d", "-w", Long.toString(pid));
        }
        return name.startsWith("windows")
                ? List.of()
                : List.of(
                        "systemd-inhibit",
                        "--what=idle",
                        "--who=First Layer",
                        "--why=A lecture is given",
                        "tail",
                        "--pid=" + pid,
                        "-f",
                        "/dev/null");
    }

    void prevent() {
        if (isPrevented() || command.isEmpty()) {
            return;
        }
        try {
            running = Optional.of(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException absent) {
            // Without it the lecture goes on all the same, as long as something moves.
            running = Optional.empty();
        }
    }

    void allow() {
        running.ifPresent(process -> {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        });
        running = Optional.empty();
    }

    /** Whether the command runs. */
    boolean isPrevented() {
        return running.filter(Process::isAlive).isPresent();
    }
}
