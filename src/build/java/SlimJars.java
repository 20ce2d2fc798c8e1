import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs the libraries of the packed program anew: without what the program never asks for, and with classes that an AOT cache can
 * hold. It holds none from before Java 6, as all of picocli's are: these are given stack maps, which is what newer ones have. What
 * is code of the machine lies beside its jar, where JavaFX looks first: otherwise each start compares it with a copy in the home.
 */
final class SlimJars {

    /** Themes (the program has its own cut of two), controls and cuts of a typeface that are not used, and what is for another toolkit. */
    private static final Pattern UNUSED = Pattern.compile("atlantafx/base/theme/.*\\.[cb]ss"
            + "|(impl/)?org/controlsfx/(control/)?(spreadsheet|tableview2|worldmap).*"
            + "|com/formdev/flatlaf/fonts/roboto/Roboto-(Light|LightItalic|Medium)\\.ttf"
            + "|com/sun/javafx/scene/control/skin/caspian/.*"
            + "|javafx-swt\\.jar");

    /** Code for the machine, where it may lie beside its jar; elsewhere than on Linux that was never tried. */
    private static final Pattern NATIVE = Pattern.compile("[^/]+\\.so");

    /** The newest that are checked without stack maps. */
    private static final int OLD = ClassFile.JAVA_5_VERSION;

    private final ClassFile classes;

    private SlimJars(URLClassLoader libraries) {
        this.classes = ClassFile.of(
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.DebugElementsOption.DROP_DEBUG,
                ClassFile.ConstantPoolSharingOption.NEW_POOL,
                ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(libraries)
                        .orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /** @param arguments the folder of the libraries */
    public static void main(String[] arguments) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        List<URL> places = new ArrayList<>();
        for (Path jar : jars) {
            places.add(jar.toUri().toURL());
        }
        try (URLClassLoader libraries = new URLClassLoader(places.toArray(URL[]::new))) {
            SlimJars slim = new SlimJars(libraries);
            for (Path jar : jars) {
                slim.pack(jar, packed(jar));
            }
        }
        // Windows lets nobody replace a file that is open, as those are that classes were looked up in.
        for (Path jar : jars) {
            Files.move(packed(jar), jar, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path packed(Path jar) {
        return jar.resolveSibling(jar.getFileName() + ".slim");
    }

    private void pack(Path jar, Path packed) throws IOException {
        try (ZipFile from = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(packed);
                ZipOutputStream to = new ZipOutputStream(file)) {
            to.setLevel(Deflater.BEST_COMPRESSION);
            for (ZipEntry entry : Collections.list(from.entries())) {
                String name = entry.getName();
                byte[] content = from.getInputStream(entry).readAllBytes();
                if (NATIVE.matcher(name).matches()) {
                    Files.write(jar.resolveSibling(name), content);
                } else if (!UNUSED.matcher(name).matches()) {
                    ZipEntry copy = new ZipEntry(name);
                    copy.setTimeLocal(entry.getTimeLocal());
                    to.putNextEntry(copy);
                    to.write(name.endsWith(".class") ? slim(content) : content);
                    to.closeEntry();
                }
            }
        }
    }

    private byte[] slim(byte[] bytes) {
        ClassModel model = classes.parse(bytes);
        ClassTransform newer = (builder, element) -> {
            if (element instanceof ClassFileVersion version && version.majorVersion() <= OLD) {
                builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
            } else {
                builder.with(element);
            }
        };
        return classes.transformClass(
                model, newer.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)));
    }
}
