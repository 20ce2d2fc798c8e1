package firstlayer.ui;

import firstlayer.widgets.neighbour.Neighbour;

/** Written to be rejected by a rule of the house. */
public record KnowsAWidgetOfTheCatalog(Neighbour neighbour) {}
