package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the system sees of a run over notes that reach for what is not theirs: checked, exported and read in a window. Skipped where
 * there is no {@code strace}.
 */
@EnabledOnOs(OS.LINUX)
class ReachesNowhereTest {

    private static final Pattern NAMED =
            Pattern.compile("\\b(open|openat|creat|execve)\\(.*?\"([^\"]*)\".*\\) += \\d+");
    private static final Pattern CONNECTED = Pattern.compile("\\b(connect|bind|sendto)\\(.*");
    // Those of this machine alone are for its display and its service of names.
    private static final Pattern SOCKET = Pattern.compile("\\bsocket\\((?!AF_UNIX\\b).*");

    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    // Java's, the toolkit's and the system's own, which they read whatever the notes are.
    private static final List<String> OF_THE_SYSTEM = List.of(
            "/etc/",
            "/lib/",
            "/lib64/",
            "/usr/",
            "/proc/",
            "/sys/",
            "/dev/random",
            "/dev/urandom",
            "/dev/null",
            "/dev/tty",
            "/var/cache/fontconfig/",
            "/var/lib/fontconfig/");

    @TempDir
    private Path temporary;

    private Path room;
    private Path trace;

    @Test
    void nothingElseIsOpenedAndNobodyIsCalled() throws Exception {
        room = temporary.toRealPath();
        trace = room.resolve("trace");
        assumeTrue(canTrace(), "no strace here");
        for (String folder : List.of("notes", "out", "data", "home", "tmp")) {
            Files.createDirectory(room.resolve(folder));
        }
        Path secret = Files.writeString(room.resolve("secret.txt"), "A secret.\n");
        ReachingTries.writeTogether(room.resolve("notes"), secret);
        String said = traced(command());
        assertTrue(said.contains("check 1") && said.contains("export 0") && said.contains("window 10"), said);
        List<String> lines = Files.readAllLines(trace);
        assertTrue(lines.stream().anyMatch(line -> line.contains("/notes/08.md")), "what was read is seen");
        assertEquals(
                List.of(),
                lines.stream().flatMap(this::opened).distinct().sorted().toList());
        assertEquals(
                List.of(), lines.stream().flatMap(ReachesNowhereTest::called).toList());
        assertEquals(List.of(), sockets(lines));
    }

    private boolean canTrace() throws Exception {
        try {
            traced(List.of("true"));
            return Files.readString(trace).contains("execve");
        } catch (IOException absent) {
            return false;
        }
    }

    /** What a program says that is watched, with those it starts. */
    private String traced(List<String> program) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "strace",
                "-f",
                "-s",
                "1000",
                "-e",
                "trace=open,openat,creat,execve,socket,connect,bind,sendto",
                "-o",
                trace.toString()));
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HOME", room.resolve("home").toString());
        builder.environment().remove("XDG_CACHE_HOME");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + room.resolve("tmp"),
                "-Duser.home=" + room.resolve("home"),
                "-cp",
                CLASS_PATH));
        Stream.of(
                        "glass.platform",
                        "monocle.platform",
                        "prism.order",
                        "java.awt.headless",
                        "headless.geometry",
                        "prism.text")
                .map(name -> "-D" + name + "=" + System.getProperty(name))
                .forEach(option -> command.add(command.size() - 2, option));
        command.add(HostileRun.class.getName());
        Stream.of("notes", "out", "data")
                .map(folder -> room.resolve(folder).toString())
                .forEach(command::add);
        return command;
    }

    /** What a line says was opened or started, if it is none of what may be. */
    private Stream<String> opened(String line) {
        Matcher named = NAMED.matcher(line);
        if (!named.find()) {
            return Stream.empty();
        }
        Path path = Path.of("").toAbsolutePath().resolve(named.group(2)).normalize();
        boolean program = path.startsWith(Path.of(System.getProperty("java.home")))
                || Stream.of(CLASS_PATH.split(File.pathSeparator))
                        .anyMatch(part -> path.startsWith(Path.of(part).toAbsolutePath()));
        boolean own =
                Stream.of("notes", "out", "data", "home", "tmp").anyMatch(name -> path.startsWith(room.resolve(name)));
        boolean started = named.group(1).equals("execve")
                && !path.getFileName().toString().equals("java");
        boolean system = !started && OF_THE_SYSTEM.stream().anyMatch(path.toString()::startsWith);
        return program || own || system ? Stream.empty() : Stream.of(line);
    }

    /** Calls to anybody but the service of this machine that knows the names of its users. */
    private static Stream<String> called(String line) {
        return CONNECTED.matcher(line).find() && !line.contains("/nscd/socket") ? Stream.of(line) : Stream.empty();
    }

    /**
     * Sockets that reach beyond this machine. Java itself makes three, and lets them go again, while it loads its library of the
     * network, which its files want as well: by them it asks which kinds there are.
     */
    private static List<String> sockets(List<String> lines) {
        Set<String> loading = new HashSet<>();
        List<String> sockets = new ArrayList<>();
        for (String line : lines) {
            String thread = line.split(" ", 2)[0];
            if (line.contains("/libnet.so")) {
                loading.add(thread);
            } else if (SOCKET.matcher(line).find()) {
                boolean asked = loading.contains(thread) && line.contains("SOCK_STREAM, IPPROTO_IP");
                sockets.addAll(asked ? List.of() : List.of(line));
            } else if (!line.contains("/proc/net/if_inet6") && !line.contains(" resumed>")) {
                loading.remove(thread);
            }
        }
        return sockets;
    }
}
