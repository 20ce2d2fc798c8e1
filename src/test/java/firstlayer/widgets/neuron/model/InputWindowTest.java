package firstlayer.widgets.neuron.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of the plane is shown. */
class InputWindowTest {

    private static InputWindow window(String query) {
        return InputWindow.of(Neuron.of(Asked.values(new NeuronWidget(), query)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"and", "or", "nand", "xor"})
    void theCornersOfATruthTableTakeMostOfTheRoom(String target) {
        InputWindow window = window("target=" + target);
        double apart = 1 / (window.high() - window.low());
        assertTrue(apart >= 0.4, () -> String.format(Locale.ROOT, "two corners are %s of the side apart", apart));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2",
        "target=and&x1=-1.5, 2",
        "x1=30, 32",
        "target=own&points=-100;0;1, 128",
        "target=or&x2=-100, 128"
    })
    void itGrowsUntilXAndEveryPointAreInIt(String query, double high) {
        assertEquals(new InputWindow(-high, high), window(query));
    }

    @Test
    void aRunIsKeptWhereItsLineIsSeen() {
        NeuronWidget widget = new NeuronWidget();
        assertTrue(widget.showsKept(Asked.values(widget, "")));
        assertTrue(widget.showsKept(Asked.values(widget, "target=xor&second=identity-pair")));
        assertTrue(!widget.showsKept(Asked.values(widget, "w1=0&w2=0")), "no line");
        assertTrue(!widget.showsKept(Asked.values(widget, "w1=1&w2=0&b=50")), "a line out of sight");
    }
}
