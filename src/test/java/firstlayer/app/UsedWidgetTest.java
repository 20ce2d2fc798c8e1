package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.param.Values;
import firstlayer.widget.Scenes;
import firstlayer.widget.Widget;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a widget remembers of earlier values never shows. */
class UsedWidgetTest {

    private static final int MOST_LONG = 4;

    @ParameterizedTest
    @MethodSource("firstlayer.app.WidgetInUse#scenes")
    void afterManyTurnsAWidgetGivesTheResultOfANewOne(WidgetInUse.Scene scene) {
        WidgetInUse widget = new WidgetInUse(scene, MOST_LONG);
        for (int i = 0; i < WidgetInUse.TURNS; i++) {
            int turn = i;
            Values values = widget.turn();
            WidgetInUse.Solved used = widget.solve(values);
            WidgetInUse.Solved fresh = widget.solveFresh(values);
            assertEquals(told(fresh), told(used), () -> at(turn, values));
            // Results are compared by content: two widgets share nothing that could be the same object.
            assertEquals(result(fresh), result(used), () -> at(turn, values));
        }
    }

    private static String at(int turn, Values values) {
        return String.format(Locale.ROOT, "after %d turns, at %s", turn + 1, values);
    }

    private static Object result(WidgetInUse.Solved solved) {
        Object result = solved.result();
        while (result instanceof Scenes.Shown<?> shown) {
            result = shown.result();
        }
        return result;
    }

    private static Map<String, Object> told(WidgetInUse.Solved solved) {
        Widget<Object> widget = solved.entry().widget();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("says", widget.describe(solved.result()));
        widget.readouts().forEach(readout -> told.putAll(readout.read().apply(solved.result())));
        return told;
    }
}
