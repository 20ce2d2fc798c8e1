package firstlayer.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reader's answers as the one file that the assignment wants: each question word for word, and below it the answer. */
public final class Assignment {

    /** The folder of the pictures, beside the file. */
    public static final String IMAGES = "images";

    private static final String TITLE = "# Assignment 1";

    /** @param text as it was typed; empty where nothing is written yet */
    public record Answer(String question, String text) {}

    /**
     * A picture that an answer shows.
     *
     * @param link what it is of, such as {@code neuron?b=1}
     * @param file its name in the folder of the pictures
     */
    public record Still(String link, String file) {}

    private record Part(String question, HandedIn answer) {}

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Still> stills = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    /** @param answers of all questions of a folder, in their order; also those that are not answered yet */
    public Assignment(List<Answer> answers) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Answer answer : answers) {
            // On one line, whatever the front matter has.
            String question = answer.question().strip().replaceAll("\\s+", " ");
            CleanText clean = CleanText.of(answer.text());
            HandedIn text = new HandedIn(clean.text());
            parts.add(new Part(question, text));
            remark(question, text, clean.removed());
            text.pictures().forEach(link -> stills.computeIfAbsent(link, first -> still(first, counts)));
        }
    }

    private static Still still(String link, Map<String, Integer> counts) {
        String widget = link.replaceFirst("[^a-z0-9-].*", "");
        String name = widget.isEmpty() ? "picture" : widget;
        return new Still(link, String.format(Locale.ROOT, "%s-%d.png", name, counts.merge(name, 1, Integer::sum)));
    }

    private void remark(String question, HandedIn text, int removed) {
        if (text.isEmpty()) {
            remarks.add("Not written yet: " + question);
        }
        if (removed > 0) {
            remarks.add(String.format(
                    Locale.ROOT,
                    "%s: %d control %s left out",
                    question,
                    removed,
                    removed == 1 ? "character was" : "characters were"));
        }
        text.tooMuch().ifPresent(why -> remarks.add(question + ": headings and pictures stay as they are; " + why));
    }

    /** The pictures to be drawn, each once. */
    public List<Still> stills() {
        return List.copyOf(stills.values());
    }

    /** What the reader should know of it: what is empty, what was left out. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** @param drawn which of the pictures there are; of the others the place stays as the reader wrote it */
    public String text(Set<Still> drawn) {
        StringBuilder text = new StringBuilder(TITLE).append('\n');
        for (Part part : parts) {
            text.append("\n#### ").append(part.question()).append('\n');
            if (!part.answer().isEmpty()) {
                text.append('\n')
                        .append(part.answer().text(link -> file(link, drawn)))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private Optional<String> file(String link, Set<Still> drawn) {
        return Optional.of(stills.get(link)).filter(drawn::contains).map(still -> IMAGES + "/" + still.file());
    }
}
