package firstlayer.widgets.initialization.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Superseded;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import firstlayer.widgets.initialization.view.InitializationEntry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of question three, asked as a link asks. */
class InitializationTest {

    private static Asked asked(String query) {
        return Asked.of(InitializationEntry.entry().widget(), query);
    }

    /** The deviation of 3000 sums is known to 1.3 %; four times that is allowed. */
    @ParameterizedTest
    @CsvSource({"normal&sigma=1,16,4", "normal&sigma=1,64,8", "normal&sigma=1,100,10", "lecun,16,1", "lecun,256,1"})
    void sumsWidenWithTheRootOfTheInputsUnlessDividedByIt(String scheme, int inputs, double deviation) {
        Asked asked = asked("scheme=" + scheme + "&inputs=" + inputs);
        assertEquals(deviation, asked.number("sum-std"), 0.06 * deviation);
    }

    /** Nielsen, chapter 3: 784 inputs and weights of deviation 1 give √784 = 28. */
    @Test
    void aNeuronOfManyInputsIsDrawnNearTheRootOfThem() {
        Asked asked = asked("scene=one-neuron&inputs=784&scheme=normal&sigma=1");
        assertEquals(28, asked.number("sum-std"), 4 * 28 / Math.sqrt(2 * 3000));
        assertTrue(asked.says().contains("√n·σ is 28.0"), asked.says());
        assertTrue(asked("inputs=1024&sigma=2").says().contains("√n·σ is 64.0"));
    }

    /** By hand: √9·0.5 = 1.5; He gives √(2/8) = 0.5; U(−0.6, 0.6) has variance 0.36/3 = 0.12. */
    @ParameterizedTest
    @CsvSource({
        "scheme=normal&sigma=0.5&inputs=9, 1.5, 0.5",
        "scheme=he-normal&inputs=8, 1.4142135623730951, 0.5",
        "scheme=uniform&r=0.6&inputs=4, 0.6928203230275509, 0.34641016151377546",
        "scheme=constant&c=0.5&inputs=16, 2, 0"
    })
    void theRuleSaysHowFarSumsAndWeightsSpreadOnAverage(String query, double sums, double weights) {
        Asked asked = asked(query);
        assertEquals(sums, asked.number("expected-std"), 1e-12);
        assertEquals(weights, asked.number("weight-std"), 1e-12);
    }

    @Test
    void equalWeightsHaveNoDeviationToNameTheRuleBy() {
        String says = asked("inputs=16&scheme=constant&c=0.5").says();
        assertTrue(says.contains("√n·c is 2.00"), says);
    }

    @ParameterizedTest
    @CsvSource({
        "depth=10&sigma=1, 64",
        "depth=10&scheme=uniform&r=0.5&width=8, 0.6666666667",
        "depth=3&scheme=he-normal&activation=relu&width=100, 2",
        "depth=3&scheme=lecun&gain=2, 4",
        "depth=3&scheme=zeros, 0"
    })
    void aFormulasNumberIsTheFormulasAndTheDrawsIsCalledSo(String query, double variance) {
        Asked asked = asked(query);
        assertEquals(variance, asked.number("weight-variance"), 1e-9);
        assertTrue(asked.says().contains(" by the rule and "), asked.says());
        assertTrue(asked.says().contains(" in this draw."), asked.says());
    }

    @Test
    void anExplosionIsCalledByItsSize() {
        Asked asked = asked("depth=10&sigma=1");
        double growth = asked.number("backward-rms.1") / asked.number("backward-rms.10");
        String said = asked.says().replaceAll(".*explodes (\\S+)-fold.*", "$1");
        assertEquals(growth, Double.parseDouble(said), 0.05 * growth, asked.says());
        assertTrue(growth > 600, "some 650-fold, not a hundredfold");
        assertFalse(asked.says().contains("hundredfold"));
    }

    @Test
    void oneExampleHasNoSpreadToLose() {
        Asked asked = asked("depth=3&batch=1&scheme=he-normal&activation=relu");
        assertTrue(asked.isEmpty("forward-spread.1"));
        assertFalse(asked.says().contains("dies"), asked.says());
    }

