package firstlayer.ui.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * What the reader has begun on one page and not given yet: it is no part of the log. Outlives the page's nodes, so that a
 * reloaded note shows it again.
 */
public final class Answers {
    private final Map<String, Double> guesses = new HashMap<>();
    private final Map<String, Boolean> sure = new HashMap<>();
    private final Map<String, String> typed = new HashMap<>();
    private final UnrecordedStudy unrecorded = new UnrecordedStudy();
    private final Map<String, BooleanProperty> opened = new HashMap<>();
    private final BooleanProperty shown = new SimpleBooleanProperty(false);
    private final BooleanProperty allParts = new SimpleBooleanProperty(false);

    /** Whether the model answer is shown. */
    public BooleanProperty shown() {
        return shown;
    }

    /** Whether the reader wants all parts of the picture, also those that wait for a prediction. */
    BooleanProperty allParts() {
        return allParts;
    }

    void showAllParts() {
        allParts.set(true);
    }

    /** Whether a folded section, by its heading, is open. */
    BooleanProperty opened(String heading) {
        return opened.computeIfAbsent(heading, closed -> new SimpleBooleanProperty(false));
    }

    /** Where the answers go that are not recorded. */
    UnrecordedStudy unrecorded() {
        return unrecorded;
    }

    /** A prediction that is not committed: the option by its author's number, or where the mark is. */
    OptionalDouble guess(String id) {
        return guesses.containsKey(id) ? OptionalDouble.of(guesses.get(id)) : OptionalDouble.empty();
    }

    void guess(String id, double guess) {
        guesses.put(id, guess);
    }

    /** What stands in the field of an exercise that is not answered. */
    String typed(String id) {
        return typed.getOrDefault(id, "");
    }

    void typed(String id, String text) {
        typed.put(id, text);
    }

    /** Whether the reader is sure of the answer to come; empty where that was not said. */
    Optional<Boolean> sure(String id) {
        return Optional.ofNullable(sure.get(id));
    }

    void sure(String id, Optional<Boolean> said) {
        said.ifPresentOrElse(yes -> sure.put(id, yes), () -> sure.remove(id));
    }

    /** Lets go of what was begun of a question: it was given. */
    void forget(String id) {
        guesses.remove(id);
        sure.remove(id);
        typed.remove(id);
    }
}
