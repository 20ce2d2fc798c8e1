package firstlayer.widgets.learningrate.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.param.NumberLens;
import firstlayer.param.Values;
import firstlayer.widget.Widget;
import firstlayer.widgets.learningrate.view.LearningRateEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rate that is turned while a run stands at a step. */
class RateChangesTest {

    private static final Widget<?> WIDGET = LearningRateEntry.entry().widget();

    private static Asked asked(String query) {
        return Asked.of(WIDGET, query);
    }

    private static Values values(String query) {
        return Values.initial(WIDGET.parameters()).with(query);
    }

    private static Values turned(String query, double rate) {
        Values before = values(query);
        NumberLens lens = WIDGET.turning(before.lens("rate").orElseThrow());
        return lens.set(before, rate);
    }

    @Test
    void eachPartOfTheRunHasItsFactor() {
        Asked run = asked("rate=0.5&changes=2:1.5;4:0.2&steps=7");
        // Two steps by 0.5, two by −0.5, three by 0.8.
        assertEquals(2 * 0.25 * 0.25 * Math.pow(0.8, 3), run.number("w"), 1e-15);
        assertEquals(0.8, run.number("factor"), 1e-15);
    }

    @Test
    void bothDirectionsOfTheBowlChangeTogether() {
        Asked run = asked("scene=two-weights&kappa=10&rate=0.19&changes=20:0.1&steps=21");
        assertEquals(2 * Math.pow(0.81, 20) * 0.9, run.number("w"), 1e-14);
        assertEquals(0, run.number("w2"), 1e-15);
    }

    @Test
    void aScheduleScalesTheChangedRateByTheStepsOfTheWholeRun() {
        String query = "rate=0.5&schedule=inverse&changes=20:0.8&steps=";
        // 0.8/(1 + 20/20) = 0.4.
        assertEquals(0.6, asked(query + 21).number("w") / asked(query + 20).number("w"), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scene=one-weight", "scene=two-weights", "scene=two-weights&optimizer=adam"})
    void turningLeavesThePastAsItWas(String scene) {
        String query = scene + "&rate=0.05&steps=20";
        Values later = turned(query, 0.1);
        assertEquals("20:0.1", later.text(later.parameter("changes")));
        assertEquals(asked(query).number("w"), asked(later.toQuery()).number("w"));
        assertEquals(asked(query).number("loss"), asked(later.toQuery()).number("loss"));
        String onward = later.toQuery().replace("steps=20", "steps=30");
        assertTrue(asked(onward).number("loss")
                != asked(query.replace("steps=20", "steps=30")).number("loss"));
    }

    @ParameterizedTest
    @CsvSource({
        "rate=0.1&steps=20, 0.1, ''",
        "rate=0.1&steps=20&changes=20:0.3, 0.1, ''",
        "rate=0.1&steps=20&changes=10:0.3, 0.1, 10:0.3;20:0.1",
        "rate=0.1&steps=20&changes=10:0.3;60:0.2, 0.5, 10:0.3;20:0.5"
    })
    void whatLiesAheadIsForgotten(String query, double rate, String changes) {
        Values later = turned(query, rate);
        assertEquals(changes, later.text(later.parameter("changes")));
        assertEquals(0.1, later.lens("rate").orElseThrow().of(later));
        assertEquals(rate, WIDGET.turning(later.lens("rate").orElseThrow()).of(later));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate=0.1&steps=0&changes=10:0.3", "rate=2.5&steps=90&changes=80:0.3"})
    void atTheStartAndAfterRunningAwayTheWholeRunIsTurned(String query) {
        Values later = turned(query, 0.7);
        assertEquals("", later.text(later.parameter("changes")));
        assertEquals(0.7, later.lens("rate").orElseThrow().of(later));
    }

    @Test
    void aLinkMeansWhatItSays() {
        Values linked = values("rate=0.1&steps=20&changes=10:0.3").with("rate=0.2");
        assertEquals("10:0.3", linked.text(linked.parameter("changes")));
        assertEquals(0.2, linked.lens("rate").orElseThrow().of(linked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20:0.5;60:0.1", "60:0.1;20:0.5", "20;0.5;60;0.1", " 60 : 0.1 ; 20 : 0.5 "})
    void anyOrderIsPutIntoThatOfTheSteps(String text) {
        RateChanges changes = RateChanges.read(text.replace(" ", ""));
        assertEquals("20:0.5;60:0.1", changes.write());
        assertEquals("2, in the order of steps", changes.says());
    }

    @ParameterizedTest
    @CsvSource({
        "20, without a rate",
        "20:0.5;20:0.1, two rates from step 20 on",
        "0:0.5, the rate itself",
        "20:0.5:3, no step with a rate",
        "20:1000, 100",
        "'20:0.5,60:0.1', separates"
    })
    void whatCannotBeReadSaysWhatCould(String text, String says) {
        String message = assertThrows(IllegalArgumentException.class, () -> RateChanges.read(text))
                .getMessage();
        assertTrue(message.contains(says), message);
    }
}
