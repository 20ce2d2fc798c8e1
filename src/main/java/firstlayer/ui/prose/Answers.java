package firstlayer.ui.prose;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What the reader has answered and revealed on one page. Outlives its nodes, so that a reloaded note shows it again. */
public final class Answers {
    private final Map<String, Set<Integer>> chosen = new HashMap<>();
    private final Map<String, Double> marks = new HashMap<>();
    private final Map<String, Double> truths = new HashMap<>();
    private final Set<String> settled = new LinkedHashSet<>();
    private final Set<String> ticked = new LinkedHashSet<>();
    private final BooleanProperty shown = new SimpleBooleanProperty(false);

    /** Whether the model answer is shown. */
    public BooleanProperty shown() {
        return shown;
    }

    /** The options of a quiz item or prediction that were chosen, counted from 0; the first one counts. */
    public List<Integer> chosen(String id) {
        return List.copyOf(chosen.getOrDefault(id, Set.of()));
    }

    OptionalInt first(String id) {
        return chosen(id).stream().mapToInt(Integer::intValue).findFirst();
    }

    void choose(String id, int option) {
        chosen.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(option);
    }

    /** A prediction's choice until it is committed. */
    void replace(String id, int option) {
        chosen.put(id, new LinkedHashSet<>(Set.of(option)));
    }

    /** Where the reader put the mark of a prediction. */
    public OptionalDouble mark(String id) {
        return marks.containsKey(id) ? OptionalDouble.of(marks.get(id)) : OptionalDouble.empty();
    }

    void mark(String id, double number) {
        marks.put(id, number);
    }

    /** What the number of a marked prediction turned out to be. */
    public OptionalDouble truth(String id) {
        return truths.containsKey(id) ? OptionalDouble.of(truths.get(id)) : OptionalDouble.empty();
    }

    void learn(String id, double truth) {
        truths.put(id, truth);
    }

    /** Whether a prediction was committed and its experiment run. */
    public boolean isSettled(String id) {
        return settled.contains(id);
    }

    void settle(String id) {
        settled.add(id);
    }

    /** Whether a point of what a good answer mentions is ticked. */
    public boolean isTicked(String point) {
        return ticked.contains(point);
    }

    void tick(String point, boolean on) {
        if (on) {
            ticked.add(point);
        } else {
            ticked.remove(point);
        }
    }
}
