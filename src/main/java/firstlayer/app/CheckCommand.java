package firstlayer.app;

import firstlayer.note.Library;
import firstlayer.note.Notes;
import firstlayer.ui.prose.tex.Typesetter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints every problem of a folder of notes. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Print every problem of the notes in a folder as file:line: message, or that there is none; needs no display.")
final class CheckCommand implements Callable<Integer> {

    private final Catalog catalog;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder of notes.")
    private Path folder;

    @Option(
            names = "--glyphs",
            description = "Also name the characters that no font of this machine has; another may have them.")
    private boolean glyphs;

    CheckCommand(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        try (Typesetter typesetter = new Typesetter()) {
            // Formulas take longest to load: that begins while the notes are read.
            typesetter.warmUp();
            Library library = new Notes(CatalogNames.thorough(catalog), typesetter::check).read(folder);
            List<String> problems = new ArrayList<>(library.report());
            if (glyphs) {
                problems.addAll(MissingGlyphs.here().in(folder));
            }
            List<String> lines = problems.isEmpty() ? List.of(praise(library)) : problems;
            lines.forEach(line -> spec.commandLine().getOut().println(line));
            spec.commandLine().getOut().flush();
            return problems.isEmpty() ? Exit.FINE : Exit.PROBLEMS_FOUND;
        }
    }

    private static String praise(Library library) {
        int notes = library.notes().size();
        return "No problem in " + notes + (notes == 1 ? " note." : " notes.");
    }
}
