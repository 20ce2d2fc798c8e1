package firstlayer.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one window at a time work on a file, of this process or another. */
final class FileLock {

    /** What is done meanwhile. */
    interface Work {
        void run() throws IOException;
    }

    private static final long PATIENCE_MILLIS = 2000;
    private static final long PAUSE_MILLIS = 5;

    // A process may not ask twice for one lock of the system.
    private static final ReentrantLock HERE = new ReentrantLock();

    private FileLock() {}

    /**
     * @param file that stands for the lock; it stays there
     */
    static void during(Path file, Work work) throws IOException {
        HERE.lock();
        try (FileChannel channel =
                FileChannel.open(RegularFile.check(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            waitFor(channel);
            work.run();
        } finally {
            HERE.unlock();
        }
    }

    /** Does something while no other window writes a log; its folder is made where there is none. */
    static void alone(Path log, Work work) throws IOException {
        Path absolute = log.toAbsolutePath();
        Files.createDirectories(absolute.getParent());
        during(absolute.resolveSibling(log.getFileName() + ".lock"), work);
    }

    private static void waitFor(FileChannel channel) throws IOException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!isTaken(channel)) {
            if (System.nanoTime() > end) {
                throw new IOException("another window is writing all the time");
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                throw new IOException("the window is being closed", closing);
            }
        }
    }

    // Some network disks know no locks: what is written there is written as before there were any.
    private static boolean isTaken(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException unknown) {
            return true;
        }
    }
}
