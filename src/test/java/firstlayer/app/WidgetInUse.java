package firstlayer.app;

import firstlayer.param.Link;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A widget that is turned many times, beside new ones that are asked once. Long solves are few, and spread over the walk: where
 * no more are allowed, it goes back to values it knows.
 */
final class WidgetInUse {

    /** Turns of a walk. */
    static final int TURNS = 500;

    private static final int TRIES = 30;

    /** A widget with its answer. */
    record Solved(WidgetEntry<Object> entry, Object result) {}

    /** A scene of a widget of the catalog. */
    record Scene(int widget, Values values) {
        @Override
        public String toString() {
            return Catalog.all().ids().get(widget) + "?" + values;
        }
    }

    private final Scene scene;
    private final int mostLong;
    private final Random random = new Random(7);
    private final Map<Values, Solved> known = new HashMap<>();
    private final List<Values> visited = new ArrayList<>();
    private final WidgetEntry<Object> used;
    private final Widget<Object> untouched;
    private final RandomTurns turns;
    private int misses;
    private int turn;

    /**
     * @param mostLong how many different values may be solved that take long
     */
    WidgetInUse(Scene scene, int mostLong) {
        this.scene = scene;
        this.mostLong = mostLong;
        this.used = fresh();
        this.untouched = fresh().widget();
        this.turns = new RandomTurns(
                used.widget(), scene.values(), links(used.widget().id()), 1);
    }

    static Stream<Scene> scenes() {
        List<WidgetEntry<?>> entries = Catalog.all().entries();
        return IntStream.range(0, entries.size())
                .boxed()
                .flatMap(i -> Ends.scenes(entries.get(i).widget()).stream().map(values -> new Scene(i, values)));
    }

    private static List<String> links(String widget) {
        try (var in = WidgetInUse.class.getResourceAsStream("links.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Link::read)
                    .filter(link -> link.widget().equals(widget))
                    .map(Link::query)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // results are only handed to the entry that made them, or to another of its kind
    private WidgetEntry<Object> fresh() {
        return (WidgetEntry<Object>) Catalog.all().entries().get(scene.widget());
    }

    WidgetEntry<Object> used() {
        return used;
    }

    /** The values after one more turn. */
    Values turn() {
        turn++;
        for (int i = 0; i < TRIES; i++) {
            Values next = turns.propose();
            if (used.widget().objection(next).isEmpty() && isAffordable(next)) {
                return taken(next);
            }
        }
        List<Values> back =
                visited.stream().filter(values -> !used.widget().isLong(values)).toList();
        return taken(back.isEmpty() ? turns.now() : back.get(random.nextInt(back.size())));
    }

    private Values taken(Values next) {
        turns.take(next);
        return next;
    }

    private boolean isAffordable(Values next) {
        int most = 1 + mostLong * turn / TURNS;
        boolean isNew = untouched.isLong(next) && !known.containsKey(next);
        boolean isMiss = used.widget().isLong(next);
        if (isNew && visited.size() >= most || isMiss && misses >= most) {
            return false;
        }
        misses += isMiss ? 1 : 0;
        return true;
    }

    /** The result by the widget in use. */
    Solved solve(Values values) {
        return solved(used, values);
    }

    /** The result by a widget that was never asked before. */
    Solved solveFresh(Values values) {
        if (!untouched.isLong(values)) {
            return solved(fresh(), values);
        }
        return known.computeIfAbsent(values, v -> {
            visited.add(v);
            return solved(fresh(), v);
        });
    }

    private static Solved solved(WidgetEntry<Object> entry, Values values) {
        return new Solved(entry, entry.widget().solve(values, Progress.silent()));
    }
}
