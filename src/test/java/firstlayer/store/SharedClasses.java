package firstlayer.store;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * What starts one program again and again in half the time: its classes in a jar, because Java shares none of a folder, and beside it an
 * archive of them as they lie in memory. Where there is no archive, the program starts all the same.
 */
final class SharedClasses {

    private static final long PATIENCE_SECONDS = 120;

    private final String classPath;
    private final Path archive;

    private SharedClasses(String classPath, Path archive) {
        this.classPath = classPath;
        this.archive = archive;
    }

    /**
     * @param room      where jar and archive are kept
     * @param main      runs until it is asked to end
     * @param arguments after them comes the first line that it prints
     */
    static SharedClasses of(Path room, Class<?> main, List<String> arguments) throws IOException, InterruptedException {
        Path jar = room.resolve("classes.jar");
        String whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> needed = Stream.of(whole.split(Pattern.quote(File.pathSeparator)))
                .filter(entry -> entry.contains("classes") || entry.contains("jackson-core"))
                .toList();
        List<String> classPath = new ArrayList<>(List.of(jar.toString()));
        needed.stream().filter(entry -> entry.endsWith(".jar")).forEach(classPath::add);
        pack(jar, needed.stream().map(Path::of).filter(Files::isDirectory).toList());
        SharedClasses shared =
                new SharedClasses(String.join(File.pathSeparator, classPath), room.resolve("classes.jsa"));
        shared.write(room.resolve("first.said"), main, arguments);
        return shared;
    }

    private static void pack(Path jar, List<Path> folders) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Path folder : folders) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path one : files.filter(each -> each.toString().endsWith(".class"))
                            .toList()) {
                        out.putNextEntry(
                                new ZipEntry(folder.relativize(one).toString().replace(File.separatorChar, '/')));
                        Files.copy(one, out);
                        out.closeEntry();
                    }
                }
            }
        }
    }

    private void write(Path said, Class<?> main, List<String> arguments) throws IOException, InterruptedException {
        Process first = start(said, "-XX:ArchiveClassesAtExit=" + archive, main, arguments);
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (Files.size(said) == 0 && first.isAlive() && System.nanoTime() < end) {
                Thread.sleep(10);
            }
            // An archive is written by a program that is asked to end, and not killed.
            first.destroy();
            first.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } finally {
            first.destroyForcibly();
        }
    }

    /** @param said the file for what it prints */
    Process start(Path said, Class<?> main, List<String> arguments) throws IOException {
        return start(said, "-XX:SharedArchiveFile=" + archive, main, arguments);
    }

    private Process start(Path said, String option, Class<?> main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                option,
                // What it prints is read; a remark on the archive is none of it.
                "-Xlog:disable",
                "-XX:-UsePerfData",
                "-Xmx64m",
                Orphan.option(),
                "-cp",
                classPath,
                main.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        // A file holds all that was printed, also what nobody read before the kill.
        return builder.redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
