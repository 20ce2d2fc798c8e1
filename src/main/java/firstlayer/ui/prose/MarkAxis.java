package firstlayer.ui.prose;

import firstlayer.param.Numbers;
import firstlayer.param.SliderRange;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** An axis on which the reader puts a hollow mark, by mouse or by keys, and on which the truth appears afterwards. */
final class MarkAxis extends Region {
    /** Width of the mark, and of the truth inside it, in em of the labels. */
    private static final double MARK = 1.5;

    private static final double TRUTH = 1;

    private final SliderRange range;
    private final DoubleConsumer moved;
    private final Region line = styled("axis-line");
    private final Region zero = styled("axis-zero");
    private final Region mark = styled("mark");
    private final Region truth = styled("truth");
    private final Label low;
    private final Label high;
    private double number;
    private boolean fixed;
    private OptionalDouble right = OptionalDouble.empty();

    /** @param moved is passed where the reader puts the mark */
    MarkAxis(SliderRange range, String label, DoubleConsumer moved) {
        this.range = range;
        this.moved = moved;
        this.low = end(range.min());
        this.high = end(range.max());
        getStyleClass().add("mark-axis");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp("Arrow keys move the mark, with Shift finely; Home and End go to the ends");
        setAccessibleText("your mark on the axis of " + label);
        zero.setVisible(range.min() < 0 && range.max() > 0);
        getChildren().addAll(line, zero, low, high, truth, mark);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::point);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private static Region styled(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }

    private static Label end(double value) {
        Label label = new Label(Numbers.plain(value));
        label.getStyleClass().add("axis-label");
        return label;
    }

    private double em() {
        return low.getFont().getSize();
    }

    private void point(MouseEvent event) {
        requestFocus();
        double mark = MARK * em();
        put(range.snap(range.at((event.getX() - mark / 2) / (getWidth() - mark))));
        event.consume();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, DOWN -> put(range.nudge(number, -1, event.isShiftDown()));
            case RIGHT, UP -> put(range.nudge(number, +1, event.isShiftDown()));
            case HOME -> put(range.min());
            case END -> put(range.max());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void put(double next) {
        if (!fixed) {
            moved.accept(next);
        }
    }

    /**
     * @param guess where the reader put the mark; at 0 until then
     * @param fixed whether it stays there
     * @param truth where it should have been
     */
    void show(OptionalDouble guess, boolean fixed, OptionalDouble truth) {
        this.number = guess.orElse(range.snap(0));
        this.fixed = fixed;
        this.right = truth;
        this.truth.setVisible(truth.isPresent());
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        requestLayout();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> number;
            case MIN_VALUE -> range.min();
            case MAX_VALUE -> range.max();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected double computePrefHeight(double width) {
        return MARK * em() + 2 + low.prefHeight(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 20 * em();
    }

    @Override
    protected void layoutChildren() {
        double size = MARK * em();
        double inner = TRUTH * em();
        double middle = size / 2;
        line.resizeRelocate(middle, middle - 1, getWidth() - size, 2);
        zero.resizeRelocate(x(0) - 0.5, middle - 0.4 * em(), 1, 0.8 * em());
        mark.resizeRelocate(x(number) - middle, 0, size, size);
        truth.resizeRelocate(x(right.orElse(0)) - inner / 2, middle - inner / 2, inner, inner);
        low.resizeRelocate(0, size + 2, low.prefWidth(-1), low.prefHeight(-1));
        high.resizeRelocate(getWidth() - high.prefWidth(-1), size + 2, high.prefWidth(-1), high.prefHeight(-1));
    }

    private double x(double value) {
        double size = MARK * em();
        return size / 2 + range.share(value) * (getWidth() - size);
    }
}
