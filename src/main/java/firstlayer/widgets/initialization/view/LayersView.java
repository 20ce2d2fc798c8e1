package firstlayer.widgets.initialization.view;

import firstlayer.math.Activation;
import firstlayer.math.net.Histogram;
import firstlayer.math.net.LayerState;
import firstlayer.param.Format;
import firstlayer.param.Numbers;
import firstlayer.plot.Board;
import firstlayer.plot.Ink;
import firstlayer.plot.Part;
import firstlayer.plot.StageBoard;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.WidgetView;
import firstlayer.widgets.initialization.model.LayersReadouts;
import firstlayer.widgets.initialization.model.PaperPreset;
import firstlayer.widgets.initialization.model.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/** Two rows of histograms, one per layer, and their sizes as lines. */
final class LayersView implements WidgetView<Stack> {

    private final HistogramStrip forward = new HistogramStrip();
    private final HistogramStrip backward = new HistogramStrip();
    private final SizesPlot sizes = new SizesPlot();
    private final Label paper = new Label();
    private final BorderPane node = new BorderPane();

    private final StageBoard stage = new StageBoard();
    private final Place place;

    LayersView(Place place) {
        this.place = place;
        Part sizesPart = Part.of("sizes", sizes.plot(), 16, 8).weight(1.1);
        node.setCenter(new Board(Part.rows(
                Part.of("forward", forward.diagram(), 16, 7.5).rank(1),
                Part.of("backward", backward.diagram(), 16, 7).rank(2),
                sizesPart)));
        if (place == Place.STAGE) {
            stage.arrange(List.of(
                    Part.of("forward", forward.diagram(), 20, 8),
                    Part.of("sizes", sizes.plot(), 14, 8),
                    Part.of("backward", backward.diagram(), 14, 8)));
        }
        paper.setWrapText(true);
        paper.getStyleClass().add("caption");
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
    public void show(Picture<Stack> picture) {
        Stack stack = picture.now();
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
                List.of(rms(stack, LayerState::gradients)));
        sizes.show(picture);
        PaperPreset.of(stack).ifPresent(figure -> paper.setText(figure.words));
        node.setBottom(PaperPreset.of(stack).isPresent() ? paper : null);
    }

    private static List<Histogram> histograms(Stack stack, Function<LayerState, Histogram> which) {
        return stack.layers().stream().map(which).toList();
    }

    private static HistogramStrip.Print rms(Stack stack, Function<LayerState, Histogram> which) {
        IntFunction<String> text = layer ->
                Numbers.significant(which.apply(stack.layers().get(layer - 1)).rms(), 2);
        return new HistogramStrip.Print("RMS", text, Ink.TEXT.bold().size(0.85));
    }

    private static List<HistogramStrip.Print> forwardPrint(Stack stack) {
        List<HistogramStrip.Print> prints = new ArrayList<>();
        prints.add(rms(stack, LayerState::activations));
        boolean bounded = stack.activation() == Activation.TANH || stack.activation() == Activation.SIGMOID;
        if (bounded) {
            prints.add(share(stack, "stuck", layer -> layer.saturated().orElse(0.0)));
        } else {
            prints.add(share(stack, "zero", LayerState::zero));
        }
        prints.add(new HistogramStrip.Print("layer", Integer::toString, Ink.MUTED.small()));
        return prints;
    }

    private static HistogramStrip.Print share(Stack stack, String name, Function<LayerState, Double> share) {
        IntFunction<String> text =
                layer -> Format.PERCENT.text(share.apply(stack.layers().get(layer - 1)));
        return new HistogramStrip.Print(name, text, Ink.MUTED.small());
    }
}
