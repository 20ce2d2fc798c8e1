package firstlayer.widgets.loss.model;

import static firstlayer.widgets.loss.model.LossReadouts.brief;
import static firstlayer.widgets.loss.model.UnseenParameters.*;

import firstlayer.param.Format;
import firstlayer.param.Parameter;
import firstlayer.param.Role;
import firstlayer.param.Values;
import firstlayer.script.Script;
import firstlayer.widget.Progress;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Polynomials fitted to noisy points, and what they cost on points they have not seen. */
public final class UnseenScene implements Widget<Generalization> {

    private static final List<Readout<Generalization>> READOUTS = List.of(
            Readout.one("loss", "L", Role.LOSS, Format.FOUR_DIGITS, Generalization::loss),
            Readout.one("held-loss", "L held out", Role.LOSS, Format.FOUR_DIGITS, Generalization::heldLoss),
            Readout.one("best-degree", "Best degree", Role.WEIGHT, Format.WHOLE, Generalization::best),
            Readout.one("penalty", "Penalty", Role.WEIGHT, Format.FOUR_DIGITS, Generalization::penalty),
            Readout.each("coefficient.n", "Weight of power", Role.WEIGHT, Format.FOUR_DIGITS, UnseenScene::weights),
            Readout.counted(
                    "out.n",
                    "Output for point",
                    Role.OUTPUT,
                    Format.FOUR_DIGITS,
                    g -> g.seen().stream()
                            .mapToDouble(point -> g.fit().at(point.x()))
                            .toArray()),
            Readout.counted(
                    "term.n",
                    "Price of point",
                    Role.LOSS,
                    Format.FOUR_DIGITS,
                    g -> g.seen().stream().mapToDouble(g.fit()::term).toArray()));

    private static Map<String, Reading> weights(Generalization state) {
        Map<String, Reading> byPower = new LinkedHashMap<>();
        List<Double> weights = state.fit().weights();
        for (int k = 0; k < weights.size(); k++) {
            byPower.put(Integer.toString(k), Reading.of(weights.get(k)));
        }
        return byPower;
    }

    @Override
    public String id() {
        return "unseen";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return ALL;
    }

    @Override
    public List<Row> panel(Values now) {
        return List.of(Row.of(DEGREE), Row.of(NOISE), Row.of(LossParameters.L2), Row.more(SAMPLES), Row.more(SEED));
    }

    @Override
    public Generalization solve(Values values, Progress<? super Generalization> progress) {
        Random random = new Random(values.get(SEED));
        int count = Math.toIntExact(values.get(SAMPLES));
        double noise = values.get(NOISE);
        double strength = values.get(LossParameters.L2);
        List<Sampled> seen = Sampled.drawn(count, noise, random);
        List<Sampled> unseen = Sampled.drawn(count, noise, random);
        List<PolynomialFit> fits = IntStream.rangeClosed(1, MOST_DEGREE)
                .mapToObj(degree -> PolynomialFit.of(seen, degree, strength))
                .toList();
        return new Generalization(seen, unseen, fits, Math.toIntExact(values.get(DEGREE)), strength, noise);
    }

    @Override
    public List<Script> scripts(Values values) {
        return List.of(UnseenPython.of(values));
    }

    @Override
    public boolean showsKept(Values now) {
        return true;
    }

    @Override
    public List<String> parts() {
        return List.of("curve", "degrees", "weights", "bars", "sum");
    }

    @Override
    public List<Readout<Generalization>> readouts() {
        return READOUTS;
    }

    @Override
    public String describe(Generalization state) {
        String open = state.fit().open(state.seen().size());
        String best = state.best() == state.degree()
                ? "No other degree does better there."
                : String.format(
                        Locale.ROOT,
                        "Degree %d does best there, with %s.",
                        state.best(),
                        brief(state.fits().get(state.best() - 1).mean(state.unseen())));
        return String.format(
                Locale.ROOT,
                "Degree %d costs %s on the points it was fitted to%s, and %s on those held out. %s%s",
                state.degree(),
                brief(state.training()),
                state.strength() > 0 ? ", with the penalty " + brief(state.loss()) : "",
                brief(state.heldLoss()),
                best,
                open.isEmpty() ? "" : " " + open + ".");
    }
}
