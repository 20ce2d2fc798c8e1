package firstlayer.app;

import firstlayer.param.Link;
import firstlayer.widget.WidgetEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the window, shows every page, and closes it. */
@Command(
        name = "tour",
        mixinStandardHelpOptions = true,
        description =
                "Try whether the program works here, and what is set for all who use it: open the window, show every "
                        + "page, and close it. Nothing is kept.")
final class TourCommand implements Callable<Integer> {

    private static final long LOOK_MILLIS = 50;

    /** So often a page is looked at; what is not there by then is passed over. */
    private static final int LOOKS = 400;

    private final Catalog catalog;

    @Spec
    private CommandSpec spec;

    @Option(names = "--no-display", description = "On a screen in memory.")
    private boolean inMemory;

    @Option(names = "--examples", description = "Every page with each of its examples.")
    private boolean examples;

    TourCommand(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        String trouble = House.here().trouble();
        if (!trouble.isEmpty()) {
            spec.commandLine().getErr().println("tour: " + trouble);
            return Exit.PROBLEMS_FOUND;
        }
        Path data = Files.createTempDirectory("first-layer-tour");
        try {
            return tour(data);
        } finally {
            delete(data);
        }
    }

    private int tour(Path data) throws IOException, InterruptedException {
        if (inMemory) {
            Headless.choose();
        }
        Program program = new Program(
                catalog, Optional.empty(), data, Optional.empty(), false, Clock.systemDefaultZone(), House.NONE);
        Optional<AppSession> session = program.open(spec.commandLine().getErr());
        if (session.isEmpty()) {
            return Exit.NO_WINDOW;
        }
        List<Link> links = catalog.entries().stream().flatMap(this::links).toList();
        for (Link link : links) {
            onWindow(() -> show(session.get(), link));
            for (int look = 0; look < LOOKS && !onWindow(session.get().window()::isSettled); look++) {
                Thread.sleep(LOOK_MILLIS);
            }
        }
        onWindow(() -> close(session.get()));
        return outcome(links.size(), data.resolve("log"));
    }

    private Stream<Link> links(WidgetEntry<?> entry) {
        String id = entry.widget().id();
        return Stream.concat(
                Stream.of(Link.read(id)),
                entry.widget().presets().stream()
                        .filter(preset -> examples)
                        .map(preset -> new Link(id, preset.query(), List.of())));
    }

    private static boolean show(AppSession session, Link link) {
        session.window().open(link);
        return true;
    }

    // The process ends with the command, and its window with it.
    private static boolean close(AppSession session) {
        session.end();
        return true;
    }

    private static boolean onWindow(Supplier<Boolean> task) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(task.get());
            } catch (RuntimeException | LinkageError failure) {
                done.completeExceptionally(failure);
            }
        });
        return done.join();
    }

    private int outcome(int pages, Path log) throws IOException {
        String failures = "";
        try (Stream<Path> files = Files.isDirectory(log) ? Files.list(log) : Stream.empty()) {
            for (Path file : files.filter(f -> f.toString().endsWith(".log")).toList()) {
                failures += Files.readString(file);
            }
        }
        if (!failures.isEmpty()) {
            spec.commandLine().getErr().println("tour: something went wrong\n" + failures.strip());
            return Exit.PROBLEMS_FOUND;
        }
        spec.commandLine().getOut().println(String.format(Locale.ROOT, "%d screens shown", pages));
        return Exit.FINE;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
