package firstlayer.widgets.neuron.view;

import firstlayer.plot.Brush;
import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.StatusLine;
import java.util.List;

/** What the last step of learning did, in numbers; before, how x and the points stand to the line. */
final class LearningPanel {

    private static final double[] SIZES = {0.9, 0.8, 0.72, 0.62, 0.5};
    private static final double LINE = 1.35;
    private static final double MARGIN = 0.6;

    private LearningPanel() {}

    static void show(Diagram diagram, Neuron neuron) {
        String words = StatusLine.of(neuron);
        diagram.show(pen -> paint(pen, words));
    }

    private static void paint(DiagramPen pen, String words) {
        for (double size : SIZES) {
            Brush brush = Ink.TEXT.size(size);
            List<String> lines = WrappedText.lines(pen, words, pen.width() - 2 * MARGIN, brush);
            double height = LINE * size / SIZES[0] * lines.size();
            if (height <= pen.height() || size == SIZES[SIZES.length - 1]) {
                double y = (pen.height() - height) / 2 + height / lines.size() / 2;
                for (String line : lines) {
                    pen.text(MARGIN - 0.45, y, line, Side.RIGHT, brush);
                    y += height / lines.size();
                }
                return;
            }
        }
    }
}
