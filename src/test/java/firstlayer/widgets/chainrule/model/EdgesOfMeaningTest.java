package firstlayer.widgets.chainrule.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.widgets.chainrule.view.ChainRuleEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a function has no value, a name no gradient, or a letter two meanings. */
class EdgesOfMeaningTest {

    private static Asked asked(String query) {
        return Asked.of(ChainRuleEntry.entry().widget(), query);
    }

    /** (1/h − 1/(−h))/2h = 1/h² is a number, but no slope: there is nothing at 0. */
    @ParameterizedTest
    @ValueSource(strings = {"1/x", "x^-1", "0*(1/x)"})
    void whatHasNoValueIsNotMeasuredEither(String expression) {
        Asked asked = asked("at=x:0&expression=" + expression);
        assertTrue(asked.isEmpty("value"));
        assertTrue(asked.isEmpty("check.x"));
    }

    @Test
    void aNameOfANumberSaysWhyItHasNoGradient() {
        Asked asked = asked("at=x:3&expression=a=2; a*x");
        assertTrue(asked.isEmpty("d.a"));
        assertTrue(asked.isEmpty("paths.a"));
        assertTrue(asked.readings().get("d.a").says().contains("made of numbers"));
        assertEquals(2, asked.number("d.x"));
    }

    /** σ(0) = 1/2, σ′(0) = 1/4; without a bracket σ is a name like any other. */
    @Test
    void sigmaOfSomethingIsTheSigmoid() {
        Asked called = asked("at=x:0&expression=σ(x)");
        assertEquals(0.5, called.number("value"));
        assertEquals(0.25, called.number("d.x"));
        assertEquals(3, asked("at=x:3&expression=σ*x").number("d.σ"));
    }

    @Test
    void aTinyNumberInAReasonIsWrittenAsEverywhere() {
        String says = asked("at=x:1e-320&expression=x/x").says();
        assertTrue(says.contains("at 1e−320"), says);
        assertFalse(says.contains("E"), says);
    }

    @Test
    void zeroHasNoSign() {
        assertEquals("0.0", Double.toString(asked("at=x:-3&expression=0*x").number("value")));
    }
}
