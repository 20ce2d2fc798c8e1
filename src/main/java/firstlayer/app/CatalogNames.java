package firstlayer.app;

import firstlayer.note.Names;
import firstlayer.note.exercise.Workings;
import firstlayer.param.Values;
import firstlayer.widget.Cached;
import firstlayer.widget.Progress;
import firstlayer.widget.Readout;
import firstlayer.widget.Superseded;
import firstlayer.widget.Widget;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Tells notes which widgets, parameters and readouts there are; members of a family are found by solving. */
final class CatalogNames implements Names {

    /** Draws of an exercise that are tried before it is shown: a window opens on as many notes as there are. */
    private static final int FEW = 3;
    /** Draws that are tried for who has written it. */
    private static final int MANY = 200;

    private final Catalog catalog;
    private final Catalog exercises;
    private final int draws;
    private final Map<String, Cached<Optional<Set<String>>>> readings = new ConcurrentHashMap<>();

    CatalogNames(Catalog catalog) {
        this(catalog, FEW);
    }

    private CatalogNames(Catalog catalog, int draws) {
        this.draws = draws;
        // Widgets of its own: what the window's have worked out stays there while notes are checked.
        this.catalog = catalog.anew();
        this.exercises = catalog.anew();
    }

    /** The same, where every exercise is tried at length. */
    static CatalogNames thorough(Catalog catalog) {
        return new CatalogNames(catalog, MANY);
    }

    @Override
    public List<String> widgets() {
        return catalog.ids();
    }

    @Override
    public Optional<Values> initial(String widget) {
        return catalog.find(widget).map(e -> Values.initial(e.widget().parameters()));
    }

    @Override
    public boolean reads(String widget, Values at, String readout) {
        return catalog.find(widget).map(e -> reads(e.widget(), at, readout)).orElse(false);
    }

    @Override
    public Optional<String> objection(String widget, Values at) {
        return catalog.find(widget).flatMap(e -> e.widget().objection(at));
    }

    @Override
    public List<String> parts(String widget) {
        return catalog.require(widget).widget().parts();
    }

    @Override
    public Workings workings(String widget) {
        return new CatalogWorkings<>(exercises.require(widget).widget());
    }

    @Override
    public int draws() {
        return draws;
    }

    private <R> boolean reads(Widget<R> widget, Values at, String readout) {
        // Solving is spared where no readout could have the name at any values.
        boolean declared = widget.readouts().stream().anyMatch(r -> r.covers(readout));
        return declared
                && names(widget, at).map(names -> names.contains(readout)).orElse(true);
    }

    private <R> Optional<Set<String>> names(Widget<R> widget, Values at) {
        return widget.objection(at).isPresent()
                ? Optional.empty()
                : readings.computeIfAbsent(widget.id(), id -> names(widget)).get(at, Progress.silent());
    }

    private static Cached<Optional<Set<String>>> names(Widget<?> widget) {
        return new Cached<>(widget.parameters(), (seen, progress) -> solved(widget, seen));
    }

    private static <R> Optional<Set<String>> solved(Widget<R> widget, Values at) {
        Patience<R> patience = new Patience<>();
        try {
            return Optional.of(ids(widget, widget.solve(at, patience)));
        } catch (Superseded enough) {
            return patience.partial().map(partial -> ids(widget, partial));
        }
    }

    private static <R> Set<String> ids(Widget<R> widget, R result) {
        return widget.readouts().stream()
                .flatMap((Readout<R> r) -> r.read().apply(result).keySet().stream())
                .collect(Collectors.toSet());
    }

    /** Lets a solve work until there is something to read names from, and never long: a note is untrusted text. */
    private static final class Patience<R> implements Progress<R> {

        private static final long NANOS = 300_000_000;

        private final long begin = System.nanoTime();
        private R partial;

        Optional<R> partial() {
            return Optional.ofNullable(partial);
        }

        @Override
        public void at(double share) {
            if (System.nanoTime() - begin > NANOS) {
                throw new Superseded();
            }
        }

        @Override
        public void soFar(R partial) {
            this.partial = partial;
            throw new Superseded();
        }
    }
}
