package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import firstlayer.fuzz.Fuzz;
import firstlayer.note.AnswerText;
import firstlayer.note.NoteAddress;
import firstlayer.note.StopTarget;
import firstlayer.param.Numbers;
import firstlayer.param.Values;
import firstlayer.widget.Widget;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Text that is pasted or dropped into a field, whatever it was copied from. Onto the window only folders can be dropped. */
@Tag("fuzz")
class TypedTextFuzzTest {

    private static final List<String> TEXTS = List.of(
            "[words](go:learning-rate?rate=1.2)",
            "> [!STOP] Title\n> Words [show](play:rate=0.2&steps=3|rate=1)\n",
            "play:rate=0.5&steps=30|rate=1.2|rate=1.9",
            "learning-rate?scene=two-weights&rivals=momentum;adam&steps=30",
            "02-learning-rate.md#why-2λ",
            "./01-neuron.md#z-anew@3",
            "0,5",
            "−1.5e-3",
            "(0.25^2 + 0.125^2) * 1/3",
            "e^(-2) / (1 + e^(-2))^2",
            "An answer with $x^2$, **bold**, `code` and [a link](https://example.org).\n\n- one\n- two\n\n$$\ny = wx\n$$\n",
            "![Loss by rate](first-layer:learning-rate?rate=1.9)\n\n# Heading\n\n<b>tag</b> ~~struck~~ $5 and $6\n");

    private static final List<String> WORDS = List.of(
            "go:",
            "set:",
            "play:",
            "first-layer:",
            "](",
            "![",
            ".md",
            "#",
            "@",
            "@999999999",
            "@0",
            "?",
            "|",
            "rate=",
            "steps=",
            "%",
            "%2E",
            "%C3%28",
            "\"",
            "<",
            ">",
            "http://",
            "file:///etc/passwd",
            "\n\n",
            "> ",
            "# ",
            "```\n",
            "$$\n",
            "\t",
            ",",
            "^",
            "e",
            "pi",
            "x",
            "(((",
            ")))",
            ";",
            "sqrt(",
            "log(0)",
            "1/0");

    private final Widget<?> widget = Catalog.all().require("learning-rate").widget();

    @Test
    void isUnderstoodOrRefused() {
        Values start = Values.initial(widget.parameters()).with("rate=0.3");
        Fuzz.read("typed text", TEXTS, WORDS, text -> {
            NoteAddress.read(text, "here.md")
                    .ifPresent(place -> assertFalse(place.address().isBlank()));
            Stream<Runnable> readers = Stream.of(
                    () -> StopTarget.read(text, widget.id(), start),
                    () -> assertFalse(Double.isNaN(Numbers.typed(text) - 0.0)),
                    () -> Arithmetic.evaluate(text),
                    () -> AnswerText.read(text),
                    () -> AnswerText.read(AnswerText.picture(text, text)));
            readers.forEach(TypedTextFuzzTest::orRefused);
        });
    }

    private static void orRefused(Runnable reader) {
        try {
            reader.run();
        } catch (IllegalArgumentException refusal) {
            Fuzz.promised(refusal);
        }
    }
}
