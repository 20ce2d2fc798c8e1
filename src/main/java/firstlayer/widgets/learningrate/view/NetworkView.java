package firstlayer.widgets.learningrate.view;

import firstlayer.plot.Board;
import firstlayer.plot.Part;
import firstlayer.plot.StageBoard;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.WidgetView;
import firstlayer.widgets.learningrate.model.LossLine;
import firstlayer.widgets.learningrate.model.RateSweep;
import firstlayer.widgets.learningrate.model.TrainingComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** A decision map for every rate, their losses by step, and the loss against the rate. */
final class NetworkView implements WidgetView<TrainingComparison> {

    private final List<MapPlot> maps = new ArrayList<>();
    private final LossByStepPlot losses = new LossByStepPlot();
    private final SweepPlot sweep = new SweepPlot(RateSweep.NET_STEPS);
    private final StackPane node = new StackPane();
    private final StageBoard stage = new StageBoard();
    private final Place place;

    NetworkView(Place place) {
        this.place = place;
    }

    @Override
    public Node node() {
        return place == Place.STAGE ? stage : node;
    }

    @Override
    public List<String> parts() {
        return stage.parts();
    }

    @Override
    public void choose(List<String> parts) {
        stage.choose(parts);
    }

    @Override
    public void show(Picture<TrainingComparison> picture) {
        TrainingComparison comparison = picture.now();
        if (maps.size() != comparison.lanes().size()) {
            arrange(comparison.lanes().size());
        }
        for (int i = 0; i < maps.size(); i++) {
            maps.get(i).show(comparison.lanes().get(i), comparison.data());
        }
        losses.show(
                comparison.lanes().stream().map(LossLine::of).toList(),
                List.of(),
                picture.kept().stream()
                        .map(run -> LossLine.of(run.result().main()).named(run.difference()))
                        .toList(),
                comparison.lanes().size(),
                true);
        sweep.show(
                comparison.sweep(),
                0,
                comparison.main().startLoss(),
                true,
                Optional.empty(),
                comparison.main().rate());
    }

    private void arrange(int count) {
        maps.clear();
        for (int i = 0; i < count; i++) {
            maps.add(new MapPlot());
        }
        if (place == Place.STAGE) {
            stage.arrange(onStage());
            return;
        }
        Part lossPart = Part.of("loss-by-step", losses.plot(), 14, 8).rank(1);
        Part sweepPart = Part.of("loss-by-rate", sweep.plot(), 14, 8).rank(2);
        Part beside = Part.rows(lossPart, sweepPart);
        node.getChildren().setAll(new Board(Part.columns(grid(count).weight(1.35), beside)));
    }

    // One network is looked at, several are told apart by their losses.
    private List<Part.One> onStage() {
        List<Part.One> parts = new ArrayList<>();
        for (int i = 0; i < maps.size(); i++) {
            parts.add(Part.of("map-" + (i + 1), maps.get(i).plot(), 11, 8));
        }
        parts.add(maps.size() > 1 ? 0 : 1, Part.of("loss-by-step", losses.plot(), 13, 8));
        parts.add(Part.of("loss-by-rate", sweep.plot(), 13, 8));
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
