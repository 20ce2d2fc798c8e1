package firstlayer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.param.Choice;
import firstlayer.param.Format;
import firstlayer.param.Parameter.Name;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.ui.Snapshot.FormattedReading;
import firstlayer.widget.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadoutPlacesTest {

    private enum Mode {
        PLAIN,
        TAUGHT
    }

    private static final RealParameter TILT = new RealParameter(
            new Name("tilt", "tilt", "", Role.PLAIN, "Turns."), -9, 9, SliderRange.linear(-3, 3, 1), 1.0);
    private static final Choice<Mode> MODE =
            Choice.of(new Name("mode", "mode", "", Role.PLAIN, "Turns."), Mode::name, Mode.PLAIN);

    /**
     * @param ids {@code z right- sum}: a readout with a dash has no number
     */
    private static Snapshot snapshot(String values, String ids) {
        Map<String, FormattedReading> readings = new LinkedHashMap<>();
        for (String id : ids.split(" ")) {
            Reading reading = id.endsWith("-") ? Reading.none("nothing is taught") : Reading.of(1);
            readings.put(id.replace("-", ""), new FormattedReading(id, "", Role.PLAIN, Format.WHOLE, reading));
        }
        return new Snapshot(
                Values.initial(List.of(TILT, MODE)).with(values), readings, "It is said.", Optional.empty(), true);
    }

    @Test
    void whatHasNoNumberTakesNoPlace() {
        assertEquals(
                List.of("z", "a", "norm"),
                ReadoutPlaces.none()
                        .after(snapshot("", "z a right- round- norm"))
                        .ids());
    }

    @Test
    void theFirstFiveWithANumberHaveAPlaceAndFamiliesNone() {
        assertEquals(
                List.of("a", "b", "d", "e", "f"),
                ReadoutPlaces.none().after(snapshot("", "a b c- w.1 d e f g")).ids());
    }

    @Test
    void aNumberThatIsLostInADragKeepsItsPlace() {
        ReadoutPlaces places = ReadoutPlaces.none().after(snapshot("tilt=1", "a b c d e f"));
        assertEquals(
                places.ids(), places.after(snapshot("tilt=2", "a b- c d- e f")).ids());
    }

    @Test
    void aNumberThatComesUpTakesItsPlaceOnceAndKeepsIt() {
        ReadoutPlaces places = ReadoutPlaces.none().after(snapshot("tilt=1", "a b- c d e f"));
        ReadoutPlaces up = places.after(snapshot("tilt=2", "a b c d e f"));
        assertEquals(List.of("a", "b", "c", "d", "e"), up.ids());
        assertEquals(up.ids(), up.after(snapshot("tilt=1", "a b- c d e f")).ids());
    }

    @Test
    void anotherModeBeginsAgain() {
        ReadoutPlaces taught = ReadoutPlaces.none().after(snapshot("mode=taught", "z right round norm"));
        assertEquals(
                List.of("z", "norm"),
                taught.after(snapshot("mode=plain", "z right- round- norm")).ids());
    }

    @Test
    void thePlacesStayWhileNothingIsComputedYetAndGoInAnotherMode() {
        ReadoutPlaces places = ReadoutPlaces.none().after(snapshot("", "a b"));
        assertEquals(places, places.after(computing("tilt=2")));
        assertEquals(List.of(), places.after(computing("mode=taught")).ids());
    }

    private static Snapshot computing(String values) {
        return new Snapshot(
                Values.initial(List.of(TILT, MODE)).with(values),
                Map.of(),
                "Still computing.",
                Optional.empty(),
                false);
    }

    @Test
    void whatAnotherSceneDoesNotHaveIsGone() {
        ReadoutPlaces places = ReadoutPlaces.none().after(snapshot("", "a b c"));
        assertEquals(List.of("b", "x"), places.after(snapshot("", "b x")).ids());
    }
}
