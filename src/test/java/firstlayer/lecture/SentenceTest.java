package firstlayer.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.note.node.Nodes;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paragraph is cut where its sentences end, and nowhere else. */
class SentenceTest {

    private static Node paragraph(String markdown) {
        return Nodes.under(Parser.builder().build().parse(markdown), Paragraph.class)
                .get(0);
    }

    private static List<String> sentences(String markdown) {
        return Sentence.of(paragraph(markdown)).stream().map(Sentence::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is 0.5 wide. It is not 1.|2",
                "See fig. 3, e.g. the curve. Then go on.|2",
                "Why? Because of w! And so on…|3",
                "**Why squares?** With plain differences they add up to 0.|2",
                "It says (*no more.*) and goes on|1",
                "One with `a. b` in code and [a link. Two](x) in it. Next.|2",
                "He said “no.” Then he left.|2",
                "w₁.5 and 1.2.3 are no ends|1"
            })
    void endsAreFound(String markdown, int count) {
        assertEquals(
                count, sentences(markdown).size(), () -> sentences(markdown).toString());
    }

    @Test
    void theSentencesTogetherAreTheParagraph() {
        assertEquals(List.of("One.", "Two and three?", "Four."), sentences("One. Two\nand three? Four."));
    }

    @Test
    void theOneAroundALinkIsFoundAlsoInsideOtherThings() {
        Node paragraph = paragraph("First. Then *press [here](x)* and `y` goes. Last.");
        Link link = Nodes.under(paragraph, Link.class).get(0);
        assertEquals("Then press here and y goes.", Sentence.around(link).text());
        Code code = Nodes.under(paragraph, Code.class).get(0);
        assertEquals(Sentence.around(link), Sentence.around(code));
    }

    @Test
    void aShorterOneLosesItsLastClauseThenWordByWord() {
        Sentence whole = Sentence.first(paragraph("It walks in, hops across; and settles"))
                .orElseThrow();
        Sentence once = whole.shorter().orElseThrow();
        assertEquals("It walks in, hops across", once.text());
        assertEquals("It walks in", once.shorter().orElseThrow().text());
        assertEquals(
                "It walks",
                once.shorter().flatMap(Sentence::shorter).orElseThrow().text());
        assertEquals(
                Optional.empty(), Sentence.first(paragraph("It")).orElseThrow().shorter());
    }
}
