package firstlayer.ui.prose.tex;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Lays formulas out, one after the other, on a thread of its own and within a time limit. A formula that exceeds it is
 * given up with the thread it runs on, and the next one gets a new thread.
 */
public final class Typesetter implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** The library and its fonts are loaded by the first formula. */
    private static final Duration FIRST_PATIENCE = Duration.ofSeconds(60);

    private static final long STACK = 8L << 20;

    private final ExecutorService queue = Executors.newSingleThreadExecutor(threads("formulas"));
    private final Duration patience;
    private boolean warm;
    private ExecutorService worker = Executors.newSingleThreadExecutor(threads("formula layout"));

    public Typesetter() {
        this(PATIENCE);
    }

    Typesetter(Duration patience) {
        this.patience = patience;
    }

    /** Lays nothing out before a moment has come: the library takes long to load, and there may be more urgent things to do. */
    public void waitFor(CompletableFuture<?> moment) {
        queue.execute(moment::join);
    }

    /** Loads the library in the background, so that the first formula on a page does not wait for it. */
    public CompletableFuture<Layout> warmUp() {
        return later("\\frac{\\partial L}{\\partial w}", true, name -> name);
    }

    /**
     * Lays a formula out.
     *
     * @param tex     TeX with role macros and {@code \live{name}}
     * @param display whether it stands on a line of its own
     * @param shown   today's text of a live number
     * @return the layout, or failed with a {@link TexProblem}
     */
    public CompletableFuture<Layout> lay(String tex, boolean display, Function<String, String> shown) {
        return later(tex, display, shown);
    }

    /** What is wrong with a formula, and what would be right; nothing when it can be drawn. Waits for the layout. */
    public Optional<String> check(String tex) {
        try {
            Grammar.check(tex);
            later(tex, true, name -> "0.00").join();
            return Optional.empty();
        } catch (TexProblem e) {
            return Optional.of(e.getMessage());
        } catch (CompletionException e) {
            return Optional.of(String.valueOf(e.getCause().getMessage()));
        }
    }

    private CompletableFuture<Layout> later(String tex, boolean display, Function<String, String> shown) {
        return CompletableFuture.supplyAsync(() -> within(tex, display, shown), queue);
    }

    /** Runs on the queue's one thread, which alone replaces the worker. */
    private Layout within(String tex, boolean display, Function<String, String> shown) {
        Future<Layout> layout = worker.submit(() -> Jlatexmath.lay(tex, display, shown));
        try {
            Layout laid = layout.get((warm ? patience : FIRST_PATIENCE).toMillis(), TimeUnit.MILLISECONDS);
            warm = true;
            return laid;
        } catch (TimeoutException e) {
            worker.shutdownNow();
            worker = Executors.newSingleThreadExecutor(threads("formula layout"));
            throw new TexProblem("a formula that takes too long", "write it as several formulas");
        } catch (InterruptedException e) {
            worker.shutdownNow();
            throw new TexProblem("a formula that was interrupted", "open the note again");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof TexProblem problem
                    ? problem
                    : new TexProblem("a formula that cannot be laid out", "write it more plainly");
        }
    }

    private static ThreadFactory threads(String name) {
        return task -> {
            Thread thread = new Thread(null, task, name, STACK);
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void close() {
        queue.execute(() -> worker.shutdownNow());
        queue.shutdown();
    }
}
