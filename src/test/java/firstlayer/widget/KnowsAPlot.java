package firstlayer.widget;

import firstlayer.plot.KnowsAWidget;

/** Written to be rejected by a rule of the house. */
public record KnowsAPlot(KnowsAWidget plot) {}
