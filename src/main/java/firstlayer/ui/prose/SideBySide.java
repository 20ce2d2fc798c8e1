package firstlayer.ui.prose;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Two columns where there is room, otherwise one below the other. */
final class SideBySide extends Pane {

    /** In em, as the gap. */
    private static final double NARROWEST = 33;

    private static final double GAP = 1.4;

    private final Region left;
    private final Region right;
    private final double share;
    // CSS gives this node the font that widths are measured in.
    private final Text em = new Text();

    /** @param share of the width that the left one has */
    SideBySide(Region left, Region right, double share) {
        this.left = left;
        this.right = right;
        this.share = share;
        em.setVisible(false);
        em.setManaged(false);
        em.fontProperty().addListener((property, was, now) -> requestLayout());
        getChildren().addAll(left, right, em);
    }

    private List<Region> shown() {
        return List.of(left, right).stream().filter(Node::isManaged).toList();
    }

    private double em() {
        return em.getFont().getSize();
    }

    private double gap() {
        return snapSpaceX(GAP * em());
    }

    private boolean isWide(double width) {
        return shown().size() == 2 && width >= NARROWEST * em();
    }

    private double leftWidth(double width) {
        return snapSizeX((width - gap()) * share);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return NARROWEST * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isWide(width)) {
            double first = leftWidth(width);
            return snapSizeY(Math.max(left.prefHeight(first), right.prefHeight(width - gap() - first)));
        }
        double height = shown().stream()
                .mapToDouble(each -> snapSizeY(each.prefHeight(width)))
                .sum();
        return height + Math.max(0, shown().size() - 1) * gap();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isWide(width)) {
            double first = leftWidth(width);
            left.resizeRelocate(0, 0, first, snapSizeY(left.prefHeight(first)));
            double second = width - gap() - first;
            right.resizeRelocate(first + gap(), 0, second, snapSizeY(right.prefHeight(second)));
            return;
        }
        double y = 0;
        for (Region each : shown()) {
            double height = snapSizeY(each.prefHeight(width));
            each.resizeRelocate(0, y, width, height);
            y += height + gap();
        }
    }
}
