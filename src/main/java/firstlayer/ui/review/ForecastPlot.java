package firstlayer.ui.review;

import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.Side;
import firstlayer.plot.Tick;
import firstlayer.study.Agenda;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many questions are due on each of the next days. */
final class ForecastPlot {

    private static final String TITLE = "Due in the next " + Agenda.DAYS + " days";
    private static final double WIDTH = 0.7;

    private final Plot plot = new Plot(TITLE);

    ForecastPlot() {
        plot.getStyleClass().add("forecast");
    }

    Plot plot() {
        return plot;
    }

    void show(Agenda agenda, LocalDate today) {
        List<Integer> ahead = agenda.ahead();
        int most = ahead.stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Tick> days = IntStream.range(0, ahead.size())
                .mapToObj(i -> new Tick(i, i == 0 ? "today" : Days.brief(today.plusDays(i))))
                .toList();
        plot.axes(
                Axis.linear(-0.6, ahead.size() - 0.4).marked(days).gridless(),
                Axis.linear(0, 1.2 * Math.max(1, most)).counting());
        plot.show(
                pen -> IntStream.range(0, ahead.size())
                        .filter(i -> ahead.get(i) > 0)
                        .forEach(i -> pen.bar(i, ahead.get(i), WIDTH, i == 0 ? Ink.ACCENT : Ink.ACCENT.faint(0.6))),
                pen -> IntStream.range(0, ahead.size())
                        .filter(i -> ahead.get(i) > 0)
                        .forEach(i -> pen.text(
                                i, ahead.get(i), Integer.toString(ahead.get(i)), Side.ABOVE, Ink.TEXT.small())));
        plot.setAccessibleText(TITLE + ": " + spoken(ahead, today));
    }

    private static String spoken(List<Integer> ahead, LocalDate today) {
        String days = IntStream.range(0, ahead.size())
                .filter(i -> ahead.get(i) > 0)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%d %s",
                        ahead.get(i),
                        i < 2 ? Days.until(today, today.plusDays(i)) : on(today, i)))
                .collect(Collectors.joining(", "));
        return days.isEmpty() ? "none" : days;
    }

    private static String on(LocalDate today, int days) {
        return "on " + Days.date(today, today.plusDays(days));
    }
}
