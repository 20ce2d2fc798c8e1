package firstlayer.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.note.Assignment.Answer;
import firstlayer.note.Assignment.Still;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static final String HEAD = "# Assignment 1\n\n#### What is a neuron?\n";

    private static Assignment of(String... texts) {
        return new Assignment(List.of(texts).stream()
                .map(text -> new Answer("What is a neuron?", text))
                .toList());
    }

    private static String below(String text) {
        return of(text).text(Set.of()).substring(HEAD.length());
    }

    @Test
    void everyQuestionIsAHeadingWordForWordWithItsAnswerBelow() {
        Assignment assignment = new Assignment(List.of(
                new Answer("What is a neuron?", "A sum and a bend.\n\n* weights\n* a bias"),
                new Answer("What is the use of the learning rate *η*?", ""),
                new Answer("What is the loss?", "One number.")));
        assertEquals("""
                # Assignment 1

                #### What is a neuron?

                A sum and a bend.

                * weights
                * a bias

                #### What is the use of the learning rate *η*?

                #### What is the loss?

                One number.
                """, assignment.text(Set.of()));
        assertEquals(List.of("Not written yet: What is the use of the learning rate *η*?"), assignment.remarks());
    }

    @Test
    void headingsOfAnAnswerRankBelowItsQuestion() {
        assertEquals(
                "\n##### Sum\n\n###### Bend ##\n\n###### Deeper\n\n> ##### Quoted\n",
                below("# Sum\n\n## Bend ##\n\n###### Deeper\n\n> # Quoted"));
    }

    @Test
    void underlinedHeadingsBecomeOneLineBelowTheQuestionToo() {
        assertEquals(
                "\n##### The sum of two lines\ntext\n\n> ###### Quoted\n",
                below("The sum\nof two lines\n=====\ntext\n\n> Quoted\n> ---"));
    }

    @Test
    void whatOnlyLooksLikeAHeadingStays() {
        assertEquals(
                "\n```\n# code\n```\n\n#no\n\n    # indented\n", below("```\n# code\n```\n\n#no\n\n    # indented"));
    }

    @Test
    void everyKindOfLineEndBecomesOne() {
        assertEquals("\na\nb\nc\nd\ne\nf\n", below("a\r\nb\rc\u2028d\u2029e\u0085f\r\n"));
    }

    @Test
    void controlCharactersAreLeftOutAndSaid() {
        Assignment assignment = of("a\u0000b\tc\u001B[31md\u200D");
        assertEquals(HEAD + "\nab\tc[31md\u200D\n", assignment.text(Set.of()));
        assertEquals(List.of("What is a neuron?: 2 control characters were left out"), assignment.remarks());
    }

    @Test
    void tagsAreTextAndOnlyTheFourThatNotesKnowWork() {
        assertEquals("\n\\<div>\nx<sub>1</sub> < 2<br>\n", below("<div>\nx<sub>1</sub> < 2<br>"));
        assertEquals("\n\\<script\nalert(1)\n", below("<script\nalert(1)"));
        assertEquals(
                "\n`<b>` and \\<b> and <https://example.org>\n", below("`<b>` and \\<b> and <https://example.org>"));
    }

    @Test
    void whatWasLeftOpenDoesNotSwallowTheNextQuestion() {
        String text = of("```java\nint x;", "<!-- to do\nmore", "fine").text(Set.of());
        assertEquals("""
                # Assignment 1

                #### What is a neuron?

                ```java
                int x;
                ```

                #### What is a neuron?

                <!-- to do
                more
                -->

                #### What is a neuron?

                fine
                """, text);
    }

    @Test
    void picturesAreNumberedByWidgetAndLinkedWhereTheyWereDrawn() {
        Assignment assignment = of(
                "![the line](picture:neuron?b=1&w1=2)\n\n![far](<picture:chain-rule?expression=(x + 1)*2>)",
                "again ![it](picture:neuron?b=1&w1=2), ![other](picture:neuron)");
        Still line = new Still("neuron?b=1&w1=2", "neuron-1.png");
        Still far = new Still("chain-rule?expression=(x + 1)*2", "chain-rule-1.png");
        Still other = new Still("neuron", "neuron-2.png");
        assertEquals(List.of(line, far, other), assignment.stills());
        assertEquals("""
                # Assignment 1

                #### What is a neuron?

                ![the line](images/neuron-1.png)

                ![far](<picture:chain-rule?expression=(x + 1)*2>)

                #### What is a neuron?

                again ![it](images/neuron-1.png), ![other](images/neuron-2.png)
                """, assignment.text(Set.of(line, other)));
    }

    @Test
    void aPictureIsNeverAFileElsewhere() {
        assertEquals(
                List.of("picture-1.png"),
                of("![x](picture:../../etc/passwd)").stills().stream()
                        .map(Still::file)
                        .toList());
    }

    @Test
    void whatIsTooDenseToBeReadIsHandedInAsItIs() {
        String dense = "*".repeat(3000);
        Assignment assignment = of(dense);
        assertEquals(HEAD + "\n" + dense + "\n", assignment.text(Set.of()));
        assertEquals(
                List.of("What is a neuron?: headings and pictures stay as they are;"
                        + " more than 2000 times * or _ in one paragraph; end it with a blank line"),
                assignment.remarks());
    }

    @Test
    void anAnswerOfAMegabyteIsHandedInWhole() {
        String line = "a line of forty characters, no more of it\n\n";
        String text = line.repeat(1_000_000 / line.length()).stripTrailing();
        assertEquals("\n" + text + "\n", below(text));
    }
}
