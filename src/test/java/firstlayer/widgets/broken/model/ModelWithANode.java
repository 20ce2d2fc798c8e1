package firstlayer.widgets.broken.model;

import javafx.scene.Node;

/** Written to be rejected by a rule of the house. */
public record ModelWithANode(Node node) {}
