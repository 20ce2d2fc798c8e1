package firstlayer.widgets.learningrate.view;

import firstlayer.math.net.DataSet;
import firstlayer.plot.Axis;
import firstlayer.plot.Glyph;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Shade;
import firstlayer.widgets.learningrate.model.NetLane;
import firstlayer.widgets.learningrate.model.NetworkReadouts;
import firstlayer.widgets.learningrate.model.TrainingSetup;
import java.util.Locale;

/** What one network says over the plane, and the points it learns. */
final class MapPlot {

    // A logit of 4 is a probability of 98 %.
    private static final double SURE = 4;

    private static final double REACH = TrainingSetup.REACH;

    private final Plot plot = new Plot("");

    MapPlot() {
        plot.equalUnits(true);
        plot.axes(
                Axis.linear(-REACH, REACH).hidden(), Axis.linear(-REACH, REACH).hidden());
    }

    Plot plot() {
        return plot;
    }

    void show(NetLane lane, DataSet data) {
        String fate = lane.fate().isEmpty() ? "" : ", " + lane.fate();
        plot.title(String.format(
                Locale.ROOT, "%s, %s right%s", lane.name(), NetworkReadouts.percent(lane.accuracy()), fate));
        plot.show(
                pen -> pen.field(lane.map().values(), -REACH, -REACH, REACH, REACH, Shade.signed(SURE)),
                pen -> pen.contour(lane.map().values(), -REACH, -REACH, REACH, REACH, 0, Ink.TEXT.wide(1.6)),
                pen -> points(pen, data));
    }

    private static void points(PlotPen pen, DataSet data) {
        double[][] inputs = data.inputs();
        double[][] targets = data.targets();
        for (int r = 0; r < inputs.length; r++) {
            boolean yes = targets[r][0] > 0;
            pen.glyph(yes ? Glyph.DOT : Glyph.SQUARE, inputs[r][0], inputs[r][1], 2.2, yes ? Ink.WEIGHT : Ink.NEGATIVE);
        }
    }
}
