package firstlayer.widgets.neuron.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.WidgetPicture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** What the parts of the picture say. */
class NeuronPartsTest {

    private static final WidgetPicture<?> PICTURE = WidgetPicture.of(NeuronEntry.entry());

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The point that is learned from, in the plane and above the strip; start and now beside each other.
                "target=and&w1=0&w2=0&b=0&steps=6 | step 6",
                "target=and&w1=0&w2=0&b=0&steps=6 | z of (0, 1), step 6",
                "target=and&w1=0&w2=0&b=0&steps=6 | start",
                "target=and&w1=0&w2=0&b=0&steps=6 | now",
                "target=and&w1=0&w2=0&b=0 | a tie counts as a mistake",
                "target=nand&rule=gradient&steps=3 | w ← w − η·(a − y)·φ′(z)·x",
                "target=xor | XOR asks four:",
                "target=xor | never all four",
                "target=xor&second=identity-pair | y = ½"
            })
    void says(String query, String words) {
        String texts = PICTURE.texts(query).replaceAll("[\\s|]+", " ");
        assertTrue(texts.contains(words), texts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | start",
                "target=and | XOR asks",
                "target=xor&second=relu-pair | XOR asks",
                "target=xor&second=relu-pair | η",
                "target=xor&second=identity-pair | h_1 = 0"
            })
    void isSilentOfWhatIsNotThere(String query, String words) {
        assertFalse(PICTURE.texts(query).contains(words), () -> PICTURE.texts(query));
    }
}
