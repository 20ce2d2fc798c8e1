package firstlayer.app;

import firstlayer.note.Library;
import firstlayer.note.Notes;
import firstlayer.ui.prose.tex.Typesetter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the choices of the notes as cards. */
@Command(
        name = "cards",
        mixinStandardHelpOptions = true,
        description =
                "Write every question with options as a card, in a text file that Anki imports; needs no display.")
final class CardsCommand implements Callable<Integer> {

    private final Catalog catalog;

    @Spec
    private CommandSpec spec;

    @Mixin
    private NotesOption notes;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path out;

    @Option(names = "--force", description = "Write over a file that is there.")
    private boolean force;

    CardsCommand(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        return Outcome.of(spec, () -> {
            try (Typesetter typesetter = new Typesetter()) {
                Library library = new Notes(new CatalogNames(catalog), typesetter::check).read(notes.folder());
                return new AnkiCards(catalog).write(library.notes(), out, force);
            }
        });
    }
}
