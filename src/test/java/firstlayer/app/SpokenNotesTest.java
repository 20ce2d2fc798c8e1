package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.note.Note;
import firstlayer.note.Notes;
import firstlayer.note.PackedNotes;
import firstlayer.note.PlainText;
import firstlayer.note.node.FormulaBlock;
import firstlayer.note.node.FormulaSpan;
import firstlayer.note.node.NoteVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every formula of the packed notes, in spoken-formulas.txt as it is written and, on the next line, as it is read out. */
class SpokenNotesTest {

    @Test
    void everyFormulaIsReadOutAsTheTableHasIt() {
        Map<String, String> table = table();
        StringBuilder wrong = new StringBuilder();
        formulas().forEach(tex -> {
            String spoken = PlainText.spoken(tex, name -> name);
            if (!spoken.equals(table.get(tex))) {
                wrong.append(tex).append('\n').append(spoken).append('\n');
            }
        });
        assertEquals("", wrong.toString());
    }

    private static Set<String> formulas() {
        Set<String> formulas = new TreeSet<>();
        var library = new Notes(new CatalogNames(Catalog.all()), tex -> Optional.empty()).read(PackedNotes.folder());
        Stream.concat(library.notes().stream(), library.pages().stream())
                .map(Note::body)
                .forEach(body -> body.accept(new NoteVisitor() {
                    @Override
                    public void visit(FormulaSpan formula) {
                        formulas.add(formula.tex().replaceAll("\\s+", " ").strip());
                    }

                    @Override
                    public void visit(FormulaBlock formula) {
                        formulas.add(formula.tex().replaceAll("\\s+", " ").strip());
                    }
                }));
        return formulas;
    }

    private static Map<String, String> table() {
        try (var in = SpokenNotesTest.class.getResourceAsStream("spoken-formulas.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            Map<String, String> table = new LinkedHashMap<>();
            for (int i = 0; i + 1 < lines.size(); i += 2) {
                table.put(lines.get(i), lines.get(i + 1));
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
