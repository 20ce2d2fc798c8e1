package firstlayer.app;

import firstlayer.monkey.Mishap;
import firstlayer.plot.Drawing;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Window;

/** Sees what must not happen: a failure that nobody caught or that was only logged, and what is no number in what can be read. */
final class MonkeyEyes extends Handler implements AutoCloseable {

    private static final Pattern NO_WORDS = Pattern.compile("NaN|Infinity|\\bnull\\b");

    private static final Pattern OF_THE_MOMENT =
            Pattern.compile(" in stylesheet .*|\\(java\\.lang\\.String is in .*?\\)|[0-9]+");

    // Held, because the logging library forgets loggers nobody holds. The program's own hands nothing on.
    private final List<Logger> loggers = List.of(Logger.getLogger("firstlayer"), Logger.getLogger(""));
    private final Queue<Mishap> thrown = new ConcurrentLinkedQueue<>();
    private final Queue<Mishap> logged = new ConcurrentLinkedQueue<>();

    MonkeyEyes() {
        setLevel(Level.WARNING);
        loggers.forEach(logger -> logger.addHandler(this));
    }

    @Override
    public void publish(LogRecord said) {
        if (!isLoggable(said) || isOfTheScreenInMemory(said.getThrown()) || isBetweenScenes(said)) {
            return;
        }
        if (said.getThrown() == null) {
            logged.add(logged(said));
        } else {
            thrown.add(Mishap.of(said.getThrown()));
        }
    }

    /**
     * Where a page comes into the window the toolkit sizes some of its letters before it has dressed what is above them, finds no
     * colours there, says so, and does all of it again at the next pulse.
     */
    private static boolean isBetweenScenes(LogRecord said) {
        return "javafx.css".equals(said.getLoggerName())
                && StackWalker.getInstance()
                        .walk(frames ->
                                frames.anyMatch(frame -> frame.getMethodName().equals("setScenes")));
    }

    /** Who said it, what without the names of things of the moment, and from where. */
    private static Mishap logged(LogRecord said) {
        String what = OF_THE_MOMENT.matcher(said.getMessage()).replaceAll("");
        String kind = "logged by " + said.getLoggerName() + ": " + what;
        return new Mishap(kind, Mishap.of(new Throwable(said.getMessage())).words());
    }

    /** The screen in memory has no dialogs of the system to ask for a file. */
    private static boolean isOfTheScreenInMemory(Throwable failure) {
        return failure instanceof UnsupportedOperationException
                && failure.getStackTrace()[0].getClassName().startsWith("com.sun.glass.ui.monocle.");
    }

    /** What was seen since the last time, first of all what was thrown, then what was logged; on the JavaFX thread. */
    Optional<Mishap> look() {
        Optional<Mishap> first = first(thrown);
        Optional<Mishap> second = first(logged);
        return first.or(() -> second).or(MonkeyEyes::readAll);
    }

    // What comes of one action mostly comes in hundreds: what is held of it is not the window's weight.
    private static Optional<Mishap> first(Queue<Mishap> seen) {
        Optional<Mishap> first = Optional.ofNullable(seen.poll());
        seen.clear();
        return first;
    }

    private static Optional<Mishap> readAll() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .flatMap(scene -> read(scene.getRoot()))
                .findFirst();
    }

    private static Stream<Mishap> read(Node node) {
        // What is typed is its writer's.
        if (!node.isVisible() || node instanceof TextInputControl) {
            return Stream.empty();
        }
        Stream<Mishap> here = texts(node).filter(text -> text != null).flatMap(text -> fault(text, node));
        return node instanceof Parent parent
                ? Stream.concat(here, parent.getChildrenUnmodifiable().stream().flatMap(MonkeyEyes::read))
                : here;
    }

    private static Stream<String> texts(Node node) {
        if (node instanceof Drawing drawing) {
            return drawing.texts().stream().map(text -> text.text());
        }
        return node instanceof Text text
                ? Stream.of(text.getText())
                : node instanceof Labeled label ? Stream.of(label.getText()) : Stream.empty();
    }

    private static Stream<Mishap> fault(String text, Node node) {
        Matcher no = NO_WORDS.matcher(text);
        return no.find()
                ? Stream.of(new Mishap("reads " + no.group(), "'" + text + "' in " + node + " in " + node.getParent()))
                : Stream.empty();
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }

    @Override
    public void close() {
        loggers.forEach(logger -> logger.removeHandler(this));
    }
}
