package firstlayer.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two numbers side by side have room for a symbol each. */
class StageControlsTest {

    @ParameterizedTest
    @CsvSource({
        "Learning rate η, η",
        "w₁ weight, w₁",
        "b bias, b",
        "Inputs n, n",
        "Start w₀, w₀",
        "Nudge, Nudge",
        "Largest rate, Largest rate"
    })
    void theSymbolStandsAtEitherEndOfTheLabel(String label, String symbol) {
        assertEquals(symbol, StageControls.symbol(label));
    }
}
