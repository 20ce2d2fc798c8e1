package firstlayer.widgets.neuron.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.Asked;
import firstlayer.widgets.neuron.model.Neuron;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sum strip names the point whose sum it shows. */
class SumBarsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | z at x = (1, 0)",
                "inputs=3&x3=0.5 | z at x = (1, 0, 0.5)",
                "target=and&steps=0 | z at x = (1, 0)",
                "target=and&x1=0.7&steps=6 | 'z of (0, 1), step 6'",
                "target=own&points=&steps=6 | z at x = (1, 0)",
                "inputs=3&second=relu-pair&target=xor&steps=6 | y at x = (1, 0)"
            })
    void thePointIsTheOneThatWasLearnedFrom(String query, String words) {
        assertEquals(
                words, SumBars.where(Neuron.of(Asked.values(NeuronEntry.entry().widget(), query))));
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "w1=0.3&x1=0.7&w2=-1.1&x2=1.3, true",
        // 0.125 + 0.125 is 0.25, but 0.13 + 0.13 is 0.26.
        "w1=0.125&x1=1&w2=0.125&x2=1&b=0, false"
    })
    void hundredthsThatDoNotAddUpAreMarked(String query, boolean addUp) {
        Neuron neuron = Neuron.of(Asked.values(NeuronEntry.entry().widget(), query));
        assertEquals(addUp, SumBars.addUp(SumBars.terms(neuron)));
    }
}
