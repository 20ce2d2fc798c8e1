package firstlayer.widgets.broken.model;

import firstlayer.plot.KnowsAWidget;

/** Written to be rejected by a rule of the house. */
public record ModelThatPlots(KnowsAWidget plot) {}
