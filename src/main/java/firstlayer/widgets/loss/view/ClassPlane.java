package firstlayer.widgets.loss.view;

import firstlayer.param.Knobs;
import firstlayer.param.Numbers;
import firstlayer.param.Values;
import firstlayer.plot.Axis;
import firstlayer.plot.Brush;
import firstlayer.plot.Grip;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotAction;
import firstlayer.plot.PlotActions;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Point;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widgets.loss.model.AxisRange;
import firstlayer.widgets.loss.model.ClassPoint;
import firstlayer.widgets.loss.model.ClassPointEdits;
import firstlayer.widgets.loss.model.ClassRegions;
import firstlayer.widgets.loss.model.ClassesParameters;
import firstlayer.widgets.loss.model.Classification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The points of the classes, where each class is said, and each class's weights as an arrow from 0. */
final class ClassPlane {

    private final Plot plot = new Plot("");
    private final Knobs knobs;
    private final Place place;

    ClassPlane(Knobs knobs, Place place) {
        this.knobs = knobs;
        this.place = place;
        plot.units(1);
    }

    Plot plot() {
        return plot;
    }

    void show(Picture<Classification> picture) {
        Classification state = picture.now();
        AxisRange across = range(state, true);
        AxisRange upwards = range(state, false);
        plot.title("Which class is said where: " + state.correct() + " of "
                + state.points().size() + " right");
        plot.axes(
                Axis.linear(across.min(), across.max()).labelled("x_1"),
                Axis.linear(upwards.min(), upwards.max()).labelled("x_2"));
        plot.show(
                pen -> labels(state).forEach(label -> region(pen, state, label)),
                pen -> picture.kept()
                        .forEach(run -> labels(run.result()).forEach(label -> ghost(pen, run.result(), label))),
                pen -> labels(state).forEach(label -> arrow(pen, state, label)),
                pen -> numbers(state).forEach(number -> point(pen, state, number)));
        plot.grips(knobs, grips(state));
        if (place == Place.DESK) {
            plot.actions(knobs, actions(picture.values(), state));
        }
    }

    private static IntStream labels(Classification state) {
        return IntStream.rangeClosed(1, state.classes());
    }

    private static IntStream numbers(Classification state) {
        return IntStream.rangeClosed(1, state.points().size());
    }

    private static AxisRange range(Classification state, boolean across) {
        double[] places = new double[state.points().size() + state.classes() + 2];
        int i = 0;
        for (ClassPoint point : state.points()) {
            places[i++] = across ? point.x1() : point.x2();
        }
        for (int label = 1; label <= state.classes(); label++) {
            places[i++] = state.row(label, across ? 0 : 1);
        }
        places[i++] = -3;
        places[i] = 3;
        return AxisRange.around(places);
    }

    // A plot with equal units may reach further than its axes say: the regions go on there.
    private static List<double[]> wide(Classification state, int label) {
        AxisRange across = range(state, true);
        AxisRange upwards = range(state, false);
        double far = 4 * Math.max(across.length(), upwards.length());
        return ClassRegions.of(
                state,
                label,
                new AxisRange(across.min() - far, across.max() + far),
                new AxisRange(upwards.min() - far, upwards.max() + far));
    }

    private static void region(PlotPen pen, Classification state, int label) {
        List<double[]> corners = wide(state, label);
        if (!corners.isEmpty()) {
            double[] xs = corners.stream().mapToDouble(c -> c[0]).toArray();
            double[] ys = corners.stream().mapToDouble(c -> c[1]).toArray();
            pen.polygon(xs, ys, ClassInks.ink(label).faint(0.16));
            outline(pen, corners, Ink.TEXT.wide(1.4));
        }
    }

    private static void ghost(PlotPen pen, Classification state, int label) {
        outline(pen, wide(state, label), Ink.MUTED.ghost());
    }

    private static void outline(PlotPen pen, List<double[]> corners, Brush brush) {
        for (int i = 0; i < corners.size(); i++) {
            double[] from = corners.get(i);
            double[] to = corners.get((i + 1) % corners.size());
            pen.line(from[0], from[1], to[0], to[1], brush);
        }
    }

