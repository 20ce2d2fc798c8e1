package firstlayer.ui.controls;

import firstlayer.param.Values;
import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * One control and how it follows the values.
 *
 * @param node label and editor
 * @param show called after every change, with the values now
 */
record ControlRow(Node node, Consumer<Values> show) {}
