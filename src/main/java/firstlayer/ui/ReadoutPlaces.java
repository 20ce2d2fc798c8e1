package firstlayer.ui;

import firstlayer.param.Choice;
import firstlayer.param.Flag;
import firstlayer.param.Text;
import firstlayer.param.Values;
import java.util.List;
import java.util.Map;

/**
 * Which readouts have a place in the status bar or on the stage: the first that have a number. One that loses its number keeps its place, and
 * says why, until another mode is chosen: a drag moves nothing.
 *
 * @param modes what is chosen, switched or typed, as text; numbers are no mode
 * @param ids   in the order of the widget's readouts, the most important first
 */
public record ReadoutPlaces(Map<String, String> modes, List<String> ids) {

    private static final int MOST = 5;

    public static ReadoutPlaces none() {
        return new ReadoutPlaces(Map.of(), List.of());
    }

    /** The places once a result is shown. Families have too many members for one line; the picture shows them. */
    public ReadoutPlaces after(Snapshot snapshot) {
        Map<String, String> modes = modes(snapshot.values());
        if (snapshot.readings().isEmpty() && !snapshot.finished() && modes.equals(modes())) {
            return this;
        }
        List<String> before = modes.equals(modes()) ? ids : List.of();
        List<String> ids = snapshot.readings().entrySet().stream()
                .filter(entry -> !entry.getKey().contains("."))
                .filter(entry -> before.contains(entry.getKey())
                        || entry.getValue().reading().number().isPresent())
                .map(Map.Entry::getKey)
                .limit(MOST)
                .toList();
        return new ReadoutPlaces(modes, ids);
    }

    private static Map<String, String> modes(Values values) {
        Map<String, String> texts = values.texts();
        values.parameters().stream()
                .filter(p -> !(p instanceof Choice || p instanceof Flag || p instanceof Text))
                .forEach(p -> texts.remove(p.id()));
        return texts;
    }
}
