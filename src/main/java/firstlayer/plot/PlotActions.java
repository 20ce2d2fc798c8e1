package firstlayer.plot;

import firstlayer.param.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What can be done in a plot beside moving its grips: by clicks, by the menu of the right button, and by a button that names it.
 *
 * @param button  what the button says; its menu has everything, so that nothing needs a mouse
 * @param click   what a click on the ground does
 * @param here    what can be done at a place of the ground, the first one by a double click as well
 * @param home    where the button does that
 * @param onGrips what can be done with a grip, by its id; the first one by a double click on it as well
 */
public record PlotActions(
        String button,
        Optional<PlotAction> click,
        List<PlotAction> here,
        Function<Values, Point> home,
        Map<String, List<PlotAction>> onGrips) {}