    @Test
    void everyDoublingOfAllWeightsDoublesEachReluLayerExactly() {
        String he = "depth=10&scheme=he-normal&activation=relu";
        Asked once = asked(he);
        Asked twice = asked(he + "&gain=2");
        assertEquals(1024 * once.number("forward-rms.10"), twice.number("forward-rms.10"), 0);
        assertEquals(2 * once.number("forward-rms.1"), twice.number("forward-rms.1"), 0);
    }

    @Test
    void heIsThirtyTwoTimesLecunAfterTenReluLayers() {
        double he = asked("depth=10&scheme=he-normal&activation=relu").number("forward-rms.10");
        double lecun = asked("depth=10&scheme=lecun&activation=relu").number("forward-rms.10");
        assertEquals(32, he / lecun, 1e-9);
    }

    /** 256 equal weights of 8 multiply what they add up by 2048 in each layer; 2048^100 = 2^1100 is beyond 2^1024. */
    @Test
    void whatGrowsBeyondEveryNumberIsSaidToExplode() {
        Asked asked = asked("scheme=constant&c=2&gain=4&activation=identity&width=256&depth=100&batch=16");
        assertTrue(asked.isEmpty("forward-spread.100"));
        assertTrue(
                asked.says()
                        .contains(
                                "The signal explodes beyond every number; the gradient explodes beyond every number."),
                asked.says());
    }

    @Test
    void deviationOneLooksHealthyForwardAndExplodesBackward() {
        Asked asked = asked("depth=10&sigma=1");
        assertEquals(0.945, asked.number("forward-rms.10"), 0.01);
        assertEquals(0.78, asked.number("saturated.10"), 0.02);
        double growth = asked.number("backward-rms.1") / asked.number("backward-rms.10");
        assertTrue(growth > 600 && growth < 1250, "grows " + growth);
        assertTrue(asked.says().contains("the gradient explodes"), asked.says());
    }

    @Test
    void aSigmoidKeepsItsSizeAndLosesItsSignal() {
        Asked asked = asked("depth=10&scheme=xavier-normal&activation=sigmoid");
        assertEquals(0.5, asked.number("forward-rms.10"), 0.05);
        assertTrue(asked.number("forward-spread.10") < 1e-6);
        assertTrue(asked.number("backward-rms.1") < 1e-5);
    }

    /** Xavier is 2/(n_in + n_out): where the last of two layers has a quarter, n_in·Var(w) is 4/3 in both; LeCun's stays 1. */
    @ParameterizedTest
    @CsvSource({"xavier-normal, 1.3333333333", "lecun, 1", "he-normal, 2", "he-normal&fan=out, 4"})
    void theRecipesDifferWhereLayersTaper(String scheme, double variance) {
        Asked asked = asked("depth=2&width=64&taper=0.25&scheme=" + scheme);
        assertEquals(variance, asked.number("weight-variance"), 1e-9);
        assertTrue(asked.says().contains("of 32 to 16 neurons behind 64 inputs"), asked.says());
    }

    @Test
    void aLossSaysWhatItIsBesideAnEvenGuess() {
        Asked zeros = asked("depth=2&scheme=zeros&gradient=loss");
        assertEquals(Math.log(2), zeros.number("first-loss"), 1e-12);
        assertTrue(zeros.says().endsWith("First loss 0.693; an even guess: ln 2 = 0.693."), zeros.says());
        assertTrue(asked("depth=2").isEmpty("first-loss"));
        assertTrue(asked("depth=10&sigma=1&gradient=loss").number("first-loss") > 2, "sure of itself, and often wrong");
    }

    /** Linear layers with n·Var(w) = 1 keep what comes in and what comes back, so their product is the same in all. */
    @Test
    void weightGradientsAreSaidLayerByLayer() {
        Asked asked = asked("depth=4&width=256&scheme=orthogonal&activation=identity");
        for (int n = 1; n <= 4; n++) {
            assertEquals(1, asked.number("weight-gradient-rms." + n), 0.02);
        }
    }

