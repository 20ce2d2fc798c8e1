package firstlayer.widgets.learningrate.view;

import firstlayer.param.Knobs;
import firstlayer.plot.Drawing;
import firstlayer.plot.Part;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widgets.PartsView;
import firstlayer.widgets.learningrate.model.Lane;
import firstlayer.widgets.learningrate.model.LossLine;
import firstlayer.widgets.learningrate.model.RateSweep;
import firstlayer.widgets.learningrate.model.Regimes;
import firstlayer.widgets.learningrate.model.SurfaceDescent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Surface, distance by direction, loss by step, and loss against the rate. */
final class TwoWeightsView extends PartsView<SurfaceDescent> {

    private final SurfacePlot surface;
    private final DirectionsPlot directions = new DirectionsPlot();
    private final LossByStepPlot losses = new LossByStepPlot();
    private final SweepPlot sweep = new SweepPlot(RateSweep.STEPS);
    private final SchedulePlot schedule = new SchedulePlot();
    private final UpdatesDiagram updates = new UpdatesDiagram();
    private boolean hasSchedule;
    private List<String> updated = List.of();

    TwoWeightsView(Knobs knobs, Place place) {
        super(place);
        surface = new SurfacePlot(knobs);
        arrange(List.of());
    }

    private void arrange(List<Lane> lanes) {
        double lines = UpdatesDiagram.height(lanes);
        boolean written = !lanes.isEmpty();
        List<Part> left = new ArrayList<>(List.of(
                Part.of("surface", surface.plot(), 20, written ? 12 : 15).weight(3)));
        double least = written && hasSchedule ? 6.4 : 7.5;
        List<Part> right = new ArrayList<>(List.of(
                Part.of("directions", directions.plot(), 14, least).rank(1),
                Part.of("loss-by-step", losses.plot(), 14, least).rank(3),
                Part.of("loss-by-rate", sweep.plot(), 14, least).rank(2)));
        if (hasSchedule) {
            // Where numbers stand under the surface, the rates have no room there too.
            (written ? right : left)
                    .add(Part.of("schedule", schedule.plot(), 14, least - 0.9).rank(4));
        }
        if (written) {
            left.add(Part.of("updates", updates.diagram(), UpdatesDiagram.LEAST_WIDTH, lines)
                    .rank(5));
        }
        arrange(
                Part.columns(Part.rows(left.toArray(Part[]::new)).weight(1.35), Part.rows(right.toArray(Part[]::new))),
                onStage(lanes));
    }

    private List<Part.One> onStage(List<Lane> lanes) {
        List<Part.One> parts = new ArrayList<>(List.of(
                Part.of("surface", surface.plot(), 20, 10),
                Part.of("directions", directions.plot(), 13, 8),
                Part.of("loss-by-rate", sweep.plot(), 13, 8),
                Part.of("loss-by-step", losses.plot(), 13, 8)));
        if (hasSchedule) {
            parts.add(1, Part.of("schedule", schedule.plot(), 13, 8));
        }
        if (!lanes.isEmpty()) {
            parts.add(Part.of("updates", updates.diagram(), 20, UpdatesDiagram.height(lanes)));
        }
        return parts;
    }

    @Override
    public void show(Picture<SurfaceDescent> picture) {
        Drawing.onlyNow(!picture.kept().isEmpty(), directions.plot(), sweep.plot(), schedule.plot(), updates.diagram());
        SurfaceDescent descent = picture.now();
        boolean log = descent.landscape().hasMinimum();
        List<Lane> lanes = descent.hasUpdates() ? descent.lanes() : List.of();
        List<String> names = lanes.stream().map(Lane::name).toList();
        if (descent.hasOneRate() == hasSchedule || !names.equals(updated)) {
            hasSchedule = !descent.hasOneRate();
            updated = names;
            arrange(lanes);
        }
        schedule.show(descent.rates(), descent.steps());
        updates.show(lanes);
        surface.show(picture);
        directions.show(descent);
        losses.show(
                descent.lanes().stream().map(lane -> LossLine.of(lane, 0)).toList(),
                shares(descent),
                picture.kept().stream()
                        .map(run -> LossLine.of(run.result().main(), 0).named(run.difference()))
                        .toList(),
                descent.ratesShown(),
                log);
        sweep.show(descent.sweep(), 0, descent.main().loss()[0], log, regimes(descent), descent.rateNow());
    }

    // One walk by plain descent: what it is made of is worth its room.
    private static List<LossLine> shares(SurfaceDescent descent) {
        double[] steps = descent.main().drawnSteps();
        return descent.hasFactors() && descent.lanes().size() == 1
                ? List.of(
                        new LossLine("½w₁²", steps, descent.shallowLoss()),
                        new LossLine("½κw₂²", steps, descent.steepLoss()))
                : List.of();
    }

    private static Optional<Regimes> regimes(SurfaceDescent descent) {
        return descent.hasFactors() && descent.hasOneRate()
                ? Optional.of(
                        new Regimes(1 / descent.kappa(), 2 / descent.kappa(), "both walk", "one hops", "runs away"))
                : Optional.empty();
    }
}
