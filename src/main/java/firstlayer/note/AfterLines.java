package firstlayer.note;

import firstlayer.note.FrontMatter.Entry;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.Predict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Document;

/** The lines below {@code after:} in the front matter, such as {@code twins: lanes, loss-by-step}. */
final class AfterLines {

    private static final String WRITE = "write lines such as \"  twins: lanes, loss-by-step\"";

    private final Names names;
    private final Problems problems;

    AfterLines(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /**
     * What of them can be kept: a part that there is not is left out, and so is what waits for a prediction that there is not, for it
     * would never be shown.
     *
     * @param widget the picture beside the note, where there is one
     * @param body   the note's text; empty where only its head is read, and its predictions are taken to be there
     */
    List<WaitingParts> read(FrontMatter front, Optional<String> widget, Optional<Document> body) {
        List<WaitingParts> all = new ArrayList<>();
        front.after().forEach((prediction, entry) -> {
            List<String> parts = widget.map(id -> parts(id, entry)).orElseGet(() -> {
                problems.add(entry.line(), "parts wait, but the note has no picture", "name one: widget: neuron");
                return List.of();
            });
            if (!parts.isEmpty()
                    && body.map(text -> isAsked(prediction, text, entry)).orElse(true)) {
                all.add(new WaitingParts(prediction, parts));
            }
        });
        return all;
    }

    private boolean isAsked(String prediction, Document body, Entry entry) {
        List<String> asked =
                Nodes.under(body, Predict.class).stream().map(Predict::id).toList();
        if (!asked.contains(prediction)) {
            problems.add(
                    entry.line(),
                    String.format(Locale.ROOT, "parts wait for '%s', which is no prediction of this note", prediction),
                    asked.isEmpty() ? "write one: > [!PREDICT] " + prediction : "there is " + String.join(", ", asked));
            return false;
        }
        return true;
    }

    private List<String> parts(String widget, Entry entry) {
        List<String> known = names.parts(widget);
        List<String> named = Arrays.stream(entry.value().split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        if (named.isEmpty()) {
            problems.add(entry.line(), "no part waits here", WRITE);
        }
        named.stream()
                .filter(part -> !known.contains(part))
                .forEach(part -> problems.add(
                        entry.line(),
                        String.format(Locale.ROOT, "the picture has no part '%s'", part),
                        "there is " + String.join(", ", known)));
        return named.stream().filter(known::contains).toList();
    }
}
