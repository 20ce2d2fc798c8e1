package firstlayer.widgets.broken.model;

import firstlayer.widgets.neighbour.model.Neighbour;

/** Written to be rejected by a rule of the house. */
public record KnowsItsNeighbour(Neighbour neighbour) {}
