package firstlayer.ui.controls;

import firstlayer.param.Parameter;
import firstlayer.param.Values;
import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * One control and how it follows the values.
 *
 * @param parameter what it turns
 * @param node      label and editor
 * @param editor    what takes the keyboard
 * @param show      called after every change, with the values now
 */
record ControlRow(Parameter<?> parameter, Node node, Node editor, Consumer<Values> show) {}
