package firstlayer.ui.controls;

import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.ui.HelpTooltip;
import firstlayer.ui.WidgetSession;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** A number as a slider with today's range and marks, and a box for every digit. */
final class NumberRow {

    // Closer than any step of a slider, farther than rounding on the way there and back.
    private static final double SAME_SHARE = 1e-9;

    private final WidgetSession<?> session;
    private final NumberLens lens;
    private final String hand;
    private final MarkedSlider marked = new MarkedSlider();
    private final Slider slider = marked.slider();

    NumberRow(WidgetSession<?> session, NumberLens lens) {
        this.session = session;
        this.lens = lens;
        this.hand = lens.id() + "-slider";
        slider.getStyleClass().add(Labelled.styleClass(lens.role()));
        slider.valueProperty().addListener((property, before, share) -> moved(share.doubleValue()));
        slider.valueChangingProperty().addListener((property, before, changing) -> {
            if (!changing) {
                session.knobs().endGesture(hand);
            }
        });
        slider.addEventHandler(
                MouseEvent.MOUSE_RELEASED, event -> session.knobs().endGesture(hand));
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        slider.addEventFilter(KeyEvent.KEY_RELEASED, event -> session.knobs().endGesture(hand));
    }

    ControlRow row() {
        Label label = Labelled.label(lens.label(), lens.role());
        Parameter<?> parameter = parameter();
        HelpTooltip.explain(label, parameter.name().help());
        NumberField field = new NumberField(session.knobs(), lens);
        return new ControlRow(parameter, Labelled.row(label, marked, field.node()), slider, values -> {
            show(values);
            field.show(values, sliderRange());
        });
    }

    private Parameter<?> parameter() {
        String id = lens.id();
        return session.knobs().now().parameter(id.contains(".") ? id.substring(0, id.indexOf('.')) : id);
    }

    private SliderRange sliderRange() {
        return session.widget().sliderRange(lens, session.knobs().now());
    }

    private void moved(double share) {
        Values now = session.knobs().now();
        SliderRange sliderRange = sliderRange();
        if (Math.abs(sliderRange.share(lens.of(now)) - share) < SAME_SHARE) {
            return;
        }
        Values next = lens.set(now, sliderRange.snap(sliderRange.at(share)));
        // Pressed on its track a slider is moved without saying that it is changing.
        if (slider.isValueChanging() || slider.isPressed()) {
            session.knobs().update(hand, next);
        } else {
            session.knobs().set(next);
        }
    }

    private void key(KeyEvent event) {
        int direction = switch (event.getCode()) {
            case LEFT, DOWN -> -1;
            case RIGHT, UP -> 1;
            default -> 0;
        };
        if (direction != 0) {
            Values now = session.knobs().now();
            session.knobs()
                    .update(hand, lens.set(now, sliderRange().nudge(lens.of(now), direction, event.isShiftDown())));
            event.consume();
        }
    }

    private void show(Values values) {
        SliderRange sliderRange = sliderRange();
        slider.setValue(sliderRange.share(lens.of(values)));
        slider.setAccessibleText(lens.label() + " " + sliderRange.text(lens.of(values)));
        marked.show(session.widget().marks(lens, values), sliderRange);
    }
}
