package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Link;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Remedy;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that ran away is offered a setting that does not: taken, nothing is left to offer. */
class RemedyTest {

    private static Optional<Remedy> remedy(Widget<?> widget, Values values) {
        return remedyOf(widget, values);
    }

    private static <R> Optional<Remedy> remedyOf(Widget<R> widget, Values values) {
        return widget.remedy(values, widget.solve(values, Progress.silent()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "learning-rate?rate=2.1&steps=200",
                "learning-rate?rate=-0.5&steps=60",
                "learning-rate?rate=40&a=3&steps=30&start=-100",
                "learning-rate?rate=1&steps=100&changes=20:3&a=2",
                "learning-rate?landscape=double-well&start=3&rate=1&steps=400",
                "learning-rate?landscape=double-well&start=-20&rate=0.5&steps=400",
                "learning-rate?scene=two-weights&kappa=10&rate=0.3&steps=300",
                "learning-rate?scene=two-weights&kappa=1000&rate=0.1&steps=300",
                "learning-rate?scene=two-weights&kappa=10&rate=2&optimizer=momentum&steps=300",
                "learning-rate?scene=two-weights&landscape2=rosenbrock&rate=0.1&steps=1000&start=-1.2&start2=1",
                "learning-rate?scene=two-weights&landscape2=beale&rate=1&steps=1000&start=2&start2=2",
                "learning-rate?scene=two-weights&landscape2=himmelblau&rate=0.5&steps=1000",
                "learning-rate?scene=network&rate=100&steps=300",
                "learning-rate?scene=network&rate=60&data=spiral&hidden=8;8&steps=1000",
                "loss?task=unseen&by=polynomial&degree=9&rate=2&steps=300",
                "loss?task=unseen&by=polynomial&degree=9&rate=1.2&steps=2000&l2=1",
                "loss?task=unseen&by=polynomial&samples=1&rate=2&steps=300",
                "loss?task=unseen&by=net&rate=2&steps=1000",
                "loss?task=unseen&by=net&width=60&rate=0.2&steps=500&l2=1",
                "initialization?scene=race&rate=1.1",
                "initialization?scene=race&rate=1.5&sigma=2&c=2&epochs=300",
                "learning-rate?scene=range&high=100",
                "learning-rate?scene=range&test=exponential&data=moons&high=1000&length=200",
                "learning-rate?scene=range&test=u&seeds=3&rates=9&high=1000",
                "learning-rate?scene=range&low=5&high=1000",
                "learning-rate?scene=range&test=exponential&low=10&high=1000",
                "learning-rate?scene=range&test=u&low=10&high=1000&seeds=3&rates=4",
                "learning-rate?scene=range&low=10&high=1000&optimizer=adam",
                "loss?rate=2&steps=40",
                "loss?task=line&rate=2&steps=60",
                "loss?task=line&function=half-mse&rate=2&steps=200&beside=mse",
                "loss?task=line&function=mae&beside=mse&rate=1&steps=200",
                "loss?task=line&function=mae&l2=1&rate=2&x=1000;900;800;3;4&reduce=sum&steps=2000",
                "loss?task=line&x=-20;-1;0;1;20&rate=0.5&l2=0.5&steps=300",
                "loss?task=classifier&function=cross-entropy&rate=2&steps=10000&x=-1000;-1;0;1;1000&l2=1&reduce=sum",
                "loss?task=classes&rate=2&steps=100&l2=1",
                "loss?task=classes&rate=2&steps=1&temperature=5&points=-20;10;1;-10;25;1;20;15;2;10;-25;2;0;1;3;-8;-9;3",
                "neuron?scene=joints&rate=1&steps=500",
                "neuron?scene=joints&rate=2&steps=1000&units=8",
                "neuron?scene=joints&rate=1&steps=500&slopes=100;-100;50&curve=step",
                "neuron?scene=joints&rate=2&steps=2000&units=8&joints=-100;-100;-100;-90&slopes=90;90",
                "neuron?target=and&rule=gradient&activation=identity&rate=2&steps=2000",
                "neuron?target=own&rule=gradient&activation=identity&rate=0.5&k=4&steps=2000",
                "neuron?target=nand&rule=gradient&activation=identity&rate=2&k=2&inputs=4&steps=2000",
                "initialization?scene=train&rate=1.5&steps=40",
                "initialization?scene=train&rate=1&steps=100&depth=5&width=8&activation=identity",
                "initialization?scene=train&rate=1.5&steps=100&depth=4&width=16&activation=identity"
            })
    void whatIsOfferedDoesNotRunAway(String text) {
        Link link = Link.read(text);
        Widget<?> widget = Catalog.all().require(link.widget()).widget();
        Values values = Values.initial(widget.parameters()).with(link.query());
        Remedy offered = remedy(widget, values).orElseThrow();
        assertTrue(offered.label().startsWith("Stable: "), offered.label());
        assertEquals(Optional.empty(), remedy(widget, offered.values()), offered.label());
    }

    /** The lowest place is too far away, or the least legal rate is too large. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "loss?task=line&rate=1&reduce=sum&steps=60&x=-1000;3;1;2;1000",
                "loss?task=line&x=0;0.001&y=0;1000000&rate=2&steps=10000",
                "loss?task=classes&rate=2&steps=30&points=-100;100;1;100;100;2;99;99;1",
                "neuron?target=own&rule=gradient&activation=identity&rate=2&steps=2000&k=16",
                "initialization?scene=train&rate=0.01&steps=20&activation=identity"
            })
    void nothingIsOfferedWhereNothingLegalHelps(String text) {
        Link link = Link.read(text);
        Widget<?> widget = Catalog.all().require(link.widget()).widget();
        assertEquals(
                Optional.empty(),
                remedy(widget, Values.initial(widget.parameters()).with(link.query())));
    }

    @Test
    void nothingIsOfferedAtFirst() {
        for (WidgetEntry<?> entry : Catalog.all().entries()) {
            assertEquals(
                    Optional.empty(),
                    remedy(entry.widget(), Values.initial(entry.widget().parameters())),
                    entry.widget().id());
        }
    }

    @Test
    void aSaddleHasNoRateThatArrives() {
        Widget<?> widget = Catalog.all().require("learning-rate").widget();
        Values values =
                Values.initial(widget.parameters()).with("scene=two-weights&landscape2=saddle&rate=0.5&steps=200");
        assertEquals(Optional.empty(), remedy(widget, values));
    }
}
