package firstlayer.app;

import firstlayer.note.Names;
import firstlayer.param.Values;
import firstlayer.widget.Memo;
import firstlayer.widget.Progress;
import firstlayer.widget.Readout;
import firstlayer.widget.Widget;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells notes which widgets, parameters and readouts there are; members of a family are found by solving. */
final class CatalogNames implements Names {

    private record Asked(String widget, Values values) {}

    private final Catalog catalog;
    private final Memo<Asked, Set<String>> readings = new Memo<>();

    CatalogNames(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Optional<Values> initial(String widget) {
        return catalog.find(widget).map(e -> Values.initial(e.widget().parameters()));
    }

    @Override
    public boolean reads(String widget, Values at, String readout) {
        return catalog.find(widget).map(e -> reads(e.widget(), at, readout)).orElse(false);
    }

    private <R> boolean reads(Widget<R> widget, Values at, String readout) {
        // Solving is spared where no readout could have the name at any values.
        boolean declared = widget.readouts().stream().anyMatch(r -> r.covers(readout));
        return declared
                && readings.get(new Asked(widget.id(), at), asked -> solved(widget, at))
                        .contains(readout);
    }

    private static <R> Set<String> solved(Widget<R> widget, Values at) {
        R result = widget.solve(at, Progress.silent());
        return widget.readouts().stream()
                .flatMap((Readout<R> r) -> r.read().apply(result).keySet().stream())
                .collect(Collectors.toSet());
    }
}