    @Test
    void moreWeightsThanCanBeDrawnAreRefused() {
        Widget<?> widget = InitializationEntry.entry().widget();
        Values initial = Values.initial(widget.parameters());
        String says = widget.objection(initial.with("depth=50&width=1024&taper=4&batch=16"))
                .orElseThrow();
        assertTrue(says.contains("50 layers × width 1024 to 4096 are"), says);
        assertTrue(says.contains("smaller taper"), says);
    }

    @Test
    void lecunIsXavierWhereLayersAreAsWideAsTheirInput() {
        double lecun = asked("depth=10&scheme=lecun").number("forward-rms.10");
        assertEquals(lecun, asked("depth=10&scheme=xavier-normal").number("forward-rms.10"), 1e-12);
    }

    @Test
    void aTinyStartKillsTheSignalInLayerTwo() {
        // One layer passes on σ·√n = 0.08, two 0.0064, below a hundredth.
        assertTrue(asked("depth=10&sigma=0.01").says().contains("dies in layer 2"));
    }

    @Test
    void oneConstantMakesCopiesAndChanceDoesNot() {
        assertEquals(0, asked("depth=3&scheme=constant").number("clones"));
        assertTrue(asked("depth=3&scheme=lecun").number("clones") > 0.1);
    }

    @Test
    void aKernelHasAsManyInputsAsPixelsTimesChannels() {
        Asked asked = asked("scene=kernels&kernel=3&channels=16&scheme=he-normal");
        assertEquals(144, asked.number("fan-in"));
        assertEquals(Math.sqrt(2.0 / 144), asked.number("weight-std"), 1e-15);
        assertEquals(2, asked.number("weight-variance"), 1e-12);
        assertTrue(asked.says().contains("0.118"), asked.says());
    }

    @Test
    void anEvenKernelAndTooManyNumbersAreRefusedInWords() {
        Widget<?> widget = InitializationEntry.entry().widget();
        Values initial = Values.initial(widget.parameters());
        assertTrue(widget.objection(initial.with("scene=kernels&kernel=4"))
                .orElseThrow()
                .contains("1, 3, 5 or 7"));
        assertTrue(widget.objection(initial.with("depth=100&width=1024&batch=2048"))
                .orElseThrow()
                .contains("fewer examples"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inputs=256", "depth=10", "scene=race", "scene=kernels"})
    void newerValuesEndAnyOfThem(String query) {
        assertThrows(
                Superseded.class,
                () -> solve(InitializationEntry.entry(), query, new Progress<>() {
                    @Override
                    public void at(double share) {
                        if (share > 0.3) {
                            throw new Superseded();
                        }
                    }

                    @Override
                    public void soFar(Object partial) {}
                }));
    }

    @Test
    void theFirstPictureOfLayersDoesNotWaitForTheBand() {
        List<Object> seen = new ArrayList<>();
        Object end = solve(InitializationEntry.entry(), "depth=5&width=16", new Progress<>() {
            @Override
            public void at(double share) {}

            @Override
            public void soFar(Object partial) {
                seen.add(partial);
            }
        });
        assertEquals(1, seen.size());
        assertFalse(seen.contains(end), "the band is still missing in the first");
    }

    private static <R> R solve(WidgetEntry<R> entry, String query, Progress<Object> progress) {
        Widget<R> widget = entry.widget();
        return widget.solve(Values.initial(widget.parameters()).with(query), progress);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inputs=1",
                "scheme=zeros",
                "scheme=orthogonal&inputs=256",
                "depth=1&width=1&batch=1",
                "depth=100&width=4&batch=16&scheme=he-normal&activation=relu&gain=4",
                "depth=10&scheme=zeros",
                "depth=10&width=4&taper=0.25&scheme=orthogonal&gradient=loss",
                "depth=3&width=1&taper=0.001&gradient=loss&batch=1",
                "width=1024&depth=1&batch=1",
                "depth=2&batch=2048&width=16",
                "scene=race&epochs=0",
                "scene=kernels&kernel=1&scheme=zeros",
                "scene=kernels&kernel=7&scheme=constant&c=2&gain=4"
            })
    void endsSolveAndTwiceTheSame(String query) {
        Asked first = asked(query);
        Asked second = asked(query);
        assertEquals(first, second);
        assertFalse(first.says().isBlank());
    }
}
