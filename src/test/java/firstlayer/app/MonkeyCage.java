package firstlayer.app;

import static firstlayer.Pictures.onFxThread;

import firstlayer.monkey.Action;
import firstlayer.monkey.Mishap;
import firstlayer.monkey.Monkey;
import firstlayer.plot.Typeface;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxToolkit;

/** A window of its own for a monkey, with its data folder and its notes; nothing of this machine is started from it. */
final class MonkeyCage implements AutoCloseable {

    private static final String SYSTEM = "os.name";
    private static final long PATIENCE_SECONDS = 60;
    private static final long MOST_NANOS = 5_000_000_000L;
    private static final int RESTS = 100;
    private static final long REST_MILLIS = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String system = System.getProperty(SYSTEM);
    private final MonkeyNotes notes;
    private final OpenWindow open;
    private final MonkeyEyes eyes;
    private final MonkeyPaws paws;
    private final Thread window;

    MonkeyCage() throws IOException {
        toolkit();
        notes = new MonkeyNotes(Files.createTempDirectory("monkey-notes"));
        // Another system's browser and editor are not there to be started.
        System.setProperty(SYSTEM, system.startsWith("Windows") ? "Mac OS X" : "Windows");
        open = OpenWindow.open(Files.createTempDirectory("monkey-data"), Optional.of(notes.folder()));
        open.size(1280, 800);
        eyes = new MonkeyEyes();
        paws = onFxThread(() -> new MonkeyPaws(open, notes));
        window = onFxThread(Thread::currentThread);
    }

    // JavaFX, AWT's fonts and what starts programs ask for the system once, and must be told the right one.
    private static void toolkit() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("no JavaFX within the time limit", e);
        }
        onFxThread(() -> {
            Typeface.load();
            return null;
        });
        Graphics2D pen = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB).createGraphics();
        pen.drawString("x", 1, 8);
        pen.dispose();
        new FirstCommand(List.of(List.of("no-program-has-this-name"))).open("").join();
    }

    /** Plays in a window of its own. */
    static Optional<Monkey.Stop> playAfresh(List<Action> actions) {
        try (MonkeyCage cage = new MonkeyCage()) {
            for (int i = 0; i < actions.size(); i++) {
                Optional<Mishap> mishap = cage.play(actions.get(i));
                if (mishap.isPresent()) {
                    return Optional.of(new Monkey.Stop(i + 1, mishap.get()));
                }
            }
            cage.rest();
            return cage.look().or(SignsOfLife::missing).map(mishap -> new Monkey.Stop(actions.size(), mishap));
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    OpenWindow open() {
        return open;
    }

    MonkeyNotes notes() {
        return notes;
    }

    /** Does one action, and says what it led to that must not be. */
    Optional<Mishap> play(Action action) {
        long begin = nanos();
        if (action.kind() == Action.Kind.REST) {
            rest();
        }
        for (Runnable task : paws.tasks(action)) {
            Platform.runLater(task);
            // What the system sends comes after the task that made it send.
            if (!isAlive()) {
                return Optional.of(stuck(action));
            }
        }
        if (!isAlive()) {
            return Optional.of(stuck(action));
        }
        long worked = nanos() - begin;
        if (worked > MOST_NANOS) {
            return Optional.of(new Mishap(
                    "too long", String.format(Locale.ROOT, "%s took %d ms of work", action, worked / 1_000_000)));
        }
        return look();
    }

    /** Presses keys as a reader does; a dialog may close. */
    void press(KeyCode... keys) {
        play(Action.of(Action.Kind.KEYS, (Object[]) keys));
    }

    Optional<Mishap> look() {
        return onFxThread(eyes::look);
    }

    /** What the window's thread has worked; what another program takes away is not its doing. */
    private long nanos() {
        return THREADS.getThreadCpuTime(window.getId());
    }

    /** Waits until the window's thread has come round; false where it does not. */
    private boolean isAlive() {
        CountDownLatch round = new CountDownLatch(1);
        Platform.runLater(round::countDown);
        try {
            return round.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }

    private Mishap stuck(Action action) {
        return new Mishap(
                "stuck",
                action + "\n"
                        + Arrays.stream(window.getStackTrace())
                                .map(StackTraceElement::toString)
                                .collect(Collectors.joining("\n")));
    }

    /** Waits until the page has settled; not for ever, because something may play. */
    void rest() {
        for (int i = 0; i < RESTS && isAlive(); i++) {
            pause();
            boolean settled = onFxThread(() -> open.window().isSettled());
            if (settled && i > 1) {
                return;
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(REST_MILLIS);
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }

    @Override
    public void close() {
        Platform.runLater(() -> List.copyOf(Window.getWindows()).stream()
                .filter(other -> other != open.stage())
                .forEach(Window::hide));
        isAlive();
        open.close();
        eyes.close();
        System.setProperty(SYSTEM, system);
    }
}
