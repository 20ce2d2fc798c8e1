package firstlayer.ui.prose;

import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * A column that is filled little by little. Beyond its first children they stand in boxes that remember their height, so that
 * one more lays out the last box only, and a page of thousands of blocks not each time as a whole.
 */
final class GrowingColumn {

    private static final int IN_THE_OPEN = 100;
    private static final int IN_A_BOX = 50;

    private final Pane column;
    private final String style;
    private Pane box;
    private int count;

    /** @param style of the boxes: what sets their children as far apart as the column's */
    GrowingColumn(Pane column, String style) {
        this.column = column;
        this.style = style;
    }

    /** Where the next child is added. */
    Pane next() {
        count++;
        if (count <= IN_THE_OPEN) {
            return column;
        }
        if ((count - IN_THE_OPEN) % IN_A_BOX == 1) {
            box = new Box();
            box.getStyleClass().add(style);
            column.getChildren().add(box);
        }
        return box;
    }

    private static final class Box extends VBox {

        private double measuredFor = Double.NaN;
        private double measured;

        @Override
        public void requestLayout() {
            measuredFor = Double.NaN;
            super.requestLayout();
        }

        @Override
        protected double computePrefHeight(double width) {
            if (width != measuredFor) {
                measured = super.computePrefHeight(width);
                measuredFor = width;
            }
            return measured;
        }
    }
}
