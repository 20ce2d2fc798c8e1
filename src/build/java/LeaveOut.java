import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes what of the JDK's modules the packed program leaves out, as patterns for jlink: Swing, windows of AWT on X11, sound,
 * printing, ciphers and TLS, and of XML schemas, paths and XSLT. AWT stays, which lays out formulas and asks for fonts, and so does
 * the parser of XML. A module must hold all packages that it names, so one file of each stays.
 */
final class LeaveOut {

    private static final List<String> UNUSED = List.of(
            "java.base/com/sun/crypto/provider",
            "java.base/sun/security/ssl",
            "java.base/sun/security/tools",
            "java.desktop/com/sun/java/swing",
            "java.desktop/com/sun/java/accessibility",
            "java.desktop/com/sun/media/sound",
            "java.desktop/com/sun/swing",
            "java.desktop/java/awt/doc-files",
            "java.desktop/javax/swing",
            "java.desktop/sun/awt/X11",
            "java.desktop/sun/print",
            "java.desktop/sun/swing",
            "java.xml/com/sun/org/apache/bcel",
            "java.xml/com/sun/org/apache/xalan",
            "java.xml/com/sun/org/apache/xerces/internal/impl/xs",
            "java.xml/com/sun/org/apache/xml/internal/dtm",
            "java.xml/com/sun/org/apache/xml/internal/serializer",
            "java.xml/com/sun/org/apache/xpath",
            "java.xml/jdk/xml/internal/jdkcatalog");

    /** What is asked for by name all the same: the heads of ciphers and TLS by lists of what a run time can do, an icon by formulas. */
    private static final Set<String> USED = Set.of("SunJCE.class", "SunJSSE.class", "Icon.class");

    private LeaveOut() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules");
        List<String> patterns = new ArrayList<>();
        for (String folder : UNUSED) {
            if (Files.isDirectory(modules.resolve(folder))) {
                patterns.addAll(unused(modules, modules.resolve(folder)));
            }
        }
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", patterns) + "\n", UTF_8);
    }

    private static List<String> unused(Path modules, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<Path> packages = new HashSet<>();
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing((Path file) -> !isClass(file)).thenComparing(LeaveOut::size))
                    .filter(file -> !packages.add(file.getParent()))
                    .filter(file -> !USED.contains(file.getFileName().toString()))
                    .map(file -> "glob:/" + modules.relativize(file))
                    .toList();
        }
    }

    private static boolean isClass(Path file) {
        return file.toString().endsWith(".class");
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
