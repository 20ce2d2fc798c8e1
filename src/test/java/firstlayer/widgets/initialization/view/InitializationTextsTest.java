package firstlayer.widgets.initialization.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.WidgetPicture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** What the pictures of the starts say. */
class InitializationTextsTest {

    private static final WidgetPicture<?> PICTURE = WidgetPicture.of(InitializationEntry.entry());

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aLossBelowTheAxisIsNamedWithItsNumber() {
        String texts = PICTURE.texts("scene=race&epochs=2001");
        assertTrue(texts.matches(".*Xavier [0-9.]+e−[0-9]+, below the axis.*"), texts);
    }

    @Test
    void whereAllRunAwayTheAxisEndsWhereTheyDo() {
        String texts = PICTURE.texts("scene=race&rate=1.1");
        assertTrue(texts.contains("Ran away, last epoch: zeros"), texts);
        assertFalse(texts.contains("2000"), "of 2001 epochs the first few are looked at: " + texts);
    }

    @ParameterizedTest
    @CsvSource({
        "scene=one-neuron&sigma=1, sigma=0.5, σ = 0.5",
        "scene=layers&depth=5&width=16, scheme=lecun, scheme LeCun",
        "scene=race&epochs=300, rate=0.2, η = 0.2",
        "scene=kernels&scheme=he-normal&steps=50, seed=7, seed = 7"
    })
    void aKeptRunIsCalledByWhatDiffers(String now, String kept, String name) {
        String texts = PICTURE.beside(kept).texts(now);
        assertTrue(texts.contains(name), texts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inputs=1&scheme=zeros",
                "inputs=1024&sigma=2&gain=4",
                "scheme=constant&c=2&inputs=1",
                "depth=1&width=1&batch=1",
                "depth=10&scheme=zeros",
                "depth=10&scheme=zeros&activation=relu",
                "depth=10&scheme=constant&c=2&gain=4",
                "depth=100&width=4&batch=16&scheme=he-normal&activation=relu&gain=4",
                "depth=100&width=4&batch=16&sigma=0.001",
                "depth=5&width=64&taper=0.001&rows=all&gradient=loss",
                "depth=3&width=8&scheme=zeros&rows=weights&gradient=loss",
                "depth=60&width=16&scheme=constant&c=2&gain=4&activation=identity&gradient=loss&rows=all",
                "scene=race&epochs=0",
                "scene=race&rate=1.5&epochs=2000",
                "scene=kernels&kernel=1&scheme=zeros",
                "scene=kernels&kernel=7&channels=64&image=40&row=6&column=6",
                "scene=kernels&kernel=1&scheme=zeros&image=1&row=12&column=12"
            })
    void endsAreDrawn(String query) {
        assertTrue(PICTURE.texts(query).length() > 20);
    }

    /** ReLU passes factors on: 2¹⁰ and (√2)¹⁰. */
    @ParameterizedTest
    @CsvSource({
        "scheme=he-normal&gain=2, scheme=he-normal&gain=1, '; now ×1024, bit for bit'",
        "scheme=he-normal&gain=0.5, scheme=he-normal&gain=1, '; now ×1/1024, bit for bit'",
        "scheme=he-normal, scheme=lecun, ; now ×32.0"
    })
    void scalingAgainstAKeptRunIsPrinted(String now, String kept, String words) {
        String texts = PICTURE.beside("scene=layers&activation=relu&width=16&batch=32&" + kept)
                .texts("scene=layers&activation=relu&width=16&batch=32&" + now);
        assertTrue(texts.contains(words), texts);
    }

    @Test
    void fanNumbersStandUnderEachLayer() {
        String texts = PICTURE.texts("scene=layers&depth=2&width=64&taper=0.25");
        assertTrue(texts.contains("64→32"), texts);
        assertTrue(texts.contains("32→16"), texts);
    }

    @Test
    void copiesAreCalledSo() {
        assertTrue(PICTURE.texts("scene=layers&depth=2&width=8&scheme=constant").contains("All neurons are copies"));
        assertTrue(PICTURE.texts("scene=layers&depth=2&width=8&scheme=lecun").contains("Neurons differ"));
    }

    @Test
    void kernelsSayTheirFanInAndThatOfTheClassifier() {
        String texts = PICTURE.texts("scene=kernels&kernel=5&channels=2&scheme=he-normal");
        assertTrue(texts.contains("fan-in = k·k·c = 5·5·2 = 50, He normal"), texts);
        assertTrue(texts.contains("classifier: same rule, fan-in 8, biases 0"), texts);
        assertTrue(texts.contains("The 40 images, first channel"), texts);
        assertFalse(texts.contains("activations"), texts);
    }

    @Test
    void anImageThatIsChosenIsNamedWithItsActivations() {
        String texts = PICTURE.texts("scene=kernels&scheme=he-normal&steps=100&image=2");
        assertTrue(texts.contains("Image 2, leaning /: activations tanh(w·patch) of every kernel"), texts);
        assertTrue(texts.contains("patch at line 4, column 4"), texts);
        assertTrue(texts.contains("−0.99"), texts);
        assertTrue(texts.contains("After 100 steps: 100 % right"), texts);
    }

    @Test
    void keptRunsAreDrawnInTheLossAloneAndThatIsSaid() {
        String texts = PICTURE.beside("seed=7").texts("scene=kernels&scheme=he-normal&steps=30");
        assertTrue(texts.contains("kept runs: loss only"), texts);
    }

    @Test
    void oneInputIsNotSeveral() {
        assertTrue(PICTURE.texts("inputs=1").contains("with one input, "), PICTURE.texts("inputs=1"));
    }
}
