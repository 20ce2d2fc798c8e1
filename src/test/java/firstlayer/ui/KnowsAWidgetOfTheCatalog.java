package firstlayer.ui;

import firstlayer.widgets.neighbour.model.Neighbour;

/** Written to be rejected by a rule of the house. */
public record KnowsAWidgetOfTheCatalog(Neighbour neighbour) {}
