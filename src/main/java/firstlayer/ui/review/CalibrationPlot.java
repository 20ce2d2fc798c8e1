package firstlayer.ui.review;

import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Side;
import firstlayer.plot.Tick;
import firstlayer.study.Calibration;
import firstlayer.study.Calibration.Tally;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How often the reader was right, by how sure they said they were; what was never said is named below. */
final class CalibrationPlot extends VBox {

    private static final String TITLE = "How often you were right";
    private static final double WIDTH = 0.6;

    /** Room for the words over a bar of 100 %. */
    private static final double TOP = 120;

    /**
     * @param missing said where there are no such answers
     */
    private record Bar(String name, Tally tally, Ink ink, String missing) {

        double percent() {
            return tally.answers() == 0 ? 0 : 100.0 * tally.right() / tally.answers();
        }

        String counts() {
            return tally.answers() == 0
                    ? "none"
                    : String.format(Locale.ROOT, "%d of %d", tally.right(), tally.answers());
        }
    }

    private final Plot plot = new Plot(TITLE);
    private final Label missing = new Label();

    CalibrationPlot() {
        getStyleClass().add("calibration");
        missing.setWrapText(true);
        VBox.setVgrow(plot, Priority.ALWAYS);
        getChildren().addAll(plot, missing);
    }

    void show(Calibration calibration) {
        List<Bar> bars = List.of(
                new Bar("sure", calibration.sure(), Ink.ACCENT, "You have not been sure yet."),
                new Bar(
                        "not sure",
                        calibration.unsure(),
                        Ink.MUTED,
                        "You have not said “not sure” yet: Shift with the digit says it."),
                new Bar("not said", calibration.unsaid(), Ink.MUTED, "You have always said how sure you were."));
        List<Tick> names = IntStream.range(0, bars.size())
                .mapToObj(i -> new Tick(i, bars.get(i).name()))
                .toList();
        plot.axes(
                Axis.linear(-0.6, bars.size() - 0.4).marked(names).gridless(),
                Axis.linear(0, TOP)
                        .marked(Stream.of(0, 25, 50, 75, 100)
                                .map(percent -> new Tick(percent, percent + " %"))
                                .toList()));
        plot.show(
                pen -> IntStream.range(0, bars.size()).forEach(i -> bar(pen, i, bars.get(i))),
                pen -> IntStream.range(0, bars.size())
                        .forEach(i -> pen.text(
                                i, bars.get(i).percent(), bars.get(i).counts(), Side.ABOVE, Ink.TEXT.small())));
        plot.setAccessibleText(TITLE + ": "
                + bars.stream().map(bar -> bar.name() + ", " + bar.counts()).collect(Collectors.joining("; ")));
        boolean nothing = bars.stream().allMatch(bar -> bar.tally().answers() == 0);
        missing.setText(
                nothing
                        ? "No question has been answered yet."
                        : bars.stream()
                                .filter(bar -> bar.tally().answers() == 0)
                                .map(Bar::missing)
                                .collect(Collectors.joining(" ")));
        missing.setVisible(!missing.getText().isEmpty());
        missing.setManaged(missing.isVisible());
    }

    private static void bar(PlotPen pen, int place, Bar bar) {
        if (bar.tally().right() > 0) {
            pen.bar(place, bar.percent(), WIDTH, bar.ink());
        }
    }
}
