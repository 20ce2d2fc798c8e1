package firstlayer.plot;

import firstlayer.param.Knobs;
import firstlayer.param.NumberGesture;
import firstlayer.param.NumberLens;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** The region over a {@link NumberGrip}. */
final class NumberGripNode extends Region implements NumberHandlers.Host {

    private final Knobs knobs;
    private NumberGrip grip;

    NumberGripNode(Knobs knobs, NumberGrip grip) {
        this.knobs = knobs;
        getStyleClass().addAll("number-grip", "adjustable");
        setManaged(false);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp("Type a number, or use the arrow keys");
        show(grip);
        NumberHandlers.give(this, new NumberGesture(knobs, "number " + grip.id()), this);
    }

    void show(NumberGrip next) {
        grip = next;
        setId("number-" + next.id());
        setAccessibleText(next.label());
    }

    void place(Frame frame) {
        double left = frame.x().at(grip.x());
        double top = frame.y().at(grip.y());
        resizeRelocate(
                left,
                top,
                frame.x().at(grip.x() + grip.width()) - left,
                frame.y().at(grip.y() + grip.height()) - top);
    }

    @Override
    public Optional<NumberLens> lens() {
        return Optional.of(grip.lens());
    }

    @Override
    public void typed(Optional<String> text) {
        grip.typed().accept(text);
    }

    @Override
    public int clicks() {
        return 1;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> grip.lens().of(knobs.now());
            case MIN_VALUE -> grip.lens().range().min();
            case MAX_VALUE -> grip.lens().range().max();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
