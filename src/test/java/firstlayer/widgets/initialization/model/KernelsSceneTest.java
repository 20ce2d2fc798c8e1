package firstlayer.widgets.initialization.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.math.net.KernelBank;
import firstlayer.param.Values;
import firstlayer.script.Script;
import firstlayer.widget.Progress;
import firstlayer.widgets.initialization.view.InitializationEntry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kernels scrubbed over their training, and what they see in one image. */
class KernelsSceneTest {

    private final KernelsScene scene = new KernelsScene();
    private final Values initial = Values.initial(scene.parameters());

    private static Asked asked(String query) {
        return Asked.of(InitializationEntry.entry().widget(), "scene=kernels&" + query);
    }

    private Bank solved(String query) {
        return scene.solve(initial.with(query), Progress.silent());
    }

    /** Scrubbed back from a longer run, a step is what a fresh run ends with. */
    @Test
    void aStepShowsTheSameHoweverFarTheRunWent() {
        Bank far = solved("scheme=he-normal&steps=130");
        Bank back = solved("scheme=he-normal&steps=40");
        assertEquals(new KernelsScene().solve(initial.with("scheme=he-normal&steps=40"), Progress.silent()), back);
        assertEquals(40, back.step());
        assertEquals(far.before(), back.before());
        assertTrue(back.now().largestDifference() != far.now().largestDifference());
    }

    @Test
    void scrubbingWithinARunIsNoLongWork() {
        assertTrue(scene.isLong(initial.with("steps=3")));
        solved("steps=3");
        assertFalse(scene.isLong(initial.with("steps=100&image=4&row=9")));
        assertTrue(scene.isLong(initial.with("steps=101")));
    }

    /** Four directions of ten images: at the start the loss is near ln 4, zeros guess, and training ends with all right. */
    @Test
    void lossAndAccuracyAreThoseOfTheStep() {
        assertEquals(Math.log(4), asked("scheme=zeros").number("kernel-loss"), 1e-12);
        assertEquals(0.25, asked("scheme=zeros&steps=100").number("accuracy"));
        Asked start = asked("scheme=he-normal");
        Asked end = asked("scheme=he-normal&steps=100");
        assertTrue(end.number("kernel-loss") < start.number("kernel-loss") / 2);
        assertEquals(1, end.number("accuracy"));
        assertTrue(start.says().contains("After 0 steps of training"), start.says());
        assertTrue(end.says().contains("After 100 steps of training they classify 100 %"), end.says());
    }

    /** tanh of the sum over the patch, written out for one place. */
    @Test
    void theActivationIsTanhOfTheSumOverTheLitPatch() {
        Bank bank = solved("scheme=lecun&kernel=5&channels=2&steps=7&image=6&row=3&column=8");
        double[][] image = bank.bars().pictures()[5];
        for (int which = 0; which < KernelBank.KERNELS; which++) {
            double z = 0;
            for (int channel = 0; channel < 2; channel++) {
                double[][] kernel = bank.now().picture(which, channel);
                for (int line = 0; line < 5; line++) {
                    for (int column = 0; column < 5; column++) {
                        z += kernel[line][column] * image[channel][(2 + line) * 12 + 7 + column];
                    }
                }
            }
            assertEquals(
                    Math.tanh(z),
                    asked("scheme=lecun&kernel=5&channels=2&steps=7&image=6&row=3&column=8")
                            .number("feature." + (which + 1)),
                    1e-12);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kernel=7&row=7, at most 6",
        "kernel=1&column=12, ''",
        "kernel=3&row=11, at most 10",
        "kernel=7&channels=64&steps=200, at most 199 steps",
        "kernel=7&channels=64&steps=199, ''"
    })
    void whatDoesNotFitIsRefusedInWords(String query, String words) {
        Optional<String> said = scene.objection(initial.with(query));
        assertEquals(words.isEmpty(), said.isEmpty(), said::toString);
        assertTrue(said.orElse("").contains(words), said::toString);
    }

    @Test
    void aLargerKernelTakesTheLitPlaceWithIt() {
        Values before = initial.with("row=12&column=2&kernel=1");
        Values after = scene.chosen(before, before.with("kernel=7"));
        assertEquals(Optional.empty(), scene.objection(after));
        assertEquals(before.with("kernel=7&row=6"), after);
    }

    @Test
    void whatRunsAwaySaysAtWhichStep() {
        Bank bank = solved("scheme=constant&c=2&gain=4&kernel=7&channels=64&steps=60");
        assertTrue(Double.isFinite(bank.run().orElseThrow().loss()));
        assertEquals(bank.step() < 60, bank.left());
    }

    /** What takes too long in lists is left out, and the program says so. */
    @Test
    void aProgramThatWouldTakeTooLongSaysWhatItLeavesOut() {
        List<Script> brief = scene.scripts(initial.with("steps=100"));
        assertTrue(brief.get(0).text().contains("\"accuracy =\""));
        String heavy = scene.scripts(initial.with("kernel=7&channels=16&steps=100"))
                .get(0)
                .text();
        assertTrue(heavy.contains("is left out: accuracy"), heavy);
        assertTrue(heavy.contains("\"fan-in =\""), heavy);
        assertFalse(heavy.contains("\"accuracy =\""), heavy);
    }
}
