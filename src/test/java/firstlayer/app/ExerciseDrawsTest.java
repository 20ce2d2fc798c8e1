package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.Note;
import firstlayer.note.Notes;
import firstlayer.note.exercise.Drawn;
import firstlayer.note.exercise.Exercise;
import firstlayer.note.exercise.Marking;
import firstlayer.note.node.NumberItem;
import firstlayer.param.Values;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An exercise on the neuron, worked out by hand for two hundred draws, and what is wrong with others of its kind. */
class ExerciseDrawsTest {

    private static final String FRONT =
            "---\nquestion: Q\nwidget: %s\n---\n## Check yourself\n\n- What is it? {#z-anew}\n";
    private static final String NEURON = String.format(Locale.ROOT, FRONT, "neuron");
    private static final String Z = """
              - [draw](draw:w1=-2..2/0.5&w2=-2..2/0.5&x1=1&x2=2&b=-1,0,1&activation=relu,tanh)
              - [number] `{z}` within 0.01
                > z = `{w1}`·`{x1}` + `{w2}`·`{x2}` + `{b}` = `{z}`.
              - [slip] `{z}` - `{b}`
                > That is w·x: the bias was forgotten.
              - [slip] `{w1}` + `{w2}` + `{b}`
                > The weights were not multiplied by the inputs.
            """;

    private static Note read(String text) {
        return new Notes(CatalogNames.thorough(Catalog.all()), tex -> Optional.empty()).read("n.md", text);
    }

    private static String problem(String widget, String lines) {
        Note note = read(String.format(Locale.ROOT, FRONT, widget) + lines);
        assertEquals(1, note.problems().size(), note.problems()::toString);
        assertTrue(note.items().isEmpty());
        return note.problems().get(0).message();
    }

    private static double number(Values values, String name) {
        return values.lens(name).orElseThrow().of(values);
    }

    @Test
    void everyDrawIsLegalRightAndTellsItsSlipsApart() {
        Note note = read(NEURON + Z);
        assertEquals("[]", note.problems().toString());
        Exercise exercise = ((NumberItem) note.items().get(0)).exercise();
        Set<String> activations = new HashSet<>();
        Set<Double> biases = new HashSet<>();
        for (int count = 1; count <= 200; count++) {
            Drawn drawn = exercise.drawn(count).orElseThrow();
            Values at = drawn.values();
            double z = number(at, "w1") * 1 + number(at, "w2") * 2 + number(at, "b");
            double noBias = number(at, "w1") * 1 + number(at, "w2") * 2;
            double noInputs = number(at, "w1") + number(at, "w2") + number(at, "b");
            assertEquals(z, drawn.truth(), 1e-12);
            assertTrue(Math.abs(noBias - z) > 0.01 && Math.abs(noInputs - z) > 0.01, drawn::query);
            assertEquals(new Marking(true, OptionalInt.empty()), exercise.mark(drawn, z));
            assertEquals(new Marking(false, OptionalInt.of(0)), exercise.mark(drawn, noBias));
            int slip = Math.abs(noInputs - noBias) <= 0.01 ? 0 : 1;
            assertEquals(new Marking(false, OptionalInt.of(slip)), exercise.mark(drawn, noInputs));
            assertTrue(Set.of(-1.0, 1.0).contains(number(at, "b")), "with b = 0 the first slip is right");
            activations.add(at.texts().get("activation"));
            biases.add(number(at, "b"));
        }
        assertEquals(Set.of("relu", "tanh"), activations);
        assertEquals(Set.of(-1.0, 1.0), biases);
    }

    @Test
    void theSameCountIsTheSameExerciseInAnotherReading() {
        Exercise one = ((NumberItem) read(NEURON + Z).items().get(0)).exercise();
        Exercise other = ((NumberItem) read(NEURON + Z).items().get(0)).exercise();
        IntStream.of(1, 3, 1000, Integer.MAX_VALUE)
                .forEach(count -> assertEquals(one.drawn(count), other.drawn(count)));
        assertFalse(IntStream.rangeClosed(1, 20)
                .allMatch(count -> one.drawn(count)
                        .map(Drawn::query)
                        .equals(one.drawn(count + 1).map(Drawn::query))));
    }

    /** With both weights 0 there is no line to be distant from: such draws are passed over. */
    @Test
    void aReadoutThatHasNoNumberNowAndThenIsNotAskedFor() {
        Note note = read(NEURON + """
                  - [draw](draw:w1=-1..1/1&w2=-1..1/0.5&b=-1..1/0.1)
                  - [number] `{distance}` to 3 digits
                    > `{distance}`
                """);
        assertEquals("[]", note.problems().toString());
        Exercise exercise = ((NumberItem) note.items().get(0)).exercise();
        for (int count = 1; count <= 200; count++) {
            Drawn drawn = exercise.drawn(count).orElseThrow();
            double norm = Math.hypot(number(drawn.values(), "w1"), number(drawn.values(), "w2"));
            assertEquals(Math.abs(number(drawn.values(), "b")) / norm, drawn.truth(), 1e-12);
        }
    }

    @Test
    void trainingIsNotForAnExercise() {
        assertEquals(
                "draw 1 finds nothing to ask: at scene=network&rate=0.1 it takes long to work out;"
                        + " an answer is marked at once: draw smaller settings",
                problem("learning-rate", """
                          - [draw](draw:scene=network&rate=0.1)
                          - [number] `{loss}` within 0.01
                            > `{loss}`
                        """));
    }

    @Test
    void aSlipThatAlwaysComesToTheRightAnswerIsFound() {
        assertEquals(
                "draw 1 finds nothing to ask: at w1=1&w2=2&b=0 the slip {w1}*{x1} comes to the right answer;"
                        + " draw values at which it does not",
                problem("neuron", """
                          - [draw](draw:w1=1&w2=2&b=0)
                          - [number] `{z}` within 0.01
                            > `{z}`
                          - [slip] `{w1}`*`{x1}`
                            > So it is.
                        """));
    }

    @Test
    void whatCouldBeLearntByHeartIsFound() {
        assertEquals(
                "different answers in 200 draws: 3; draw from more values, at least 8 should differ",
                problem("neuron", """
                          - [draw](draw:w1=1..2/0.001&b=-1,0,1)
                          - [number] `{z}` within 1
                            > `{z}`
                        """));
    }

    @Test
    void aSlipThatIsNoArithmeticIsShownWithItsPlace() {
        assertEquals(
                "this slip cannot be read: ')' cannot stand here; expected an operator, ';' or the end",
                problem("neuron", """
                          - [draw](draw:w1=1..2/0.1)
                          - [number] `{z}` within 0.01
                            > `{z}`
                          - [slip] `{w1}`)
                            > No.
                        """));
    }

    @Test
    void inputsThatExistOnlyInTheDrawCanBeSpokenOf() {
        assertEquals(
                "[]",
                read(String.format(Locale.ROOT, FRONT, "chain-rule") + """
                  - [draw](draw:expression=p*q,p*q*2&at.p=1..3/0.5&at.q=1..5/0.5)
                  - [number] `{d.p}` within 0.01
                    > `{at.p}`, `{at.q}`, `{d.p}`
                  - [slip] `{at.p}` + `{at.q}` + 20
                    > No.
                """)
                        .problems()
                        .toString());
    }
}