    private static void arrow(PlotPen pen, Classification state, int label) {
        double w1 = state.row(label, 0);
        double w2 = state.row(label, 1);
        if (w1 != 0 || w2 != 0) {
            pen.arrow(0, 0, w1, w2, ClassInks.ink(label).wide(2));
            pen.label(w1, w2, "w of " + label, ClassInks.ink(label).bold().small());
        }
    }

    private static void point(PlotPen pen, Classification state, int number) {
        ClassPoint point = state.points().get(number - 1);
        // The grip covers its middle.
        pen.glyph(ClassInks.glyph(point.label()), point.x1(), point.x2(), 12, ClassInks.ink(point.label()));
        if (state.said(point) != point.label()) {
            pen.ring(point.x1(), point.x2(), 16, Ink.BAD.wide(2));
        }
        if (number == state.chosen()) {
            pen.ring(point.x1(), point.x2(), 20, Ink.TEXT.wide(2).dashed());
            pen.label(point.x1(), point.x2(), "point " + number, Ink.TEXT.bold().small());
        }
    }

    private static List<Grip> grips(Classification state) {
        List<Grip> grips = new ArrayList<>();
        labels(state)
                .forEach(label -> grips.add(
                        Grip.of(ClassPointEdits.weight(state, label, 0), ClassPointEdits.weight(state, label, 1))
                                .named("weights-" + label, "Weights of class " + label)
                                .inked(ClassInks.ink(label))));
        numbers(state).forEach(number -> grips.add(grip(state, number)));
        return grips;
    }

    private static String idOf(int number) {
        return "point-" + number;
    }

    private static Grip grip(Classification state, int number) {
        ClassPoint point = state.points().get(number - 1);
        return Grip.free(
                        idOf(number),
                        "Point " + number + " of class " + point.label(),
                        ClassInks.ink(point.label()),
                        values -> place(values, number),
                        (values, to) -> ClassPointEdits.moved(values, number, to.x(), to.y()),
                        values -> Numbers.plain(place(values, number).x()) + ", "
                                + Numbers.plain(place(values, number).y()))
                .filled();
    }

    // A point that a link has just taken away stands nowhere until the next picture.
    private static Point place(Values values, int number) {
        List<ClassPoint> points = values.get(ClassesParameters.POINTS);
        return number > points.size()
                ? new Point(Double.NaN, Double.NaN)
                : new Point(points.get(number - 1).x1(), points.get(number - 1).x2());
    }

    private static PlotActions actions(Values values, Classification state) {
        int most = Math.min(ClassPoint.CLASSES, state.classes() + 1);
        List<PlotAction> here = ClassPointEdits.canAdd(values)
                ? IntStream.rangeClosed(1, most)
                        .mapToObj(label -> PlotAction.of(
                                "Add a point of class " + label,
                                (now, at) -> ClassPointEdits.added(now, at.x(), at.y(), label)))
                        .toList()
                : List.of();
        Map<String, List<PlotAction>> onGrips = new LinkedHashMap<>();
        numbers(state).forEach(number -> onGrips.put(idOf(number), onPoint(state, number)));
        return new PlotActions(
                "Points",
                Optional.of(PlotAction.of(
                        "Look at the nearest point", (now, at) -> ClassPointEdits.nearest(now, at.x(), at.y()))),
                here,
                now -> place(now, (int) Math.min(
                        now.get(ClassesParameters.POINT),
                        now.get(ClassesParameters.POINTS).size())),
                onGrips);
    }

    private static List<PlotAction> onPoint(Classification state, int number) {
        List<PlotAction> actions = new ArrayList<>();
        int own = state.points().get(number - 1).label();
        for (int step = 1; step < state.classes(); step++) {
            int label = (own - 1 + step) % state.classes() + 1;
            actions.add(PlotAction.of(
                    "Move to class " + label, (now, at) -> ClassPointEdits.relabelled(now, number, label)));
        }
        if (state.points().size() > 1) {
            actions.add(PlotAction.deleting("Remove it", (now, at) -> ClassPointEdits.removed(now, number)));
        }
        return actions;
    }
}
