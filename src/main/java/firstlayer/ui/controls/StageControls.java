package firstlayer.ui.controls;

import firstlayer.param.NumberLens;
import firstlayer.param.Values;
import firstlayer.ui.WidgetSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The one or two numbers that can be turned on a stage. */
public final class StageControls extends HBox {

    private static final int MOST = 2;
    private static final int LONGEST_SYMBOL = 3;

    private final WidgetSession<?> session;
    private final Runnable unwatch;
    private List<String> ids = List.of();
    private Values stop;
    private List<ControlRow> rows = List.of();

    public StageControls(WidgetSession<?> session) {
        this.session = session;
        this.stop = session.knobs().start();
        getStyleClass().add("stage-controls");
        unwatch = session.knobs().watch(this::follow);
        follow(session.knobs().now());
    }

    /** Shows what a stop sets: the numbers in which it differs from the note's start, otherwise the first of the picture. */
    public void show(Values atStop) {
        stop = atStop;
        follow(session.knobs().now());
    }

    private void follow(Values now) {
        List<String> needed = chosen(now);
        if (!needed.equals(ids)) {
            ids = needed;
            rows = needed.stream()
                    .map(id -> now.lens(id).orElseThrow())
                    .map(lens -> needed.size() > 1 ? named(lens, symbol(lens.label())) : lens)
                    .map(lens -> new NumberRow(session, lens).row())
                    .toList();
            getChildren().setAll(rows.stream().map(ControlRow::node).toList());
            getChildren().forEach(row -> HBox.setHgrow(row, Priority.ALWAYS));
        }
        rows.forEach(row -> row.show().accept(now));
    }

    private static NumberLens named(NumberLens lens, String label) {
        return new NumberLens(lens.id(), label, lens.role(), lens.range(), lens.get(), lens.put());
    }

    /** {@code η} of {@code Learning rate η}, {@code w₁} of {@code w₁ weight}; a label without a symbol at its ends as it is. */
    static String symbol(String label) {
        List<String> words = List.of(label.split(" "));
        return Stream.of(words.get(words.size() - 1), words.get(0))
                .filter(word -> word.codePointCount(0, word.length()) <= LONGEST_SYMBOL)
                .findFirst()
                .orElse(label);
    }

    private List<String> chosen(Values now) {
        Optional<String> time = session.widget().time(now).map(parameter -> parameter.id());
        List<NumberLens> lenses = session.widget().panel(now).stream()
                .flatMap(row -> row.parameter().lenses(now).stream())
                .filter(lens -> now.lens(lens.id()).isPresent())
                .filter(lens ->
                        time.filter(lens.id()::equals).isEmpty() && !lens.id().equals("seed"))
                .toList();
        List<String> changed = lenses.stream()
                .filter(this::isChanged)
                .map(NumberLens::id)
                .distinct()
                .limit(MOST)
                .toList();
        return changed.isEmpty() ? lenses.stream().map(NumberLens::id).limit(1).toList() : changed;
    }

    private boolean isChanged(NumberLens lens) {
        Values start = session.knobs().start();
        return stop.lens(lens.id()).isPresent() && (start.lens(lens.id()).isEmpty() || lens.of(stop) != lens.of(start));
    }

    /** Stops following the values. */
    public void close() {
        unwatch.run();
    }
}
