package firstlayer.ui.shell;

import firstlayer.study.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a ring shows, in words. */
final class EvidenceWords {

    private EvidenceWords() {}

    /** Each part that the note asks for; empty where it asks for nothing. */
    static String of(Evidence evidence) {
        List<String> parts = new ArrayList<>();
        add(parts, "predictions", evidence.predictions());
        add(parts, "own experiments", evidence.runs());
        add(parts, "questions right", evidence.quiz());
        evidence.answer().ifPresent(answer -> parts.add(of(answer)));
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, String name, Evidence.Part part) {
        if (part.total() > 0) {
            parts.add(String.format(Locale.ROOT, "%s %d of %d", name, part.done(), part.total()));
        }
    }

    private static String of(Evidence.Answer answer) {
        String written = !answer.written()
                ? "answer not written yet"
                : answer.checked()
                        ? "answer written, its points gone through"
                        : "answer written, its points not gone through yet";
        return answer.peeked() ? written + "; the model answer was shown before" : written;
    }
}
