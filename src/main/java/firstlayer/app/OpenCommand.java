package firstlayer.app;

import firstlayer.param.Link;
import firstlayer.param.Values;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens the window. */
@Command(
        name = "first-layer",
        mixinStandardHelpOptions = true,
        versionProvider = OpenCommand.Version.class,
        description = "An offline study app for the five questions that open every course on neural networks.",
        footer = {"", "Exit codes: 0 fine, 1 problems found, 2 wrong usage, 3 no window can be opened."})
final class OpenCommand implements Callable<Integer> {

    /** Not an exit code: the process goes on until the window is closed. */
    static final int WINDOW_IS_OPEN = -1;

    private final Catalog catalog;

    @Spec
    private CommandSpec spec;

    @Mixin
    private NotesOption notes = new NotesOption();

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--present",
            description = "Show the question to a room at once: on the other screen where there is one.")
    private boolean presents;

    @Parameters(
            arity = "0..1",
            paramLabel = "LINK",
            description = "A screen to open, such as \"learning-rate?rate=1.9&steps=20\", or the file of a note.")
    private String link;

    OpenCommand(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        return open(spec.commandLine().getErr());
    }

    /**
     * Opens the window as its options say.
     *
     * @param err where it is said what is in the way
     * @return an exit code, or {@link #WINDOW_IS_OPEN}
     */
    int open(PrintWriter err) {
        try {
            OpenRequest opened = link == null ? OpenRequest.NOTHING : OpenRequest.of(link);
            Optional<Link> screen = opened.screen().map(this::legal);
            Optional<Path> from = notes.asked();
            Program program = new Program(
                    catalog,
                    opened.note().or(() -> from),
                    data.folder(),
                    screen,
                    presents,
                    Clock.systemDefaultZone(),
                    House.here());
            return program.open(err).isPresent() ? WINDOW_IS_OPEN : Exit.NO_WINDOW;
        } catch (IllegalArgumentException wrong) {
            err.println("first-layer: " + wrong.getMessage());
            return Exit.WRONG_USAGE;
        }
    }

    private Link legal(Link read) {
        Values initial = Values.initial(catalog.require(read.widget()).widget().parameters());
        Stream.concat(Stream.of(read.query()), read.beside().stream())
                .map(initial::with)
                .flatMap(values -> catalog.require(read.widget()).widget().objection(values).stream())
                .findFirst()
                .ifPresent(objection -> {
                    throw new IllegalArgumentException(objection);
                });
        return read;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = OpenCommand.class.getPackage().getImplementationVersion();
            return new String[] {"First Layer " + (version == null ? "(not packaged)" : version)};
        }
    }
}
