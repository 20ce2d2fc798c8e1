package firstlayer.widgets.broken.view;

import firstlayer.ui.Snapshot;

/** Written to be rejected by a rule of the house. */
public record KnowsTheWindow(Snapshot window) {}
