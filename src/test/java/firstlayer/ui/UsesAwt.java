package firstlayer.ui;

import java.awt.Rectangle;

/** Written to be rejected by a rule of the house. */
public record UsesAwt(Rectangle rectangle) {}
