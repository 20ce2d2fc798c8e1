package firstlayer.widget;

import firstlayer.param.Knobs;
import java.util.function.BiFunction;

/**
 * A widget with the way to see it; all that the window knows of a widget.
 *
 * @param view makes a view for some knobs; several views of one knobs may live at once
 */
public record WidgetEntry<R>(Widget<R> widget, BiFunction<Knobs, Place, WidgetView<R>> view) {}
