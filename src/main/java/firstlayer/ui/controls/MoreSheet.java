package firstlayer.ui.controls;

import firstlayer.plot.ScrollArea;
import firstlayer.ui.HelpTooltip;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The settings behind <em>More</em>, on a sheet that lies over something else: opening it takes no room from the picture. Where
 * it is too low for all of them it scrolls.
 */
public final class MoreSheet extends VBox {

    /** Room for the bar of what scrolls, in em. */
    private static final double BAR = 1.2;

    private final ControlGrid grid = new ControlGrid();
    private final Label heading = new Label("More settings");
    private final HBox head;

    MoreSheet(Runnable close) {
        getStyleClass().add("more-sheet");
        heading.getStyleClass().add("more-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button done = new Button("Close");
        done.getStyleClass().add("more-close");
        HelpTooltip.explain(done, "Close these settings (Esc)");
        done.setOnAction(event -> close.run());
        head = new HBox(heading, gap, done);
        head.getStyleClass().add("more-head");
        head.setMinHeight(USE_PREF_SIZE);
        ScrollPane pane = new ScrollArea(grid);
        pane.getStyleClass().add("more-rows");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setMinHeight(0);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().addAll(head, pane);
        setMinHeight(0);
        cover(false);
    }

    // A scroll pane asks for no height of its own.
    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        double rows = grid.prefHeight(inner - BAR * heading.getFont().getSize());
        return snappedTopInset() + head.prefHeight(-1) + getSpacing() + rows + snappedBottomInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    void show(List<Node> rows) {
        grid.show(rows);
    }

    /**
     * @param whole whether it covers all of what it lies over, and asks for no room of its own; otherwise it is as high as its
     *              settings
     */
    public void cover(boolean whole) {
        setPrefHeight(whole ? 0 : USE_COMPUTED_SIZE);
        setMaxHeight(whole ? Double.MAX_VALUE : USE_PREF_SIZE);
    }
}
