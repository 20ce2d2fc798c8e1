package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.note.Notes;
import firstlayer.note.PackedNotes;
import firstlayer.note.PlainText;
import firstlayer.note.node.Item;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.NumberItem;
import firstlayer.note.node.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every wrong idea that a note lists, and every point of what a good answer mentions, is asked somewhere in that note. */
class CoverageTest {

    private static Library library;

    /** By note: how an idea or a point begins, and who asks about it, as {@code words = ids}. */
    private static final Map<String, List<String>> ASKED = Map.of(
            "01-neuron.md",
            List.of(
                    "“It stores a number.” = true-of-a-neuron",
                    "“It has one weight, applied to its output.” = true-of-a-neuron z-anew",
                    "“It takes a weighted average.” = z-anew",
                    "“Activation times weights = relu-anew wrong-line",
                    "“It works like a brain cell.” = true-of-a-neuron",
                    "every input has its own weight = z-anew wrong-line",
                    "the bias is added before = relu-anew wrong-line",
                    "the activation is not linear = no-bend sigmoid-anew",
                    "the picture: a line = which-plane distance-anew spam",
                    "weights and bias are learned = true-of-a-neuron",
                    "a limit such as XOR = xor"),
            "02-learning-rate.md",
            List.of(
                    "“η lies between 0 and 1.” = limit-anew",
                    "“η carries the direction.” = step-anew",
                    "“A larger rate gets there earlier.” = which-walk twins",
                    "“All steps are equally long.” = walk-anew wrong-line",
                    "“It finds the global minimum.” = true-of-the-rate",
                    "the update rule = step-anew",
                    "the step is η × slope = step-anew wrong-line",
                    "too small is slow = which-walk walk-anew true-of-the-rate",
                    "the limit depends on the curvature = limit-anew best-anew",
                    "noise, and why = story noise",
                    "it is chosen = true-of-the-rate"),
            "03-initialization.md",
            List.of(
                    "“Numbers between 0 and 1.” = true-of-starts",
                    "“Mean 0 and deviation 1.” = spread-anew stack trained",
                    "“The smaller, the better.” = true-of-starts trained",
                    "“A constant start is bad = true-of-starts constant",
                    "“Xavier is for ReLU.” = he-anew wrong-line",
                    "random, to make neurons different = true-of-starts constant",
                    "the spread is tied = lecun-anew spread-anew",
                    "too small shrinks = which-start trained",
                    "Xavier and He = he-anew lecun-anew",
                    "both directions = which-start both-ways",
                    "biases at 0 = true-of-starts wrong-line"),
            "04-loss.md",
            List.of(
                    "“Loss is predicted minus actual.” = squares-anew",
                    "“Loss 0 is good = true-of-the-loss which-curve",
                    "“A lower loss always = true-of-the-loss accuracy",
                    "“Loss is a function of the data.” = true-of-the-loss",
                    "“The loss says how much = slope-anew true-of-the-loss",
                    "one number, made = squares-anew",
                    "a score for each example = squares-anew",
                    "a function of the weights = slope-anew true-of-the-loss",
                    "two losses = level-anew surprise-anew broken-sensor",
                    "loss is not accuracy = accuracy true-of-the-loss",
                    "something to compare with = which-curve held-out"),
            "05-chain-rule.md",
            List.of(
                    "“The loss value is sent back.” = plus-seven",
                    "“A reaches C through B = paths-anew used-twice",
                    "“The derivatives along the chain = chain-anew neuron-anew wrong-line",
                    "“Backpropagation is gradient descent.” = true-of-backprop",
                    "“An unknown gradient = true-of-backprop",
                    "local slopes multiply = neuron-anew chain-anew",
                    "paths add = paths-anew used-twice",
                    "from the loss backward = true-of-backprop",
                    "a worked number = neuron-anew",
                    "a derivative flows = plus-seven true-of-backprop",
                    "vanishing and exploding = chain-anew ten-sigmoids"));

    @BeforeAll
    static void read() {
        library = new Notes(new CatalogNames(Catalog.all()), tex -> java.util.Optional.empty())
                .read(PackedNotes.folder());
    }

    static Stream<Note> notes() {
        return library.notes().stream();
    }

    private static Stream<String> points(org.commonmark.node.Node parent) {
        return Nodes.children(parent, BulletList.class).stream()
                .flatMap(list -> Nodes.children(list, ListItem.class).stream())
                .map(PlainText::of)
                .map(words -> words.replaceFirst("^\\[[ x]] ", ""));
    }

    /** What is listed from the heading "What people get wrong" to the next. */
    private static Stream<String> wrongIdeas(Note note) {
        Heading heading = Nodes.children(note.body(), Heading.class).stream()
                .filter(at -> PlainText.of(at).equals("What people get wrong"))
                .findFirst()
                .orElseThrow();
        List<String> ideas = new ArrayList<>();
        for (var node = heading.getNext(); node != null && !(node instanceof Heading); node = node.getNext()) {
            if (node instanceof BulletList list) {
                Nodes.children(list, ListItem.class).stream().map(PlainText::of).forEach(ideas::add);
            }
        }
        return ideas.stream();
    }

    @ParameterizedTest
    @MethodSource("notes")
    void everyWrongIdeaAndEveryPointIsAskedAbout(Note note) {
        Map<String, List<String>> asked = ASKED.get(note.file()).stream()
                .map(line -> line.split(" = "))
                .collect(Collectors.toMap(parts -> parts[0], parts -> List.of(parts[1].split(" "))));
        Stream.concat(
                        wrongIdeas(note),
                        points(note.section(Section.Kind.OWN_WORDS).orElseThrow()))
                .forEach(idea -> assertEquals(
                        1, asked.keySet().stream().filter(idea::startsWith).count(), idea));
        List<String> ids = note.items().stream().map(Item::id).toList();
        asked.values().forEach(each -> assertTrue(ids.containsAll(each), () -> each + " of " + ids));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void aNoteHasAtLeastFourExercisesThatAreDrawnAnew(Note note) {
        assertTrue(note.items().stream().filter(NumberItem.class::isInstance).count() >= 4, note::file);
    }
}
