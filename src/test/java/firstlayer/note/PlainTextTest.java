package firstlayer.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.note.node.Nodes;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static Note note(String body) {
        return new Notes(new TwoWidgets(), tex -> Optional.empty())
                .read("n.md", "---\nquestion: Q\nwidget: learning-rate\n---\n" + body);
    }

    @Test
    void numbersAreTheirDigitsAndFormulasTheirTeX() {
        Note note = note(
                "With **η** = `{rate}`:\n$w \\leftarrow \\live{rate}\\,\\grad{g}_1$ [go](set:rate=1)\n\n$$\n\\weight{w}\n$$\n");
        assertEquals(
                "With η = 0.1: $w \\leftarrow 0.1\\,{g}_1$ go\n$${w}$$",
                PlainText.of(note.body(), name -> name.equals("rate") ? "0.1" : "?"));
    }

    @Test
    void listsTablesAndCodeKeepTheirLines() {
        Note note =
                note("- [ ] a\n- [x] b\n\n| h | i |\n|---|---|\n| 1 | 2 |\n\n```\nx = 1\n```\nend[^n]\n\n[^n]: note");
        assertEquals("[ ] a\n[x] b\nh\ti\n1\t2\nx = 1\nend[n]\nnote", PlainText.of(note.body()));
    }

    @Test
    void answersAndFeedbackCannotBeFoundBySearching() {
        Note note = note(
                "one\n\n| two | three |\n|---|---|\n\n## Check yourself\n\n- four?\n  - [x] five\n    > secret\n  - [ ] six\n    > secret\n\n## Answer\n\nsecret\n");
        assertEquals(
                List.of("one", "two\tthree", "Check yourself", "four?", "five", "six"),
                note.passages().stream().map(SearchPassage::text).toList());
    }

    @Test
    void aFoundPassageHasAGapWhereANumberOfTheMomentStands() {
        assertEquals(
                List.of("the limit is …, twice $1/…$"),
                note("the limit is `{rate}`, twice $1/\\live{rate}$").passages().stream()
                        .map(SearchPassage::text)
                        .toList());
    }

    @Test
    void hyphensMakeAHeadingOfTheLineAboveARuleAloneAndAListBeforeWords() {
        Note note = note("Above\n---\n\n- - -\n\n- item\n");
        assertEquals(
                List.of("Heading", "ThematicBreak", "BulletList"),
                Nodes.children(note.body(), Node.class).stream()
                        .map(block -> block.getClass().getSimpleName())
                        .toList());
    }
}
