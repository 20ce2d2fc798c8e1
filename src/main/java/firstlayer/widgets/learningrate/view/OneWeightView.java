package firstlayer.widgets.learningrate.view;

import firstlayer.param.Knobs;
import firstlayer.plot.Drawing;
import firstlayer.plot.Part;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widgets.PartsView;
import firstlayer.widgets.learningrate.model.CurveDescent;
import firstlayer.widgets.learningrate.model.Lane;
import firstlayer.widgets.learningrate.model.LossLine;
import firstlayer.widgets.learningrate.model.RateSweep;
import firstlayer.widgets.learningrate.model.Regimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Curve, lanes, loss by step, and loss against the rate. */
final class OneWeightView extends PartsView<CurveDescent> {

    private final CurvePlot curve;
    private final LanesPlot lanes = new LanesPlot();
    private final LossByStepPlot losses = new LossByStepPlot();
    private final SweepPlot sweep = new SweepPlot(RateSweep.STEPS);
    private final SchedulePlot schedule = new SchedulePlot();
    private final UpdatesDiagram updates = new UpdatesDiagram();
    private boolean hasSchedule;
    private boolean hasUpdates;
    private int rates;

    OneWeightView(Knobs knobs, Place place) {
        super(place);
        curve = new CurvePlot(knobs);
        arrange(false, 1, List.of());
    }

    private void arrange(boolean changes, int count, List<Lane> updated) {
        hasSchedule = changes;
        hasUpdates = !updated.isEmpty();
        rates = count;
        Part.One numbers = Part.of("updates", updates.diagram(), 14, UpdatesDiagram.height(updated));
        Part main = Part.of("curve", curve.plot(), 20, 15);
        // One rate is a dot on the curve already; several are told apart only in their lanes, and stay in a small room.
        boolean several = count > 1;
        List<Part> beside = new ArrayList<>();
        beside.add(Part.of("lanes", lanes.plot(), 14, 5.2 + 1.3 * count)
                .rank(several ? 1 : 3)
                .weight(0.4 + 0.2 * count));
        beside.add(Part.of("loss-by-step", losses.plot(), 14, 7.5).rank(2));
        beside.add(Part.of("loss-by-rate", sweep.plot(), 14, 7.5).rank(several ? 3 : 1));
        List<Part> under = new ArrayList<>(List.of(main.weight(3)));
        if (changes) {
            under.add(Part.of("schedule", schedule.plot(), 14, 6.6).rank(4));
        }
        if (hasUpdates) {
            under.add(numbers.rank(2));
        }
        Part left = under.size() > 1 ? Part.rows(under.toArray(Part[]::new)) : main;
        arrange(Part.columns(left.weight(1.35), Part.rows(beside.toArray(Part[]::new))), onStage(numbers));
    }

    // What the speaker talks of: who arrives when there are several rates, how the rate falls when it does.
    private List<Part.One> onStage(Part.One numbers) {
        Part.One main = Part.of("curve", curve.plot(), 20, 10);
        Part.One byStep = Part.of("loss-by-step", losses.plot(), 13, 8);
        Part.One byRate = Part.of("loss-by-rate", sweep.plot(), 13, 8);
        Part.One each = Part.of("lanes", lanes.plot(), 13, 5.2 + 1.6 * rates);
        List<Part.One> parts =
                new ArrayList<>(rates > 1 ? List.of(main, byStep, each, byRate) : List.of(main, byRate, byStep, each));
        if (hasSchedule) {
            parts.add(rates > 1 ? 3 : 1, Part.of("schedule", schedule.plot(), 13, 8));
        }
        if (hasUpdates) {
            parts.add(numbers);
        }
        return parts;
    }

    @Override
    public void show(Picture<CurveDescent> picture) {
        Drawing.onlyNow(!picture.kept().isEmpty(), lanes.plot(), sweep.plot(), schedule.plot(), updates.diagram());
        CurveDescent walk = picture.now();
        List<LossLine> lines = walk.lanes().stream()
                .map(lane -> LossLine.of(lane, walk.lowest()))
                .toList();
        List<LossLine> kept = picture.kept().stream()
                .map(run ->
                        LossLine.of(run.result().main(), run.result().lowest()).named(run.difference()))
                .toList();
        boolean changes = !walk.hasOneRate();
        List<Lane> updated = walk.hasUpdates() ? walk.lanes() : List.of();
        if (changes != hasSchedule || walk.lanes().size() != rates || hasUpdates == updated.isEmpty()) {
            arrange(changes, walk.lanes().size(), updated);
        }
        updates.show(updated);
        schedule.show(walk.rates(), walk.steps());
        curve.show(picture);
        curve.plot().title(title(walk));
        lanes.show(walk);
        losses.show(lines, List.of(), kept, walk.ratesShown(), true);
        sweep.show(walk.sweep(), walk.lowest(), walk.main().loss()[0], true, regimes(walk), walk.rateNow());
    }

    private static String title(CurveDescent walk) {
        if (walk.main().walk().diverged()) {
            return "Loss L(w): it ran away";
        }
        if (!walk.isBowl() || !walk.hasOneRate()) {
            return "Loss L(w)";
        }
        return "Loss L(w): it " + (walk.hover().isPresent() ? "jitters around the minimum" : walk.fate());
    }

    private static Optional<Regimes> regimes(CurveDescent walk) {
        if (walk.limit().isEmpty() || !walk.hasOneRate()) {
            return Optional.empty();
        }
        double limit = walk.limit().getAsDouble();
        return Optional.of(
                walk.isBowl()
                        ? new Regimes(limit / 2, limit, "walks", "hops", "runs away")
                        : new Regimes(limit / 2, limit, "walks near it", "hops near it", "never settles"));
    }
}
