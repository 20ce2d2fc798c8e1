package firstlayer.note.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import firstlayer.note.Note;
import firstlayer.note.Notes;
import firstlayer.note.TwoWidgets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoteHtmlTest {

    private static String html(String text) {
        Note note = new Notes(new TwoWidgets(), tex -> Optional.empty())
                .read("01.md", "---\nquestion: Q?\nwidget: learning-rate\n---\n" + text);
        return new NoteHtml(name -> "7").inside(note.body());
    }

    @Test
    void aFormulaStandsWhereMathJaxFindsIt() {
        assertEquals("<p>A \\({w} &lt; 7\\) here</p>", html("A $\\weight{w} < \\live{rate}$ here"));
        assertEquals("<p>\\[a^2\\]</p>", html("$$a^2$$"));
    }

    @Test
    void numbersAreDigitsAndLinksOfTheProgramTheirWords() {
        assertEquals("<p>η = 7, try it</p>", html("η = `{rate}`, [try it](set:rate=1)"));
    }

    @Test
    void marksStay() {
        assertEquals(
                "<p><em>a</em> <strong>b</strong> <code>c</code> x<sub>1</sub> <del>d</del></p>",
                html("*a* **b** `c` x<sub>1</sub> ~~d~~"));
    }

    @Test
    void noTagAndNoScriptOfANoteGetsThrough() {
        String html =
                html("<script>alert(1)</script> <b onclick=x>b</b> [x](javascript:alert(1)) ![i](https://evil/x.png)");
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("<b "), html);
        assertFalse(html.contains("javascript:"), html);
        assertFalse(html.contains("<img"), html);
    }
}
