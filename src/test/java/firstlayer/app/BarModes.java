package firstlayer.app;

import firstlayer.param.Choice;
import firstlayer.param.Values;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every mode of a widget: what can be chosen in the bar above its picture, each with each. */
public final class BarModes {

    private BarModes() {}

    /** As queries, the initial one first. */
    public static List<String> of(Widget<?> widget) {
        Values initial = Values.initial(widget.parameters());
        Set<Values> found = new LinkedHashSet<>(List.of(initial));
        List<Values> unseen = new ArrayList<>(List.of(initial));
        while (!unseen.isEmpty()) {
            Values mode = unseen.remove(0);
            widget.panel(mode).stream()
                    .filter(row -> row.spot() == Row.Spot.BAR)
                    .map(Row::parameter)
                    .filter(Choice.class::isInstance)
                    .map(choice -> (Choice<?>) choice)
                    .flatMap(choice -> choices(widget, choice, mode).stream())
                    .filter(next -> widget.objection(next).isEmpty())
                    .filter(found::add)
                    .forEach(unseen::add);
        }
        return found.stream().map(values -> values.toQuery(initial)).toList();
    }

    private static <E extends Enum<E>> List<Values> choices(Widget<?> widget, Choice<E> choice, Values mode) {
        return choice.options().stream()
                .map(option -> widget.chosen(mode, mode.with(choice, option)))
                .toList();
    }
}
