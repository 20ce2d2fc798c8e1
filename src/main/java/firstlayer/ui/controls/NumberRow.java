package firstlayer.ui.controls;

import firstlayer.param.NumberGesture;
import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.plot.GestureHandlers;
import firstlayer.ui.HelpTooltip;
import firstlayer.ui.WidgetSession;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;

/** A number as a slider with today's range and marks, and a box for every digit. */
final class NumberRow implements GestureHandlers.Skin {

    // Closer than any step of a slider, farther than rounding on the way there and back.
    private static final double SAME_SHARE = 1e-9;

    private final WidgetSession<?> session;
    private final NumberLens lens;
    private final NumberGesture gesture;
    private final MarkedSlider marked = new MarkedSlider();
    private final Slider slider = marked.slider();
    private double grabbedShare;

    NumberRow(WidgetSession<?> session, NumberLens lens) {
        this.session = session;
        this.lens = session.widget().turning(lens);
        this.gesture = new NumberGesture(session.knobs(), lens.id() + "-slider");
        slider.setAccessibleHelp("Arrow keys, with Shift finely; Home and End; any number in the box beside it");
        slider.getStyleClass().add(Labelled.styleClass(lens.role()));
        slider.valueProperty().addListener((property, before, share) -> moved(share.doubleValue()));
        // The slider's own way with the mouse loses where the button is let go, and ends a gesture in the middle.
        GestureHandlers.replace(slider, gesture, this);
    }

    ControlRow row() {
        Label label = Labelled.label(lens.label(), lens.role());
        Parameter<?> parameter = parameter();
        HelpTooltip.explain(label, parameter.name().help());
        NumberField field = new NumberField(gesture, lens);
        return new ControlRow(
                parameter,
                Labelled.row(NowCaption.under(label, session, parameter, lens), label, marked, field.node()),
                slider,
                values -> {
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

    private NumberLens today() {
        return lens.within(sliderRange());
    }

    /** On its thumb a slider is moved from where it is, on its track it comes to the pointer. */
    @Override
    public void grab(MouseEvent event) {
        double x = slider.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        double share = shareNow();
        if (marked.isOnThumb(x, share)) {
            grabbedShare = share;
        } else {
            grabbedShare = marked.share(x);
            to(grabbedShare);
        }
    }

    @Override
    public void drag() {
        to(grabbedShare + gesture.right() / marked.travel());
    }

    private void to(double share) {
        NumberLens today = today();
        gesture.snap(today, today.range().at(Math.min(1, Math.max(0, share))));
    }

    @Override
    public boolean step(int right, int up, boolean fine) {
        gesture.nudge(today(), right + up, fine);
        return true;
    }

    @Override
    public boolean end(boolean high) {
        gesture.toEnd(today(), high);
        return true;
    }

    @Override
    public void released() {
        Values now = session.knobs().now();
        // One of a list may be gone with the gesture that it was turned by.
        if (now.lens(lens.id()).isPresent()) {
            show(now);
        }
    }

    private double shareNow() {
        return sliderRange().share(lens.of(session.knobs().now()));
    }

    /** Moved by the thumb's own means, such as those of a screen reader. */
    private void moved(double share) {
        if (Math.abs(shareNow() - share) >= SAME_SHARE) {
            to(share);
            gesture.release();
        }
    }

    private void show(Values values) {
        SliderRange sliderRange = sliderRange();
        slider.setValue(sliderRange.share(lens.of(values)));
        if (!gesture.isGrabbed()) {
            slider.setAccessibleText(lens.label() + " " + sliderRange.text(lens.of(values)));
        }
        marked.show(session.widget().marks(lens, values), sliderRange);
    }
}
