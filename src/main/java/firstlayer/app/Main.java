package firstlayer.app;

import java.util.concurrent.CompletableFuture;
import picocli.CommandLine;

/** The program's first line. Not an {@code Application}: without a display there is still a command line. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Formulas are laid out with AWT's fonts; it is never to look for a display, or to open one beside JavaFX.
        System.setProperty("java.awt.headless", "true");
        Catalog catalog = Catalog.all();
        // Nearly every command wants the widgets: they are made while the command line is being understood.
        CompletableFuture.runAsync(catalog::entries);
        Terminal terminal = Terminal.here();
        // A double click asks for no command: making all of them ready takes longer than reading the first note.
        CommandLine commands = (arguments.length == 0 ? window(catalog) : commands(catalog))
                .setOut(terminal.writer(System.out))
                .setErr(terminal.writer(System.err));
        int exit = commands.execute(arguments);
        if (exit != OpenCommand.WINDOW_IS_OPEN) {
            System.exit(exit);
        }
    }

    private static CommandLine window(Catalog catalog) {
        return new CommandLine(new OpenCommand(catalog));
    }

    static CommandLine commands(Catalog catalog) {
        return window(catalog)
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
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
