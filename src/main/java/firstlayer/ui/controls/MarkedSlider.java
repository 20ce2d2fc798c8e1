package firstlayer.ui.controls;

import atlantafx.base.controls.ProgressSliderSkin;
import firstlayer.param.SliderRange;
import firstlayer.widget.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;

/** A slider over shares 0…1 with named places on its track. */
final class MarkedSlider extends LayoutBoundary {

    private record Placed(double share, Region tick, Label label) {}

    private final NumberSlider slider;
    private final List<Placed> placed = new ArrayList<>();
    private List<Mark> marks = List.of();
    private SliderRange sliderRange;

    MarkedSlider() {
        this(new NumberSlider());
    }

    private MarkedSlider(NumberSlider slider) {
        super(slider);
        this.slider = slider;
        getStyleClass().add("marked-slider");
        slider.setSkin(new ProgressSliderSkin(slider));
    }

    Slider slider() {
        return slider;
    }

    /** Pixels of the thumb's way from end to end. */
    double travel() {
        return Math.max(1, slider.getWidth() - slider.getHeight());
    }

    /** The share that the thumb's centre would have at a place of the slider; beyond the ends below 0 or above 1. */
    double share(double x) {
        return (x - slider.getHeight() / 2) / travel();
    }

    /** Whether a place of the slider is on its thumb, when that stands at a share. */
    boolean isOnThumb(double x, double share) {
        return Math.abs(share(x) - share) * travel() <= slider.getHeight() / 2;
    }

    void show(List<Mark> marks, SliderRange sliderRange) {
        if (marks.equals(this.marks) && sliderRange.equals(this.sliderRange)) {
            return;
        }
        this.marks = marks;
        this.sliderRange = sliderRange;
        slider.range = Optional.of(sliderRange);
        placed.forEach(p -> getChildren().removeAll(p.tick(), p.label()));
        placed.clear();
        marks.stream()
                .filter(mark -> mark.at() >= sliderRange.min() && mark.at() <= sliderRange.max())
                .forEach(mark -> placed.add(place(sliderRange.share(mark.at()), mark.label())));
        placed.forEach(p -> getChildren().addAll(0, List.of(p.tick(), p.label())));
    }

    private static Placed place(double share, String text) {
        Region tick = new Region();
        tick.getStyleClass().add("slider-mark");
        tick.setMouseTransparent(true);
        Label label = new Label(text);
        label.getStyleClass().add("slider-mark-label");
        label.setMouseTransparent(true);
        return new Placed(share, tick, label);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 4 * slider.prefHeight(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double labels =
                placed.stream().mapToDouble(p -> p.label().prefHeight(-1)).max().orElse(0);
        return slider.prefHeight(width) + labels;
    }

    @Override
    protected void layoutChildren() {
        double height = slider.prefHeight(-1);
        double top = Math.max(0, (getHeight() - prefHeight(-1)) / 2);
        slider.resizeRelocate(0, top, getWidth(), height);
        // The thumb's centre runs from half a thumb to half a thumb before the end; a thumb is as wide as the slider is
        // high.
        double inset = height / 2;
        for (Placed p : placed) {
            double x = inset + p.share() * (getWidth() - 2 * inset);
            double tick = p.tick().prefWidth(-1);
            p.tick().resizeRelocate(x - tick / 2, top + height * 0.15, tick, height * 0.85);
            double width = p.label().prefWidth(-1);
            double left = Math.max(0, Math.min(getWidth() - width, x - width / 2));
            layoutInArea(p.label(), left, top + height, width, getHeight() - top - height, 0, HPos.CENTER, VPos.TOP);
        }
    }

    /** A slider over shares that speaks of numbers. */
    private static final class NumberSlider extends Slider {

        private Optional<SliderRange> range = Optional.empty();

        NumberSlider() {
            super(0, 1, 0);
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            if (range.isEmpty()) {
                return super.queryAccessibleAttribute(attribute, parameters);
            }
            return switch (attribute) {
                case VALUE -> range.get().at(getValue());
                case MIN_VALUE -> range.get().min();
                case MAX_VALUE -> range.get().max();
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            boolean sets = action == AccessibleAction.SET_VALUE && parameters.length > 0 && range.isPresent();
            if (sets && parameters[0] instanceof Double number) {
                super.executeAccessibleAction(action, range.get().share(number));
            } else {
                super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
