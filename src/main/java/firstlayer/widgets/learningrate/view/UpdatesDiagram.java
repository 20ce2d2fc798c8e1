package firstlayer.widgets.learningrate.view;

import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.widgets.learningrate.model.Lane;
import firstlayer.widgets.learningrate.model.UpdateLine;
import java.util.ArrayList;
import java.util.List;

/** The step to come by every rule, each number of it: of the first weight, and of the second where that is not too much. */
final class UpdatesDiagram {

    private static final double LINE = 1.25;
    private static final double LETTERS = 0.78;
    /** The longest line; letters shrink where there is less room. */
    private static final double WIDTH = 44;
    /** Least width in em: where there is less, letters stand over each other. */
    static final double LEAST_WIDTH = 26;
    /** So much they may shrink. */
    private static final double LEAST = 0.9;
    /** Of four rules one weight is as much as can be read; of two both. */
    private static final int MOST = 11;

    private final Diagram diagram = new Diagram();

    private record Line(String words, Ink ink, boolean heavy) {}

    Diagram diagram() {
        return diagram;
    }

    /** Least height in em: the first weight by every rule. */
    static double height(List<Lane> lanes) {
        return LEAST * LINE * (1 + chosen(lanes).size());
    }

    void show(List<Lane> lanes) {
        List<Line> lines = chosen(lanes);
        boolean more = written(lanes, 2).size() > lines.size();
        diagram.fitAcross(WIDTH, LINE * (1 + lines.size()));
        diagram.show(pen -> {
            pen.text(0, LINE / 2, more ? "The next step, of w₁" : "The next step", Side.RIGHT, Ink.TEXT.bold());
            write(pen, lines);
        });
    }

    private static List<Line> chosen(List<Lane> lanes) {
        List<Line> both = written(lanes, 2);
        return both.size() <= MOST ? both : written(lanes, 1);
    }

    private static void write(DiagramPen pen, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double y = LINE * (i + 1.5);
            pen.text(
                    0,
                    y,
                    line.words(),
                    Side.RIGHT,
                    line.heavy() ? line.ink().bold().size(LETTERS) : line.ink().size(LETTERS));
        }
    }

    private static List<Line> written(List<Lane> lanes, int weights) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            lines.add(new Line(lane.name(), LanesPlot.ink(i), true));
            for (UpdateLine update :
                    lane.updates().subList(0, Math.min(weights, lane.updates().size()))) {
                update.lines().forEach(words -> lines.add(new Line(words, Ink.TEXT, false)));
            }
        }
        return lines;
    }
}
