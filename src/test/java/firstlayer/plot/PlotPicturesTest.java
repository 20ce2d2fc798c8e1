package firstlayer.plot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws samples to look at. */
class PlotPicturesTest {

    private static Parent sample() {
        Plot bowl = new Plot("Loss L(w)");
        bowl.axes(Axis.linear(-3.6, 3.6).labelled("weight w"), Axis.linear(0, 6));
        double[] w = {-3, 2.1, -1.47, 1.03, -0.72, 0.5, -0.35};
        double[] l = java.util.Arrays.stream(w).map(x -> x * x / 2).toArray();
        bowl.show(
                pen -> pen.curve(x -> x * x / 2, Ink.TEXT.wide(2.4)),
                pen -> pen.line(-3.5, 6, -2.2, 2.1, Ink.GRADIENT.dashed()),
                pen -> pen.line(w, l, Ink.RATE.wide(1.4).faint(0.7)),
                pen -> pen.dots(w, l, Ink.RATE.faint(0.6)),
                pen -> pen.dot(-0.35, 0.06, 7, Ink.RATE),
                pen -> pen.label(-2.3, 2.3, "slope ∂L/∂w = −3", Ink.GRADIENT),
                pen -> pen.guess(0.6, 0.18, "your guess", Ink.RATE));
        Plot log = new Plot("Forward RMS, layer by layer →");
        log.axes(Axis.linear(1, 10).counting().labelled("layer"), Axis.log(1e-6, 10));
        double[] layer = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] small =
                java.util.Arrays.stream(layer).map(n -> Math.pow(0.2, n)).toArray();
        log.show(
                pen -> pen.line(layer, small, Ink.MUTED),
                pen -> pen.dots(layer, small, Ink.MUTED),
                pen -> pen.horizontal(0.62, Ink.OUTPUT),
                pen -> pen.endLabel(layer, small, "σ_w = 0.02", Ink.MUTED),
                pen -> pen.label(8, 0.62, "Xavier", Ink.OUTPUT));
        HBox box = new HBox(bowl, log);
        HBox.setHgrow(bowl, Priority.ALWAYS);
        HBox.setHgrow(log, Priority.ALWAYS);
        bowl.setPrefWidth(500);
        log.setPrefWidth(300);
        return box;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aPlotIsDrawnInEveryTheme(Theme theme) {
        assertTrue(Pictures.render("plot-" + theme, PlotPicturesTest::sample, 900, 440, theme, 14)
                .isFile());
    }

    @Test
    void aPlotGrowsWithItsText() {
        assertTrue(Pictures.render("plot-200", PlotPicturesTest::sample, 1400, 700, Theme.LIGHT, 28)
                .isFile());
    }
}
