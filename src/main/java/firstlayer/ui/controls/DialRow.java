package firstlayer.ui.controls;

import firstlayer.param.Dial;
import firstlayer.param.Parameter;
import firstlayer.param.Range;
import firstlayer.param.Values;
import firstlayer.ui.Host;
import firstlayer.ui.Why;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** A number as a slider with today's reach and marks, and a box for every digit. */
final class DialRow {

    // Closer than any step of a slider, farther than rounding on the way there and back.
    private static final double SAME_SHARE = 1e-9;

    private final Host<?> host;
    private final Dial dial;
    private final String hand;
    private final MarkedSlider marked = new MarkedSlider();
    private final Slider slider = marked.slider();

    DialRow(Host<?> host, Dial dial) {
        this.host = host;
        this.dial = dial;
        this.hand = dial.id() + "-slider";
        slider.getStyleClass().add(Labelled.styleClass(dial.role()));
        slider.valueProperty().addListener((property, before, share) -> moved(share.doubleValue()));
        slider.valueChangingProperty().addListener((property, before, changing) -> {
            if (!changing) {
                host.knobs().release(hand);
            }
        });
        slider.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> host.knobs().release(hand));
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        slider.addEventFilter(KeyEvent.KEY_RELEASED, event -> host.knobs().release(hand));
    }

    ControlRow row() {
        Label label = Labelled.label(dial.label(), dial.role());
        Parameter<?> parameter = parameter();
        Why.explain(label, parameter.name().help());
        NumberField field = new NumberField(host.knobs(), dial);
        return new ControlRow(parameter, Labelled.row(label, marked, field.node()), slider, values -> {
            show(values);
            field.show(values, reach());
        });
    }

    private Parameter<?> parameter() {
        String id = dial.id();
        return host.knobs().now().parameter(id.contains(".") ? id.substring(0, id.indexOf('.')) : id);
    }

    private Range reach() {
        return host.widget().reach(dial, host.knobs().now());
    }

    private void moved(double share) {
        Values now = host.knobs().now();
        Range reach = reach();
        if (Math.abs(reach.share(dial.of(now)) - share) < SAME_SHARE) {
            return;
        }
        Values next = dial.set(now, reach.snap(reach.at(share)));
        // Pressed on its track a slider is moved without saying that it is changing.
        if (slider.isValueChanging() || slider.isPressed()) {
            host.knobs().drag(hand, next);
        } else {
            host.knobs().turn(next);
        }
    }

    private void key(KeyEvent event) {
        int direction = switch (event.getCode()) {
            case LEFT, DOWN -> -1;
            case RIGHT, UP -> 1;
            default -> 0;
        };
        if (direction != 0) {
            Values now = host.knobs().now();
            host.knobs().drag(hand, dial.set(now, reach().nudge(dial.of(now), direction, event.isShiftDown())));
            event.consume();
        }
    }

    private void show(Values values) {
        Range reach = reach();
        slider.setValue(reach.share(dial.of(values)));
        slider.setAccessibleText(dial.label() + " " + reach.text(dial.of(values)));
        marked.show(host.widget().marks(dial, values), reach);
    }
}
