package firstlayer.app;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.StreamSupport;

/** The disk there is, with a switch: while it is silent, as a share that went away, no question to it is answered. */
final class SilentDisk extends FileSystemProvider {

    private final Set<String> askers = new ConcurrentSkipListSet<>();
    private final FileSystem system = new SilentFileSystem(this);
    private final Map<String, Integer> openings = new ConcurrentHashMap<>();
    private volatile CountDownLatch answers = new CountDownLatch(0);
    private volatile Map.Entry<String, Integer> silentAt = Map.entry("", 0);

    void silence() {
        answers = new CountDownLatch(1);
    }

    /** Is silent as soon as a file of this name is opened so many times. */
    void silenceAt(String file, int opening) {
        silentAt = Map.entry(file, opening);
    }

    /** How often files of this name were opened. */
    int openings(String file) {
        return openings.getOrDefault(file, 0);
    }

    void answer() {
        silentAt = Map.entry("", 0);
        answers.countDown();
    }

    /** The names of the threads that asked it for anything. */
    Set<String> askers() {
        return askers;
    }

    /** A path as this disk has it. */
    Path path(Path real) {
        return (Path) Proxy.newProxyInstance(
                SilentDisk.class.getClassLoader(), new Class<?>[] {Path.class}, new Handler(real));
    }

    /** Does on a real path what is asked of one of this disk. */
    private final class Handler implements java.lang.reflect.InvocationHandler {

        private final Path real;

        Handler(Path real) {
            this.real = real;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("getFileSystem")) {
                return system;
            }
            Object[] reals = arguments == null ? new Object[0] : arguments.clone();
            for (int i = 0; i < reals.length; i++) {
                reals[i] = reals[i] instanceof Path path ? real(path) : reals[i];
            }
            try {
                Object answer = method.invoke(real, reals);
                return answer instanceof Path path ? path(path) : answer;
            } catch (InvocationTargetException refused) {
                throw refused.getCause();
            }
        }
    }

    private static Path real(Path path) {
        return Proxy.isProxyClass(path.getClass()) && Proxy.getInvocationHandler(path) instanceof Handler handler
                ? handler.real
                : path;
    }

    private Path ask(Path path) {
        askers.add(Thread.currentThread().getName());
        boolean interrupted = false;
        while (answers.getCount() > 0) {
            try {
                answers.await();
            } catch (InterruptedException end) {
                // A disk is not moved by it.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return real(path);
    }

    private static FileSystemProvider disk(Path real) {
        return real.getFileSystem().provider();
    }

    @Override
    public String getScheme() {
        return "silent";
    }

    @Override
    public FileSystem newFileSystem(java.net.URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(java.net.URI uri) {
        return system;
    }

    @Override
    public Path getPath(java.net.URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        String file = path.getFileName().toString();
        if (Map.entry(file, openings.merge(file, 1, Integer::sum)).equals(silentAt)) {
            silence();
        }
        Path real = ask(path);
        return disk(real).newByteChannel(real, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        Path real = ask(path);
        return disk(real).newFileChannel(real, options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        Path real = ask(folder);
        DirectoryStream<Path> found = disk(real).newDirectoryStream(real, file -> filter.accept(path(file)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return StreamSupport.stream(found.spliterator(), false)
                        .map(SilentDisk.this::path)
                        .iterator();
            }

            @Override
            public void close() throws IOException {
                found.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        Path real = ask(folder);
        disk(real).createDirectory(real, attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        Path real = ask(path);
        disk(real).delete(real);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        Path real = ask(source);
        disk(real).copy(real, real(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        Path real = ask(source);
        disk(real).move(real, real(target), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        Path real = ask(path);
        return disk(real).isSameFile(real, real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        Path real = ask(path);
        return disk(real).isHidden(real);
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        Path real = ask(path);
        return disk(real).getFileStore(real);
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        Path real = ask(path);
        disk(real).checkAccess(real, modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        Path real = ask(path);
        return disk(real).getFileAttributeView(real, type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        Path real = ask(path);
        return disk(real).readAttributes(real, type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        Path real = ask(path);
        return disk(real).readAttributes(real, attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        Path real = ask(path);
        disk(real).setAttribute(real, attribute, value, options);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        Path real = ask(link);
        return path(disk(real).readSymbolicLink(real));
    }
}
