package firstlayer.app;

import java.io.PrintWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The program's first line. Not an {@code Application}: without a display there is still a command line. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Formulas are laid out with AWT's fonts; it is never to look for a display, or to open one beside JavaFX.
        System.setProperty("java.awt.headless", "true");
        // AWT calls its list of fonts by the name of this machine, which may be asked of the network, and waited for:
        // no name is.
        System.setProperty("jdk.net.hosts.file", "");
        System.setProperty("user.home", DataFolder.home(System.getProperty("user.home")));
        Catalog catalog = Catalog.all();
        // Nearly every command wants the widgets: they are made while the command line is being understood.
        CompletableFuture.runAsync(catalog::entries);
        Terminal terminal = Terminal.here();
        PrintWriter err = terminal.writer(System.err);
        int exit = exit(arguments, catalog, terminal, err);
        if (exit != OpenCommand.WINDOW_IS_OPEN) {
            System.exit(exit);
        }
    }

    private static int exit(String[] arguments, Catalog catalog, Terminal terminal, PrintWriter err) {
        try {
            // A double click asks for no command: making them all ready takes longer than reading the first note.
            return arguments.length == 0
                    ? new OpenCommand(catalog).open(err)
                    : commands(catalog)
                            .setOut(terminal.writer(System.out))
                            .setErr(err)
                            .execute(arguments);
        } catch (Error failure) {
            // No command line takes these; unsaid and unended, JavaFX's thread would keep the process for ever.
            Thread main = Thread.currentThread();
            main.getUncaughtExceptionHandler().uncaughtException(main, failure);
            return Exit.PROBLEMS_FOUND;
        }
    }

    static CommandLine commands(Catalog catalog) {
        return new CommandLine(new OpenCommand(catalog))
                .addSubcommand(new SolveCommand(catalog))
                .addSubcommand(new CheckCommand(catalog))
                .addSubcommand(new PictureCommand(catalog))
                .addSubcommand(new NumbersCommand(catalog))
                .addSubcommand(new FilmCommand(catalog))
                .addSubcommand(new PythonCommand(catalog))
                .addSubcommand(new AnswersCommand(catalog))
                .addSubcommand(new CardsCommand(catalog))
                .addSubcommand(new ExportCommand(catalog))
                .addSubcommand(new StudyCommand())
                .addSubcommand(new NewCommand())
                .addSubcommand(new TourCommand(catalog))
                .addSubcommand(new IconsCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::failed);
    }

    // A stack is for faults of the program; what the machine lacks is said in words.
    private static int failed(Exception failure, CommandLine command, ParseResult arguments) throws Exception {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (!(cause instanceof NoDrawing missing)) {
            throw failure;
        }
        command.getErr().println(command.getCommandName() + ": " + missing.getMessage());
        return Exit.NO_WINDOW;
    }
}
