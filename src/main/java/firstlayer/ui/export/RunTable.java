package firstlayer.ui.export;

import firstlayer.param.Link;
import firstlayer.param.Numbers;
import firstlayer.param.Values;
import firstlayer.ui.LinkedRun;
import firstlayer.widget.Progress;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every readout of a run, one row for each time from 0 to where it stands; one row where there is no time. A reading without a
 * number is an empty field.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180, Common Format and MIME Type for CSV Files</a>
 */
public final class RunTable {

    /** Rows there are at most: of a longer run every second, third, … time is taken, and the last. */
    public static final int MOST_ROWS = 10_000;

    private final Link link;
    private final Optional<RunTimes> times;
    private final long stride;
    private final List<String> columns;
    private final List<Map<String, Double>> rows;

    private RunTable(
            Link link, Optional<RunTimes> times, long stride, List<String> columns, List<Map<String, Double>> rows) {
        this.link = link;
        this.times = times;
        this.stride = stride;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Solves the run at every time; runs kept beside it are not in the table.
     *
     * @param progress told after each row
     */
    public static RunTable of(LinkedRun<?> run, Progress<Object> progress) {
        return of(run, MOST_ROWS, progress);
    }

    /**
     * @param most rows
     */
    static RunTable of(LinkedRun<?> run, int most, Progress<Object> progress) {
        return solved(run.entry().widget(), run.now(), most, progress);
    }

    private static <R> RunTable solved(Widget<R> widget, Values now, int most, Progress<Object> progress) {
        Optional<RunTimes> times = RunTimes.of(widget, now);
        long stride = times.map(all -> all.stride(most)).orElse(1L);
        List<Map<String, Double>> rows = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        if (times.isPresent()) {
            List<Long> taken = times.get().every(stride);
            for (long time : taken) {
                Map<String, Double> row = new LinkedHashMap<>();
                row.put(times.get().time().id(), (double) time);
                Values then = now.with(times.get().time(), time);
                read(widget, widget.solve(then, new PartProgress(progress, rows.size(), taken.size())), row);
                rows.add(row);
                ids.addAll(row.keySet());
                progress.at((double) rows.size() / taken.size());
            }
        } else {
            Map<String, Double> row = new LinkedHashMap<>();
            read(widget, widget.solve(now, progress), row);
            rows.add(row);
            ids.addAll(row.keySet());
        }
        return new RunTable(Link.of(widget.id(), now, List.of()), times, stride, inOrder(widget, times, ids), rows);
    }

    private static <R> void read(Widget<R> widget, R result, Map<String, Double> row) {
        for (Readout<R> readout : widget.readouts()) {
            readout.read().apply(result).forEach((id, reading) -> row.put(id, number(reading)));
        }
    }

    private static Double number(Reading reading) {
        return reading.number().isPresent() ? reading.number().getAsDouble() : null;
    }

    // A member of a family that comes late stands with its family.
    private static List<String> inOrder(Widget<?> widget, Optional<RunTimes> times, Set<String> ids) {
        Set<String> columns = new LinkedHashSet<>();
        times.ifPresent(all -> columns.add(all.time().id()));
        for (Readout<?> readout : widget.readouts()) {
            ids.stream().filter(readout::covers).forEach(columns::add);
        }
        return List.copyOf(columns);
    }

    /** The file: its link and what was left out in lines that begin with #, then a header and the rows. */
    public String csv() {
        StringBuilder text = new StringBuilder("# first-layer ").append(link).append('\n');
        if (stride > 1) {
            text.append("# ").append(thinned()).append('\n');
        }
        text.append(String.join(",", columns.stream().map(RunTable::field).toList()))
                .append('\n');
        for (Map<String, Double> row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                Double number = row.get(columns.get(i));
                text.append(i == 0 ? "" : ",").append(number == null ? "" : Numbers.exact(number));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String thinned() {
        RunTimes all = times.orElseThrow();
        return String.format(Locale.ROOT, "%s goes up by %d, to %d", all.time().id(), stride, all.last());
    }

    private static String field(String text) {
        return text.matches("[^,\"\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** What is in it, in words. */
    public String words() {
        String rows = String.format(Locale.ROOT, "%,d %s", this.rows.size(), this.rows.size() == 1 ? "row" : "rows");
        return stride > 1 ? rows + " (" + thinned() + ")" : rows;
    }
}
