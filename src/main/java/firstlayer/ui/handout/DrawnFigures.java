package firstlayer.ui.handout;

import firstlayer.note.Note;
import firstlayer.note.PlainText;
import firstlayer.note.html.Figures;
import firstlayer.note.html.HtmlMarkup;
import firstlayer.note.node.Predict;
import firstlayer.note.node.PredictionMark;
import firstlayer.param.Link;
import firstlayer.param.Numbers;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.ui.Snapshot;
import firstlayer.ui.StillLink;
import firstlayer.ui.Stills;
import firstlayer.ui.prose.MarkRange;
import firstlayer.ui.prose.tex.Typesetter;
import firstlayer.widget.WidgetEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** Works out and draws what a handout shows. It waits for the JavaFX thread, so that is not the one to ask it. */
public final class DrawnFigures implements Figures {

    /** A formula that cannot be laid out may take seconds until that is known: after so many, all are shown as their source. */
    private static final int MOST_FAULTS = 20;

    private final Function<String, Optional<WidgetEntry<?>>> entries;
    private final Stills stills;
    private final List<String> sheets;
    private final Typesetter typesetter;
    // A question and its answer speak of the same numbers.
    private final Map<String, SolvedNumbers> solved = new HashMap<>();
    private final Map<String, CompletableFuture<String>> begun = new HashMap<>();
    private int faults;
    private int drawn;

    /**
     * @param entries a widget by its id
     * @param sheets  the style sheets pictures are drawn in
     */
    public DrawnFigures(
            Function<String, Optional<WidgetEntry<?>>> entries,
            Stills stills,
            List<String> sheets,
            Typesetter typesetter) {
        this.entries = entries;
        this.stills = stills;
        this.sheets = sheets;
        this.typesetter = typesetter;
    }

    @Override
    public SolvedNumbers numbers(Optional<String> widget, String query) {
        return solved.computeIfAbsent(
                widget.orElse("") + "?" + query, link -> new SolvedNumbers(widget.flatMap(entries), query));
    }

    @Override
    public Optional<Truth> truth(Note note, Predict predict) {
        Optional<Snapshot> before = numbers(note.widget(), note.start()).snapshot();
        return before.flatMap(start -> {
            Values values = predict.run().values(start.values(), start.values());
            return numbers(note.widget(), values.toQuery())
                    .snapshot()
                    .flatMap(after -> truth(predict.mark().orElseThrow(), start, after));
        });
    }

    private static Optional<Truth> truth(PredictionMark mark, Snapshot before, Snapshot after) {
        Snapshot.FormattedReading right = after.readings().get(mark.readout());
        if (right == null || right.reading().number().isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble now = Optional.ofNullable(before.readings().get(mark.readout()))
                .map(reading -> reading.reading().number())
                .orElse(OptionalDouble.empty());
        SliderRange axis = MarkRange.of(
                mark,
                MarkRange.slider(before.values(), mark),
                now,
                right.reading().number());
        return Optional.of(
                new Truth(right.label(), Numbers.plain(axis.min()), Numbers.plain(axis.max()), right.text()));
    }

    @Override
    public String formula(String tex, boolean display, Digits numbers) {
        if (faults < MOST_FAULTS) {
            try {
                return FormulaSvg.of(
                        typesetter.lay(tex, display, numbers::apply).join(),
                        display,
                        HtmlMarkup.escaped(PlainText.spoken(tex, numbers)),
                        name -> numbers.role(name).name().toLowerCase(Locale.ROOT));
            } catch (CompletionException fault) {
                faults++;
            }
        }
        String dollars = display ? "$$" : "$";
        return "<code>" + HtmlMarkup.escaped(dollars + tex + dollars) + "</code>";
    }

    /** How many formulas were tried in vain. */
    public int faults() {
        return faults;
    }

    @Override
    public void begin(String link, Set<String> without) {
        begun.put(link, drawing(link, without));
    }

    private CompletableFuture<String> drawing(String link, Set<String> without) {
        drawn++;
        return stills.svg(link, without, sheets, "i" + drawn + "-");
    }

    @Override
    public String picture(String link, String words) {
        try {
            Link read = Link.read(StillLink.read(link).link());
            String says = numbers(Optional.of(read.widget()), read.query())
                    .snapshot()
                    .map(Snapshot::says)
                    .orElse("");
            String alt = words.isBlank() ? says : words + ". " + says;
            CompletableFuture<String> svg = begun.containsKey(link) ? begun.remove(link) : drawing(link, Set.of());
            return PictureSvg.inline(svg.join(), alt.strip());
        } catch (IllegalArgumentException | CompletionException wrong) {
            return "<span class=\"missing\">[" + HtmlMarkup.escaped(words.isBlank() ? link : words) + "]</span>";
        }
    }
}
