package firstlayer.widgets.learningrate.view;

import firstlayer.plot.Drawing;
import firstlayer.plot.Part;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widgets.PartsView;
import firstlayer.widgets.learningrate.model.LossLine;
import firstlayer.widgets.learningrate.model.NetworkPart;
import firstlayer.widgets.learningrate.model.RateSweep;
import firstlayer.widgets.learningrate.model.TrainingComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A decision map for every rate, their losses by step, and below them what is chosen. */
final class NetworkView extends PartsView<TrainingComparison> {

    private final List<MapPlot> maps = new ArrayList<>();
    private final LossByStepPlot losses = new LossByStepPlot();
    private final SweepPlot sweep = new SweepPlot(RateSweep.NET_STEPS);
    private final UpdateRatioPlot ratios = new UpdateRatioPlot();
    private final SchedulePlot schedule = new SchedulePlot();
    private Optional<NetworkPart> lower = Optional.empty();

    NetworkView(Place place) {
        super(place);
    }

    @Override
    public void show(Picture<TrainingComparison> picture) {
        TrainingComparison comparison = picture.now();
        if (maps.size() != comparison.lanes().size() || !lower.equals(Optional.of(comparison.part()))) {
            lower = Optional.of(comparison.part());
            arrange(comparison.lanes().size(), comparison.part());
        }
        Drawing.onlyNow(!picture.kept().isEmpty(), sweep.plot(), ratios.plot(), schedule.plot());
        maps.forEach(map -> map.plot().onlyNow(!picture.kept().isEmpty()));
        for (int i = 0; i < maps.size(); i++) {
            maps.get(i).show(comparison.lanes().get(i), comparison.data());
        }
        losses.show(
                comparison.lanes().stream().map(LossLine::of).toList(),
                List.of(),
                behind(picture),
                comparison.lanes().size(),
                true);
        switch (comparison.part()) {
            case RATES ->
                sweep.show(
                        comparison.sweep(),
                        0,
                        comparison.main().startLoss(),
                        true,
                        Optional.empty(),
                        comparison.rateNow());
            case RATIOS -> ratios.show(comparison.ratios());
            case SCHEDULE -> schedule.show(comparison.rates(), comparison.main().steps());
        }
    }

    /** Kept runs, and the jumpy loss of single batches where they are not all points. */
    private static List<LossLine> behind(Picture<TrainingComparison> picture) {
        TrainingComparison now = picture.now();
        List<LossLine> lines = new ArrayList<>(picture.kept().stream()
                .map(run -> LossLine.of(run.result().main()).named(run.difference()))
                .toList());
        if (now.main().batchLosses().length > 0) {
            String name = now.batch() == 1 ? "each point" : "batches of " + now.batch();
            lines.add(new LossLine(name, now.main().at(), now.main().batchLosses()));
        }
        return lines;
    }

    private Part.One below(NetworkPart part, double width) {
        return switch (part) {
            case RATES -> Part.of("loss-by-rate", sweep.plot(), width, 8);
            case RATIOS -> Part.of("update-ratio", ratios.plot(), width, 8);
            case SCHEDULE -> Part.of("schedule", schedule.plot(), width, 8);
        };
    }

    private void arrange(int count, NetworkPart part) {
        maps.clear();
        for (int i = 0; i < count; i++) {
            maps.add(new MapPlot());
        }
        Part lossPart = Part.of("loss-by-step", losses.plot(), 14, 8).rank(1);
        Part beside = Part.rows(lossPart, below(part, 14).rank(2));
        arrange(Part.columns(grid(count).weight(1.35), beside), onStage(part));
    }

    // One network is looked at, several are told apart by their losses.
    private List<Part.One> onStage(NetworkPart part) {
        List<Part.One> parts = new ArrayList<>();
        for (int i = 0; i < maps.size(); i++) {
            parts.add(Part.of("map-" + (i + 1), maps.get(i).plot(), 11, 8));
        }
        parts.add(maps.size() > 1 ? 0 : 1, Part.of("loss-by-step", losses.plot(), 13, 8));
        parts.add(below(part, 13));
        return parts;
    }

    private Part grid(int count) {
        int columns = count <= 2 ? 1 : 2;
        List<Part> rows = new ArrayList<>();
        for (int from = 0; from < count; from += columns) {
            List<Part> row = new ArrayList<>();
            for (int i = from; i < Math.min(count, from + columns); i++) {
                row.add(Part.of("map-" + (i + 1), maps.get(i).plot(), 9, 9).rank(i == 0 ? 0 : 2 + i));
            }
            rows.add(Part.columns(row.toArray(Part[]::new)));
        }
        return Part.rows(rows.toArray(Part[]::new));
    }
}
