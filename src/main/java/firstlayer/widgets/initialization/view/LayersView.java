package firstlayer.widgets.initialization.view;

import firstlayer.math.Activation;
import firstlayer.math.net.Histogram;
import firstlayer.math.net.LayerState;
import firstlayer.param.Format;
import firstlayer.param.Numbers;
import firstlayer.plot.Drawing;
import firstlayer.plot.Ink;
import firstlayer.plot.Part;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widgets.PartsView;
import firstlayer.widgets.initialization.model.LayerRows;
import firstlayer.widgets.initialization.model.LayersReadouts;
import firstlayer.widgets.initialization.model.PaperPreset;
import firstlayer.widgets.initialization.model.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Label;

/** Rows of histograms, one per layer, their sizes as lines, and whether neurons are alike. */
final class LayersView extends PartsView<Stack> {

    private final HistogramStrip forward = new HistogramStrip();
    private final HistogramStrip backward = new HistogramStrip();
    private final HistogramStrip weights = new HistogramStrip();
    private final HistogramStrip asked = new HistogramStrip();
    private final SizesPlot sizes = new SizesPlot();
    private final SymmetryPlot symmetry = new SymmetryPlot();
    private final Label paper = new Label();
    private Optional<LayerRows> laidOut = Optional.empty();

    LayersView(Place place) {
        super(place);
        layOut(LayerRows.SIGNALS);
        paper.setWrapText(true);
        paper.getStyleClass().add("caption");
    }

    private void layOut(LayerRows rows) {
        laidOut = Optional.of(rows);
        Part.One forwardPart = Part.of("forward", forward.diagram(), 16, 8.5).rank(1);
        Part.One backwardPart = Part.of("backward", backward.diagram(), 16, 6.5).rank(2);
        Part.One weightsPart = Part.of("weights", weights.diagram(), 16, 7.5).rank(1);
        Part.One askedPart =
                Part.of("weight-gradients", asked.diagram(), 16, 6.5).rank(2);
        Part.One sizesPart = Part.of("sizes", sizes.plot(), 16, 8);
        Part.One symmetryPart = Part.of("symmetry", symmetry.plot(), 9, 7).rank(3);
        Part below = Part.columns(sizesPart.weight(3), symmetryPart.weight(1)).weight(1.1);
        arrange(
                switch (rows) {
                    case SIGNALS -> Part.rows(forwardPart, backwardPart, below);
                    case WEIGHTS -> Part.rows(weightsPart, askedPart, below);
                    case ALL ->
                        Part.rows(Part.columns(forwardPart, weightsPart), Part.columns(backwardPart, askedPart), below);
                },
                rows == LayerRows.WEIGHTS
                        ? List.of(weightsPart, sizesPart, askedPart, forwardPart, backwardPart, symmetryPart)
                        : List.of(forwardPart, sizesPart, backwardPart, weightsPart, askedPart, symmetryPart));
    }

    @Override
    public void show(Picture<Stack> picture) {
        Drawing.onlyNow(
                !picture.kept().isEmpty(), forward.diagram(), backward.diagram(), weights.diagram(), asked.diagram());
        Stack stack = picture.now();
        if (!laidOut.equals(Optional.of(stack.rows()))) {
            layOut(stack.rows());
        }
        forward.show(
                "Forward: outputs, layer by layer → "
                        + LayersReadouts.signal(stack).replace("The signal", "it"),
                histograms(stack, LayerState::activations),
                Ink.OUTPUT,
                stack.signalDies(),
                true,
                forwardPrint(stack));
        OptionalInt marked = stack.gradientDies().isPresent() ? stack.gradientDies() : stack.gradientExplodes();
        backward.show(
                "Backward: gradients ← " + LayersReadouts.gradient(stack).replace("the gradient", "it"),
                histograms(stack, LayerState::gradients),
                Ink.GRADIENT,
                marked,
                false,
                List.of(rms(stack, layer -> layer.gradients().rms())));
        weights.show(
                "Weights, n·Var(w) = " + Numbers.significant(stack.propagation().weightVariance(), 3) + " in this draw",
                histograms(stack, LayerState::weights),
                Ink.WEIGHT,
                OptionalInt.empty(),
                true,
                List.of(rms(stack, layer -> layer.weights().rms()), number(), fans(stack)));
        asked.show(
                "Weight gradients, each example's own",
                histograms(stack, LayerState::asked),
                Ink.GRADIENT,
                OptionalInt.empty(),
                true,
                List.of(rms(stack, LayerState::weightGradient)));
        sizes.show(picture);
        symmetry.show(picture);
        PaperPreset.of(stack).ifPresent(figure -> paper.setText(figure.words));
        caption(PaperPreset.of(stack).isPresent() ? paper : null);
    }

    private static List<Histogram> histograms(Stack stack, Function<LayerState, Histogram> which) {
        return stack.layers().stream().map(which).toList();
    }

    private static HistogramStrip.Print rms(Stack stack, ToDoubleFunction<LayerState> size) {
        IntFunction<String> text =
                layer -> Numbers.significant(size.applyAsDouble(stack.layers().get(layer - 1)), 2);
        return new HistogramStrip.Print("RMS", text, Ink.TEXT.bold().size(0.85));
    }

    private static HistogramStrip.Print number() {
        return new HistogramStrip.Print("layer", Integer::toString, Ink.MUTED.small());
    }

    /** n_in and n_out of every layer. */
    private static HistogramStrip.Print fans(Stack stack) {
        IntFunction<String> text =
                layer -> stack.sizes().fanIn(layer - 1) + "→" + stack.sizes().fanOut(layer - 1);
        return new HistogramStrip.Print("in→out", text, Ink.MUTED.small());
    }

    private static List<HistogramStrip.Print> forwardPrint(Stack stack) {
        List<HistogramStrip.Print> prints = new ArrayList<>();
        prints.add(rms(stack, layer -> layer.activations().rms()));
        boolean bounded = stack.activation() == Activation.TANH || stack.activation() == Activation.SIGMOID;
        if (bounded) {
            prints.add(share(stack, "stuck", layer -> layer.saturated().orElse(0.0)));
        } else {
            prints.add(share(stack, "zero", LayerState::zero));
        }
        prints.add(number());
        prints.add(fans(stack));
        return prints;
    }

    private static HistogramStrip.Print share(Stack stack, String name, Function<LayerState, Double> share) {
        IntFunction<String> text =
                layer -> Format.PERCENT.text(share.apply(stack.layers().get(layer - 1)));
        return new HistogramStrip.Print(name, text, Ink.MUTED.small());
    }
}
