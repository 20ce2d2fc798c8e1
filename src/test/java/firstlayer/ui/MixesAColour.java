package firstlayer.ui;

import javafx.scene.paint.Color;

/** Written to be rejected by a rule of the house. */
public record MixesAColour(Color color) {}
